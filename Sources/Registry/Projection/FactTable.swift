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

  /// Writes what an act changed. Where a seat changed hands, what counts on a day goes to who held it then:
  /// also facts whose detail the author of the act does not read, which stay otherwise as they are.
  func change(from before: Dossier?, to after: Dossier) throws {
    var counts: [CountedFact: Int] = [:]
    var moved: Set<CivilDate> = []
    for fact in before?.countedFacts ?? [] {
      let now = after.counting(fact)
      if now != fact, moved.insert(fact.on).inserted { try move(now) }
      counts[now, default: 0] -= 1
    }
    for fact in after.countedFacts { counts[fact, default: 0] += 1 }
    for (fact, count) in counts.sorted(by: Self.isBefore) where count != 0 {
      var count = count
      if count < 0 { count += try remove(fact) }
      for _ in 0..<max(0, count) { try insert(fact, isAnonymised: false) }
    }
  }

  private static func isBefore(
    _ left: (key: CountedFact, value: Int), _ right: (key: CountedFact, value: Int)
  ) -> Bool {
    (left.key.kind.rawValue, left.key.on, left.key.detail, left.key.group)
      < (right.key.kind.rawValue, right.key.on, right.key.detail, right.key.group)
  }

  /// Gives what counts on the day of a fact to its holders.
  private func move(_ fact: CountedFact) throws {
    _ = try session.run(
      """
      UPDATE counted_fact SET adviser = $1, social_worker = $2
      WHERE dossier = $3 AND fact_on = $4
      """,
      [
        SQLValue(fact.adviser), SQLValue(fact.socialWorker), .text(fact.dossier),
        .text(fact.on.iso),
      ])
  }

  /// Removes every row that says the same; how many there were.
  private func remove(_ fact: CountedFact) throws -> Int {
    let same = """
      dossier = $1 AND kind = $2 AND fact_on = $3 AND until_on = $4 AND COALESCE(adviser, '') = $5
      AND COALESCE(social_worker, '') = $6 AND is_rsa = $7 AND detail = $8 AND grp = $9
      AND days = $10 AND anonymised = $11
      """
    let values = Self.values(fact, isAnonymised: false).map { $0 == .null ? .text("") : $0 }
    let rows = try session.run("SELECT COUNT(*) FROM counted_fact WHERE \(same)", values)
    _ = try session.run("DELETE FROM counted_fact WHERE \(same)", values)
    return try rows.first?.integer(0) ?? 0
  }

  func insert(_ fact: CountedFact, isAnonymised: Bool) throws {
    _ = try session.run(Self.insertion, Self.values(fact, isAnonymised: isAnonymised))
  }

  private static func values(_ fact: CountedFact, isAnonymised: Bool) -> [SQLValue] {
    [
      .text(fact.dossier), .text(fact.kind.rawValue), .text(fact.on.iso),
      .text(fact.until.map { max($0, fact.on).iso } ?? endless), SQLValue(fact.adviser),
      SQLValue(fact.socialWorker), .integer(fact.isRSA ? 1 : 0), .text(fact.detail),
      .text(fact.group), SQLValue(fact.days), .integer(isAnonymised ? 1 : 0),
    ]
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
