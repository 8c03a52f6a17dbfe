import Casework

/// The statements of what counts: the rows of a dossier follow from it, those of people who are only
/// counted (`anonymised`) follow from nothing and stay.
struct FactTable {
  let session: any SQLSession

  /// Stands for no end, so that one comparison finds what lasts.
  static let endless = "9999-12-31"

  static let columns =
    "dossier, kind, fact_on, until_on, adviser, social_worker, is_rsa, detail, grp, days"

  private static let insertion = """
    INSERT INTO counted_fact (\(columns), anonymised)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    """

  /// Writes what counts in a dossier in the place of what was written.
  func put(_ dossier: Dossier) throws {
    _ = try session.run("DELETE FROM counted_fact WHERE dossier = $1", [.text(dossier.id)])
    for fact in dossier.countedFacts { try insert(fact, isAnonymised: false) }
  }

  func insert(_ fact: CountedFact, isAnonymised: Bool) throws {
    _ = try session.run(
      Self.insertion,
      [
        .text(fact.dossier), .text(fact.kind.rawValue), .text(fact.on.iso),
        .text(fact.until.map { max($0, fact.on).iso } ?? Self.endless), SQLValue(fact.adviser),
        SQLValue(fact.socialWorker), .integer(fact.isRSA ? 1 : 0), .text(fact.detail),
        .text(fact.group), SQLValue(fact.days), .integer(isAnonymised ? 1 : 0),
      ])
  }

  /// Forgets what follows from dossiers, and what pretends not to.
  func clear() throws {
    _ = try session.run(
      """
      DELETE FROM counted_fact
      WHERE anonymised = 0 OR dossier IN (SELECT dossier FROM entry)
      """)
  }

  /// What is written under a name, and whether it follows from nothing.
  func facts(of dossier: DossierID) throws -> [(fact: CountedFact, isAnonymised: Bool)] {
    try session.run(
      "SELECT \(Self.columns), anonymised FROM counted_fact WHERE dossier = $1",
      [.text(dossier)]
    ).map { (try Self.fact($0), try $0.integer(10) != 0) }
  }

  /// Whether what is written for a dossier is what follows from it, in whatever order.
  func isUpToDate(_ dossier: Dossier) -> Bool {
    guard let written = try? facts(of: dossier.id), !written.contains(where: \.isAnonymised) else {
      return false
    }
    func tally(_ facts: [CountedFact]) -> [CountedFact: Int] {
      facts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    return tally(written.map(\.fact)) == tally(dossier.countedFacts)
  }

  static func fact(_ row: SQLRow) throws(StoreError) -> CountedFact {
    guard let kind = try row.code(1, as: CountedFact.Kind.self), let day = try row.date(2),
      let until = try row.date(3)
    else { throw .damaged("counted fact") }
    return CountedFact(
      dossier: try row.text(0), kind: kind, on: day,
      until: until.iso == endless ? nil : until, adviser: row.optionalText(4),
      socialWorker: row.optionalText(5), isRSA: try row.integer(6) == 1,
      detail: try row.text(7), group: try row.text(8), days: try row.integer(9))
  }
}
