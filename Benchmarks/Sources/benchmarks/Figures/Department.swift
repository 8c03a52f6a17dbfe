import Casework
import Registry

/// A département: 12 000 dossiers, and 40 000 people who are only counted.
struct Department {
  let shell: Shell
  let store: String
  let today: CivilDate

  static let anonymised = 40_000
  /// What a supervisor waits for at most, in milliseconds.
  private static let limit = 200.0

  private enum Question: String {
    case unit = "caseload of an agency"
    case side = "caseload of all agencies"
    case indicators = "indicators of a month, by agency"
    case report = "monthly report"
  }

  /// One question asked of the program and of the shell.
  struct Line {
    let name: String
    let first: Double
    let binome: Double
    let shell: Double
    let journal: Double

    var isMet: Bool { first < Department.limit && first * 10 < journal }
  }

  /// Adds the people who are only counted, and measures.
  func run(named: Int) throws -> [Line] {
    let journal = try Self.journal(store, today)
    let copies = (Self.anonymised + named - 1) / named
    let crowd = Crowd(shell: shell, store: store)
    let whole = Self.anonymised / named
    if whole > 0 { try crowd.add(copies: 1, to: whole, upTo: named, asTerritories: false) }
    if whole < copies {
      try crowd.add(
        copies: copies, to: copies, upTo: Self.anonymised - whole * named, asTerritories: false)
    }
    let ledger = try Ledger(store, today: today)
    let questions = ShellQuestions(today: today, month: ledger.month, year: ledger.year)
    try check(ledger, questions)
    let agency = try ledger.agency()
    return try [
      (
        Question.unit.rawValue, questions.caseload(.employment, unit: agency),
        { try ledger.caseload(.employment, unit: agency) }
      ),
      (
        Question.side.rawValue, questions.caseload(.employment),
        { try ledger.caseload(.employment) }
      ),
      (Question.indicators.rawValue, questions.indicators, { try ledger.indicators() }),
      (Question.report.rawValue, questions.report, { try ledger.report() }),
    ].map { (name: String, sql: String, ask: () throws -> Int) in
      // Alternately, so that what the machine does besides falls on both.
      var (own, other) = (Double.infinity, Double.infinity)
      for _ in 0..<10 {
        own = min(own, try least(of: 1) { _ = try ask() })
        other = min(other, try shell.run(sql, on: store).ms)
      }
      let first = try least(of: 5) { try firstAnswer(name) }
      return Line(name: name, first: first, binome: own, shell: other, journal: journal)
    }
  }

  /// What reading every dossier costs, before anybody is only counted.
  private static func journal(_ store: String, _ today: CivilDate) throws -> Double {
    let ledger = try Ledger(store, today: today)
    defer { ledger.store.close() }
    let dossiers = try ledger.dossiers()
    return try least(of: 2) { _ = try ledger.fold(dossiers) }
  }

  /// With the opening of the store and its convention: what a person waits for.
  private func firstAnswer(_ name: String) throws {
    let ledger = try Ledger(store, today: today)
    defer { ledger.store.close() }
    switch Question(rawValue: name) {
    case .unit: _ = try ledger.caseload(.employment, unit: try ledger.agency())
    case .side: _ = try ledger.caseload(.employment)
    case .indicators: _ = try ledger.indicators()
    case .report, nil: _ = try ledger.report()
    }
  }

  private func check(_ ledger: Ledger, _ questions: ShellQuestions) throws {
    let told = try shell.run(questions.check, on: store).text
      .split(separator: "\n").compactMap { Int($0) }
    let own = try [ledger.indicator(.entries), ledger.indicator(.inProgress)]
    guard told == own, own.allSatisfy({ $0 > 0 }) else {
      throw Problem("binome counts \(own), the sqlite3 shell \(told).")
    }
  }
}
