import Casework

/// What a check of the store looked at and found.
public struct CheckReport: Sendable, Hashable {
  /// Number of dossiers looked at.
  public internal(set) var dossiers = 0
  /// Number of entries looked at.
  public internal(set) var entries = 0
  /// The acts that bind, who and when, with what was found of each; empty in a store without accounts.
  public internal(set) var acts: [ActCheck] = []
  /// What does not hold together; empty if all is well.
  public internal(set) var findings: [Finding] = []
}

extension Store {
  /// Checks every entry's hash, the chain of each dossier, every projection; then every signature, the
  /// chain of each author's acts, and the keys.
  public func verify() throws(StoreError) -> CheckReport {
    try engine.read { session in
      var report = CheckReport()
      var withEntries = Set<DossierID>()
      try Self.forEachDossier(session) { dossier, stored in
        report.dossiers += 1
        report.entries += stored.count
        withEntries.insert(dossier)
        Self.check(stored, of: dossier, session, &report)
      }
      var withLine = Set<DossierID>()
      try session.forEach("SELECT dossier FROM dossier_line ORDER BY dossier", []) { row in
        let dossier = row.optionalText(0) ?? ""
        withLine.insert(dossier)
        if !withEntries.contains(dossier) {
          report.findings.append(
            Finding(problem: .lineWithoutEntries, dossier: dossier, entry: nil))
        }
      }
      for (problem, rows) in [
        (Finding.Problem.stalePhrases, "phrase"),
        (.staleFacts, "counted_fact WHERE anonymised = 0"), (.staleStanding, "standing"),
      ] {
        try session.forEach("SELECT DISTINCT dossier FROM \(rows) ORDER BY dossier", []) { row in
          let dossier = row.optionalText(0) ?? ""
          // A line without entries says it already.
          guard !withEntries.contains(dossier), !withLine.contains(dossier) else { return }
          report.findings.append(Finding(problem: problem, dossier: dossier, entry: nil))
        }
      }
      if let storeID = try StoreName.read(session) {
        var checker = try ActChecker(session, storeID: storeID)
        try checker.run()
        report.acts = checker.acts
        report.findings += checker.findings
        // Whose signature is wrong says more than that the act was not possible.
        let named = Set(checker.findings.compactMap(\.entry))
        report.findings.removeAll {
          $0.problem == .brokenRule && $0.entry.map(named.contains) == true
        }
        return report
      }
      report.findings += try PurgeChecker(session, storeID: nil, keys: nil).findings
      if try AccountTable(session: session).isAnyTraceLeft() {
        // Without the name of the store nothing that was signed for it can be looked at.
        report.findings.append(Finding(problem: .forgedKey))
      }
      return report
    }
  }

  /// Makes every projection again from the journal. Returns the number of dossiers.
  public func rebuild() throws(StoreError) -> Int {
    try engine.write { session in
      try Self.rebuild(session)
    }
  }

  /// Makes every projection again, inside a transaction.
  static func rebuild(_ session: any SQLSession) throws -> Int {
    let lines = LineTable(session: session)
    let phrases = PhraseTable(session: session)
    try lines.clear()
    try phrases.clear()
    let facts = FactTable(session: session)
    try facts.clear()
    let standings = StandingTable(session: session)
    try standings.clear()
    var count = 0
    try Self.forEachDossier(session) { _, stored in
      guard let file = DossierFile(try stored.map { try $0.entry() }) else { return }
      try lines.put(DossierLine(file.dossier))
      try phrases.put(file)
      try facts.put(file.dossier)
      try standings.put(file.dossier)
      count += 1
    }
    return count
  }

  private static func check(
    _ stored: [StoredEntry], of dossier: DossierID, _ session: any SQLSession,
    _ report: inout CheckReport
  ) {
    func found(_ problem: Finding.Problem, _ entry: EntryID? = nil) {
      report.findings.append(Finding(problem: problem, dossier: dossier, entry: entry))
    }
    let hashes = Set(stored.map(\.hash))
    var entries: [Entry] = []
    for item in stored {
      if !item.isIntact { found(.changedEntry, item.id) }
      guard let entry = try? item.entry() else {
        found(.unreadableEntry, item.id)
        continue
      }
      if !entry.parents.allSatisfy(hashes.contains) { found(.missingParent, item.id) }
      entries.append(entry)
    }
    guard let file = DossierFile(entries) else { return }
    // Of a journal that was touched, what is missing is named already.
    if report.findings.last?.dossier != dossier {
      for entry in RuleChecker.broken(file.entries) { found(.brokenRule, entry) }
    }
    do {
      switch try LineTable(session: session).isUpToDate(DossierLine(file.dossier)) {
      case nil: found(.missingLine)
      case true?: break
      case false?: found(.staleLine)
      }
    } catch {
      found(.staleLine)
    }
    let words = try? PhraseTable(session: session).phrases(of: dossier)
    if words != Set(PhraseTable.phrases(in: file)) { found(.stalePhrases) }
    if !FactTable(session: session).isUpToDate(file.dossier) { found(.staleFacts) }
    if !StandingTable(session: session).isUpToDate(file.dossier) { found(.staleStanding) }
  }

  private static func forEachDossier(
    _ session: any SQLSession, _ body: (DossierID, [StoredEntry]) throws -> Void
  ) throws {
    var current: [StoredEntry] = []
    try JournalTable(session: session).forEachStored { stored in
      if let dossier = current.first?.dossier, dossier != stored.dossier {
        try body(dossier, current)
        current.removeAll(keepingCapacity: true)
      }
      current.append(stored)
    }
    if let dossier = current.first?.dossier { try body(dossier, current) }
  }
}
