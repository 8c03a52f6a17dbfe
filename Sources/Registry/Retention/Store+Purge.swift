public import Casework

extension Store {
  /// Removes dossiers whose time of conservation has passed and whose purge was announced long enough ago:
  /// entries, line, words, everything but one line that says who and when, the signatures under its acts,
  /// which hold no word, and what counts, under names that lead to none. Then the file is written again, so
  /// that nothing of them stands in its free pages.
  ///
  /// - Parameters:
  ///   - dossiers: those to purge; any that is not ready stays, and the report says why.
  ///   - rules: how long a dossier is kept, under the convention it follows.
  /// - Throws: `keysNeeded` if who purges has an account and has not logged in.
  public func purge(
    _ dossiers: [DossierID], by hand: Hand, rules: (DossierLine) -> RetentionRules
  ) throws(StoreError) -> PurgeReport {
    let (report, isClean) = try engine.erase { session in
      try self.purge(dossiers, by: hand, rules, session)
    }
    var cleaned = report
    cleaned.isClean = isClean
    return cleaned
  }

  private func purge(
    _ dossiers: [DossierID], by hand: Hand, _ rules: (DossierLine) -> RetentionRules,
    _ session: any SQLSession
  ) throws -> PurgeReport {
    let professionals = try ProfessionalTable(session: session).all()
    guard let supervisor = professionals[hand.login], supervisor.role.isSupervisor else {
      throw StoreError.notSupervisor(login: hand.login)
    }
    let pen = try Pen(hand, session)
    var report = PurgeReport(on: hand.today, author: hand.login)
    var facts: [CountedFact] = []
    for id in Set(dossiers).sorted() {
      let stored = try JournalTable(session: session).stored(of: id)
      // The journal decides, not the line beside it.
      guard let file = DossierFile(try stored.map { try $0.entry() }) else { continue }
      let standing = file.dossier.standing(of: supervisor, among: professionals, on: hand.today)
      guard RightsTable.allows(standing, .retain) else {
        throw StoreError.notSupervisor(login: hand.login)
      }
      let line = DossierLine(file.dossier)
      let status = line.retention(under: rules(line))
      guard status.state(on: hand.today) == .purgeable else {
        report.kept[id] = status.state(on: hand.today)
        continue
      }
      var row = PurgeRow(of: stored, in: id, on: hand.today, by: hand.login, at: hand.now)
      try pen.sign(&row)
      try PurgeTable(session: session).insert(row)
      // Those that are written: a supervisor does not read all that they follow from.
      facts += named(
        try FactTable(session: session).facts(of: id).map(\.fact), at: hand.now)
      for table in ["entry", "dossier_line", "phrase", "counted_fact", "presence", "standing"] {
        _ = try session.run("DELETE FROM \(table) WHERE dossier = $1", [.text(id)])
      }
      report.purged.append(
        PurgeReport.Purged(
          dossier: id, entries: row.entries, digest: row.digest, dueOn: status.dueOn))
    }
    // Put in one order for all, so that their places do not tell whose they were.
    for fact in facts.sorted(by: Self.isBefore) {
      try FactTable(session: session).insert(fact, isAnonymised: true)
    }
    report.factCount = facts.count
    return report
  }

  /// What counts of one person, under a name that leads to none.
  private func named(_ facts: [CountedFact], at now: Instant) -> [CountedFact] {
    let name = makeIdentifier(now)
    return facts.map { fact in
      var fact = fact
      fact.dossier = name
      return fact
    }
  }

  private static func isBefore(_ left: CountedFact, _ right: CountedFact) -> Bool {
    (left.kind.rawValue, left.on, left.dossier, left.detail, left.group)
      < (right.kind.rawValue, right.on, right.dossier, right.detail, right.group)
  }

  /// Whether a dossier was purged.
  func isPurged(_ dossier: DossierID) throws(StoreError) -> Bool {
    try engine.read { session in
      try !session.run("SELECT 1 FROM purge WHERE dossier = $1", [.text(dossier)]).isEmpty
    }
  }

  /// What is left of the dossiers that were purged, by name.
  public func purges() throws(StoreError) -> [PurgeNote] {
    try engine.read { session in
      try PurgeTable(session: session).all().map { row in
        PurgeNote(
          dossier: row.dossier, on: CivilDate(row.on), author: row.author, entries: row.entries)
      }
    }
  }
}

/// The line that is left of a dossier that was purged.
public struct PurgeNote: Sendable, Hashable {
  /// Its name.
  public let dossier: DossierID
  /// When.
  public let on: CivilDate?
  /// Login of who purged.
  public let author: String
  /// How many entries it had.
  public let entries: Int

  /// What is left of a dossier.
  public init(dossier: DossierID, on: CivilDate?, author: String, entries: Int) {
    self.dossier = dossier
    self.on = on
    self.author = author
    self.entries = entries
  }
}
