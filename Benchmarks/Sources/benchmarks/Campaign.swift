import Glibc

/// Everything that is measured, in order.
struct Campaign {
  let options: Options
  let folder: Folder
  /// The floor's program.
  let floor: String

  init(options: Options, folder: Folder) throws(Problem) {
    self.options = options
    self.folder = folder
    floor = try FloorProgram.build(in: folder)
  }

  /// Starts without anything after them; a start is short, and many of them make a firm median.
  private static let starts = 15

  private struct Size {
    let columns: Int
    let rows: Int
  }

  /// A store with what is asked of it.
  private struct Ground {
    let store: String
    let dossiers: Int
    let list: FloorList
  }

  func run() throws(Problem) -> Report {
    var report = Report()
    var grounds: [Ground] = []
    // All are built before anything is measured: then every figure is taken on the same machine.
    for advisers in [10, 30] + (options.full ? [250] : []) {
      let store = try build(advisers)
      grounds.append(
        Ground(store: store, dossiers: advisers * 400, list: try list(of: store)))
    }
    report.portfolio = grounds[0].list.count
    report.comparisons = try compare(grounds, Size(columns: 80, rows: 24))
    if options.wide {
      report.comparisons += try compare([grounds[0]], Size(columns: 160, rows: 50))
    }
    for (index, ground) in grounds.enumerated() {
      report.questions += try ask(ground, verify: index == 0)
    }
    return report
  }

  private func binome(_ arguments: [String]) -> Program {
    Program(
      name: "binome", path: options.binome, arguments: arguments, home: folder.path,
      startsOnToday: true)
  }

  private func at(_ store: String) -> [String] {
    ["--store", store, "--as", "clegoff", "--lang", "fr"]
  }

  private func build(_ advisers: Int) throws(Problem) -> String {
    let store = folder.path + "/\(advisers).sqlite"
    complain("building a store of about \(advisers * 400) dossiers…")
    let outcome = try binome(
      ["demo", "--build-only", "--store", store, "--advisers", "\(advisers)"]
    ).question(keepErrors: true)
    guard outcome.status == 0 else { throw Problem("binome demo has failed: " + outcome.output) }
    return store
  }

  private func list(of store: String) throws(Problem) -> FloorList {
    let csv = try binome(["list", "--csv"] + at(store)).question()
    let plain = try binome(["list"] + at(store)).question()
    guard csv.status == 0, plain.status == 0 else { throw Problem("binome list has failed.") }
    let list = FloorList(csv: csv.output, plain: plain.output, today: time(nil) / 86_400)
    guard list.count > 0 else { throw Problem("binome list gives no dossier.") }
    return list
  }

  private struct Pair {
    let floor: Program
    let desk: Program
    let scenario: Scenario
    var result: Comparison
  }

  /// Drives the programs on every store in turn, round after round, so that what the machine does
  /// besides falls on all alike.
  private func compare(_ grounds: [Ground], _ size: Size) throws(Problem) -> [Comparison] {
    complain("measuring at \(size.columns)x\(size.rows)…")
    var pairs: [Pair] = []
    for ground in grounds { pairs.append(try pair(ground, size)) }
    // Once for nothing: what is read from the disk for the first time is no property of a program.
    for round in 0...Self.starts {
      for index in pairs.indices {
        let floor = try pairs[index].scenario.start(pairs[index].floor)
        let desk = try pairs[index].scenario.start(pairs[index].desk)
        guard round > 0 else { continue }
        pairs[index].result.floor.starts.append(floor)
        pairs[index].result.binome.starts.append(desk)
      }
    }
    for _ in 0..<options.rounds {
      for index in pairs.indices {
        let scenario = pairs[index].scenario
        pairs[index].result.floor.drives.append(try scenario.drive(pairs[index].floor))
        pairs[index].result.binome.drives.append(try scenario.drive(pairs[index].desk))
      }
    }
    return pairs.map(\.result)
  }

  private func pair(_ ground: Ground, _ size: Size) throws(Problem) -> Pair {
    let lines = ground.store + ".\(size.columns).txt"
    try write(ground.list.file(columns: size.columns), to: lines)
    return Pair(
      floor: Program(
        name: "the floor", path: floor, arguments: [lines], home: folder.path),
      desk: binome(at(ground.store)),
      scenario: Scenario(
        columns: size.columns, rows: size.rows, count: ground.list.count,
        letters: ground.list.letters),
      result: Comparison(dossiers: ground.dossiers, size: "\(size.columns)x\(size.rows)"))
  }

  private func ask(_ ground: Ground, verify: Bool) throws(Problem) -> [Question] {
    let dossiers = ground.dossiers
    var questions = [
      Question(name: "list", dossiers: dossiers, rounds: 10),
      Question(name: "show", dossiers: dossiers, rounds: 10),
      Question(name: "today", dossiers: dossiers, rounds: 10),
      Question(name: "search", dossiers: dossiers, rounds: 10),
    ]
    if verify { questions.append(Question(name: "verify", dossiers: dossiers, rounds: 3)) }
    for index in questions.indices {
      let name = questions[index].name
      let subject =
        name == "show" ? [ground.list.someName] : name == "search" ? ["garde"] : []
      let program = binome([name] + subject + at(ground.store))
      _ = try program.question()
      for _ in 0..<questions[index].rounds {
        let outcome = try program.question()
        guard outcome.status == 0 else { throw Problem("binome \(name) has failed.") }
        questions[index].milliseconds.append(Double(outcome.nanoseconds) / 1e6)
        questions[index].megabytes.append(Double(outcome.peak) / 1024)
      }
    }
    return questions
  }
}
