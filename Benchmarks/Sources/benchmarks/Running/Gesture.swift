/// What a person does at the list.
enum Gesture: String, CaseIterable {
  case down
  case scroll
  case page
  case openSearch = "search-open"
  case search
  /// From today to the portfolio and back; the floor has only the list.
  case today

  var title: String {
    switch self {
    case .down: "down a line"
    case .scroll: "scroll by one"
    case .page: "page down"
    case .openSearch: "search, /"
    case .search: "search, a letter"
    case .today: "today, portfolio"
    }
  }
}

extension Gesture {
  /// Whether the floor does it too.
  var hasFloor: Bool { self != .today }
}

/// What driving a program once gave.
struct Drive {
  var firstFrame: Answer
  var answers: [Gesture: [Answer]] = [:]
  /// Processor time of a key, in nanoseconds: the mean over the keys of the gesture.
  var processor: [Gesture: Int64] = [:]
  /// Keys that had no answer.
  var silent = 0
  /// kB.
  var memory = 0
  var idleBytes = 0
  var idleNanoseconds: Int64 = 0
}

/// How each program is driven: the same keys in the same order.
struct Scenario {
  let columns: Int
  let rows: Int
  /// How many lines the list has.
  let count: Int
  /// Letters to be searched for: they occur in the list.
  let letters: String
  static let idleSeconds = 3

  /// Lines of the list on a screen.
  private var height: Int { rows - 6 }

  /// Drives a program through everything once.
  func drive(_ program: Program) throws(Problem) -> Drive {
    let session = try Session(program, columns: columns, rows: rows)
    var drive = Drive(firstFrame: try session.firstFrame(showing: "Portefeuille"))
    if program.startsOnToday {
      // An odd number of times: it begins on today and goes on in the portfolio.
      try press(.today, repeatElement(.tab, count: 7), session, &drive)
    }
    let moves = max(1, min(height - 3, count - 1))
    try press(.down, repeatElement(.down, count: moves), session, &drive)
    for _ in 0..<max(0, height - moves) { _ = try session.press(.down) }
    let scrolls = max(0, min(25, count - height - 4))
    try press(.scroll, repeatElement(.down, count: scrolls), session, &drive)
    _ = try session.press(.top)
    let pages = max(0, (count - 1) / height - 1)
    try press(.page, repeatElement(.pageDown, count: max(1, pages)), session, &drive)
    _ = try session.press(.top)
    for _ in 0..<2 {
      try press(.openSearch, CollectionOfOne(.search), session, &drive)
      try press(.search, letters.map { Key(String($0)) }, session, &drive)
      _ = try session.press(.escape)
    }
    drive.memory = peakMemory(of: session.pid) ?? 0
    (drive.idleBytes, drive.idleNanoseconds) = session.leaveAlone(seconds: Self.idleSeconds)
    try session.quit()
    return drive
  }

  /// Only starts a program and ends it.
  func start(_ program: Program) throws(Problem) -> Answer {
    let session = try Session(program, columns: columns, rows: rows)
    let answer = try session.firstFrame(showing: "Portefeuille")
    try session.quit()
    return answer
  }

  private func press(
    _ gesture: Gesture, _ keys: some Collection<Key>, _ session: Session, _ drive: inout Drive
  ) throws(Problem) {
    let before = session.processorTime
    for key in keys {
      if let answer = try session.press(key) {
        drive.answers[gesture, default: []].append(answer)
      } else {
        drive.silent += 1
      }
    }
    guard !keys.isEmpty else { return }
    drive.processor[gesture] = (session.processorTime - before) / Int64(keys.count)
  }
}
