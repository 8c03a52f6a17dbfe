import Casework

/// The tables of dossiers.
extension ServerRights {
  private typealias Rows = ServerRows

  static let dossiers = [entry, line, phrase, fact, standing, signature, presence]

  /// Inserted and read; removed by a purge that was noted, and no otherwise.
  private static let entry = TablePolicies("entry") { table in
    table.allow(
      .professional, to: [.select],
      where:
        "\(Rows.mine(.record)) OR (\(Rows.own("author")) AND kind = 'opened_with_reason')")
    // Supervisors read the view without the texts; this is what removing a row asks.
    table.allow(.supervisor, to: [.select], columns: ["id", "dossier"], where: Rows.mine(.record))
    table.allow(to: [.insert], where: "\(Rows.own("author")) AND (\(mayRecord))")
    table.allow(.supervisor, to: [.delete], where: Rows.isPurgedByMe)
  }

  /// Whether who asks may record an entry of its kind in its dossier.
  private static let mayRecord: String = {
    let byRights = Dictionary(grouping: Fact.Kind.allCases, by: \.rights)
      .filter { !$0.key.isEmpty }
      .map { rights, kinds in "(\(isOne(of: kinds)) AND \(Rows.mine(rights)))" }.sorted()
    return
      (byRights + [
        "(\(isOne(of: [.openedWithReason])) AND \(Rows.among([.opener])))",
        "(\(isOne(of: [.identified, .seatTaken])) AND \(Rows.isNew))",
      ]).joined(separator: " OR ")
  }()

  private static func isOne(of kinds: [Fact.Kind]) -> String {
    "kind IN (\(kinds.map { ServerText.quoted($0.rawValue) }.sorted().joined(separator: ", ")))"
  }

  private static let line = TablePolicies("dossier_line") { table in
    table.allow(.professional, to: [.select], where: Rows.mine(.record))
    table.allow(.supervisor, to: [.select], columns: ["dossier"], where: Rows.mine(.record))
    table.allow(to: [.insert], where: Rows.isAlone)
    table.allow(
      .professional, to: [.update],
      where: "\(Rows.mine(Right.toRecord)) OR \(Rows.among([.opener]))")
    table.allow(.supervisor, to: [.delete], where: Rows.isPurgedByMe)
  }

  private static let phrase = TablePolicies("phrase") { table in
    table.allow(
      .professional, to: [.select],
      where: """
        \(Rows.mine(.search)) AND (room = 'shared' OR (room IN ('employment', 'social') AND room =
          (SELECT CASE WHEN me.role IN \(Rows.employment) THEN 'employment' ELSE 'social' END
            FROM professional me WHERE me.login = current_user))
          OR (room = 'mine' AND EXISTS (
            SELECT 1 FROM entry e WHERE e.id = phrase.entry AND e.author = current_user)))
        """)
    table.allow(
      .supervisor, to: [.select], columns: ["entry", "dossier"], where: Rows.mine(.retain))
    table.allow(to: [.insert], where: "\(Rows.mine(Right.toRecord)) OR \(Rows.isAlone)")
    table.allow(.professional, to: [.delete], where: Rows.mine(.follow))
    table.allow(.supervisor, to: [.delete], where: Rows.isPurgedByMe)
  }

  private static let fact = TablePolicies("counted_fact") { table in
    table.allow(.professional, to: [.select], where: Rows.mine(.find))
    // Rows for evaluation, without names.
    table.allow(.supervisor, to: [.select], where: "true")
    table.allow(
      to: [.insert],
      where: "anonymised = 0 AND (\(Rows.mine(Right.toRecord)) OR \(Rows.isAlone))")
    table.allow(
      .supervisor, to: [.insert],
      where: """
        anonymised = 1 AND EXISTS (SELECT 1 FROM purge p
          WHERE p.author = current_user AND p.purged_on = store_day())
        """)
    table.allow(
      to: [.update, .delete], where: "anonymised = 0 AND \(Rows.mine(Right.toRecord))")
  }

  /// Who opens with a reason gets their row from `begin_opening`, and nobody changes it.
  private static let standing = TablePolicies("standing") { table in
    table.allow(to: [.select], where: Rows.mine(.record))
    table.allow(
      to: [.insert],
      where: """
        standing <> 'opener' AND (\(Rows.mine(Right.toChangeStandings)) OR \(Rows.isNew))
        """)
    table.allow(
      to: [.update, .delete],
      where: "standing <> 'opener' AND \(Rows.mine(Right.toChangeStandings))")
    table.allow(.supervisor, to: [.delete], where: Rows.isPurgedByMe)
  }

  private static let signature = TablePolicies("act_signature") { table in
    table.allow(to: [.select], where: "\(Rows.own()) OR \(Rows.mine(.record))")
    // Whose accounts they keep.
    table.allow(.supervisor, to: [.select], where: Rows.ofMySide())
    table.allow(to: [.insert], where: Rows.own())
  }

  /// Who is at a dossier shows to those who may open it; what a desk that was killed left goes with anybody.
  private static let presence = TablePolicies("presence") { table in
    table.allow(to: [.select], where: "\(Rows.own()) OR \(Rows.mine(.record))")
    table.allow(to: [.insert, .update], where: "\(Rows.own()) AND \(Rows.mine(.record))")
    table.allow(
      to: [.delete],
      where: """
        \(Rows.own()) OR at < to_char(
          (now() AT TIME ZONE 'UTC') - interval '5 minutes', 'YYYY-MM-DD"T"HH24:MI:SS')
        """)
    table.allow(.supervisor, to: [.delete], where: Rows.isPurgedByMe)
  }
}
