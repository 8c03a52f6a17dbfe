/// The middle of what was measured, and what one in twenty is above.
struct Statistic {
  let median: Double
  let p95: Double

  init(_ values: [Double]) {
    let sorted = values.sorted()
    func value(_ part: Double) -> Double {
      sorted.isEmpty ? .nan : sorted[Int((Double(sorted.count - 1) * part).rounded())]
    }
    median = value(0.5)
    p95 = value(0.95)
  }
}

/// What one program gave.
struct Measured {
  var starts: [Answer] = []
  var drives: [Drive] = []

  func answers(_ gesture: Gesture) -> [Answer] { drives.flatMap { $0.answers[gesture] ?? [] } }
}

/// The two programs on one store, at one size.
struct Comparison {
  let dossiers: Int
  let size: String
  var floor = Measured()
  var binome = Measured()

  /// What is compared, line by line.
  var figures: [Figure] {
    var figures = [
      figure("first frame", .milliseconds, limit: .timesFloor(5)) {
        ($0.starts + $0.drives.map(\.firstFrame)).map(\.milliseconds)
      },
      figure("first frame", .bytes) { $0.starts.map { Double($0.bytes) } },
    ]
    for gesture in Gesture.allCases {
      let title = gesture.title
      // Without a floor to compare with, a key must fit in a frame of a screen.
      let time: Figure.Limit = gesture.hasFloor ? .timesFloor(1.5) : .below(16)
      figures += [
        figure(title, .milliseconds, limit: time) {
          $0.answers(gesture).map(\.milliseconds)
        },
        figure(title, .bytes, limit: gesture.hasFloor ? .timesFloor(1.5) : nil) {
          $0.answers(gesture).map { Double($0.bytes) }
        },
        figure(title, .writes) { $0.answers(gesture).map { Double($0.writes) } },
        figure(title, .processor) {
          $0.drives.compactMap { $0.processor[gesture].map { Double($0) / 1e6 } }
        },
      ]
    }
    return figures + [
      figure("keys without answer", .count) { $0.drives.map { Double($0.silent) } },
      figure("peak memory", .megabytes, limit: .below(40)) {
        $0.drives.map { Double($0.memory) / 1024 }
      },
      figure("idle, 3 s", .processor, limit: .nothing) {
        $0.drives.map { Double($0.idleNanoseconds) / 1e6 }
      },
      figure("idle, 3 s", .bytes, limit: .nothing) { $0.drives.map { Double($0.idleBytes) } },
    ]
  }

  private func figure(
    _ title: String, _ unit: Figure.Unit, limit: Figure.Limit? = nil,
    _ values: (Measured) -> [Double]
  ) -> Figure {
    Figure(
      title: title, unit: unit, floor: Statistic(values(floor)), binome: Statistic(values(binome)),
      limit: limit)
  }
}

/// One line of the comparison.
struct Figure {
  /// What is counted.
  enum Unit: String {
    case milliseconds = "ms"
    case bytes
    case writes
    case processor = "cpu ms"
    case megabytes = "MB"
    case count = "keys"
  }

  /// What `binome` is to keep to.
  enum Limit {
    case timesFloor(Double)
    case below(Double)
    case nothing
  }

  let title: String
  let unit: Unit
  let floor: Statistic
  let binome: Statistic
  let limit: Limit?

  var ratio: Double { binome.median / floor.median }

  /// Whether the mark is met; `nil` where there is none.
  var isMet: Bool? {
    switch limit {
    case .timesFloor(let times): ratio <= times
    case .below(let value): binome.median < value
    // A clock that ticks once a second would cost more than this.
    case .nothing: binome.median < 0.05
    case nil: nil
    }
  }

  var limitText: String {
    switch limit {
    case .timesFloor(let times): "<= \(times.short) x floor"
    case .below(let value): "< \(value.short)"
    case .nothing: "nothing"
    case nil: ""
    }
  }
}

/// A question asked without a terminal.
struct Question {
  let name: String
  let dossiers: Int
  let rounds: Int
  var milliseconds: [Double] = []
  var megabytes: [Double] = []
}
