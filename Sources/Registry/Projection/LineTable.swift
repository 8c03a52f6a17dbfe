import Casework

/// The statements of the projection: one line a dossier, written with its entries.
struct LineTable {
  let session: any SQLSession

  /// Column names, in the order of `values` and `line`.
  static let names = [
    "dossier", "surname", "given_name", "sort_key", "search_key", "identity_key", "ft_identifier",
    "external_id", "birth_date", "commune", "is_rsa", "stage", "adviser", "social_worker",
    "identified_on", "employment_part_on", "social_part_on", "trust_pending_since",
    "trust_pending_side", "decision_open_since", "employment_answer", "social_answer",
    "waiting_since", "entered_on", "ends_on", "renewals", "renewals_allowed", "reviewed_on",
    "ended_on", "end_reason", "last_contact", "barriers", "entry_count", "convention",
    "last_exchange", "last_sitting", "missed_in_row", "last_missed", "adviser_stand_in",
    "adviser_stand_in_from", "adviser_stand_in_until", "social_worker_stand_in",
    "social_worker_stand_in_from", "social_worker_stand_in_until",
    "adviser_handover_to", "social_worker_handover_to", "awaits_service", "agenda",
    "agenda_words",
  ]

  private static let numbers: Set = [
    "is_rsa", "renewals", "renewals_allowed", "entry_count", "missed_in_row", "awaits_service",
  ]

  /// Columns that every line has.
  private static let required: Set = [
    "surname", "given_name", "sort_key", "search_key", "is_rsa", "stage", "identified_on",
    "renewals", "renewals_allowed", "barriers", "entry_count", "missed_in_row",
    "awaits_service", "agenda", "agenda_words",
  ]

  static let definitions = names.map { name in
    if name == "dossier" { return "dossier TEXT PRIMARY KEY" }
    return name + (numbers.contains(name) ? " BIGINT" : " TEXT")
      + (required.contains(name) ? " NOT NULL" : "")
  }.joined(separator: ", ")

  private static let columns = names.joined(separator: ", ")

  private static let insertion =
    "INSERT INTO dossier_line (\(columns)) VALUES ("
    + names.indices.map { "$\($0 + 1)" }.joined(separator: ", ") + ")"

  private static let upsert =
    insertion + " ON CONFLICT (dossier) DO UPDATE SET "
    + names.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")

  func put(_ line: DossierLine) throws { _ = try session.run(Self.upsert, Self.values(line)) }

  /// Writes what an act changed of a line: what its author cannot read, and does not change, stays as it
  /// is.
  ///
  /// - Parameter before: the line before the act; `nil` for a new dossier.
  func change(from before: DossierLine?, to after: DossierLine) throws {
    guard let before else {
      _ = try session.run(Self.insertion, Self.values(after))
      return
    }
    let (old, new) = (Self.values(before), Self.values(after))
    let changed = new.indices.filter { old[$0] != new[$0] }
    guard !changed.isEmpty else { return }
    let sets = changed.enumerated().map { "\(Self.names[$1]) = $\($0 + 1)" }
    _ = try session.run(
      """
      UPDATE dossier_line SET \(sets.joined(separator: ", "))
      WHERE dossier = $\(changed.count + 1)
      """, changed.map { new[$0] } + [.text(after.id)])
  }

  /// Whether what is written is the line of its dossier; `nil` if nothing is.
  func isUpToDate(_ line: DossierLine) throws -> Bool? {
    try session.run("SELECT \(Self.columns) FROM dossier_line WHERE dossier = $1", [.text(line.id)])
      .first.map { $0.values == Self.values(line) }
  }

  func clear() throws { _ = try session.run("DELETE FROM dossier_line") }

  func line(_ id: DossierID) throws -> DossierLine? {
    try lines("dossier = $1", [.text(id)]).first
  }

  /// Lines that match a condition, in the order of lists.
  func lines(_ condition: String, _ arguments: [SQLValue]) throws -> [DossierLine] {
    try session.run(
      "SELECT \(Self.columns) FROM dossier_line WHERE \(condition) ORDER BY sort_key, dossier",
      arguments
    ).map(Self.line)
  }

  func count(_ condition: String, _ arguments: [SQLValue]) throws -> Int {
    let rows = try session.run("SELECT COUNT(*) FROM dossier_line WHERE \(condition)", arguments)
    return try rows.first?.integer(0) ?? 0
  }

  private static func values(_ line: DossierLine) -> [SQLValue] {
    [
      .text(line.id), .text(line.surname), .text(line.givenName), .text(line.sortKey),
      .text(line.searchKey), SQLValue(line.identityKey), SQLValue(line.ftIdentifier),
      SQLValue(line.externalID), SQLValue(line.birthDate?.iso), SQLValue(line.commune),
      .integer(line.isRSA ? 1 : 0), .text(line.stage.rawValue), SQLValue(line.adviser),
      SQLValue(line.socialWorker), .text(line.identifiedOn.iso),
      SQLValue(line.employmentPartOn?.iso), SQLValue(line.socialPartOn?.iso),
      SQLValue(line.trustPendingSince?.iso), SQLValue(line.trustPendingSide?.rawValue),
      SQLValue(line.decisionOpenSince?.iso), SQLValue(line.employmentAnswer?.rawValue),
      SQLValue(line.socialAnswer?.rawValue), SQLValue(line.waitingSince?.iso),
      SQLValue(line.enteredOn?.iso), SQLValue(line.endsOn?.iso), SQLValue(line.renewals),
      SQLValue(line.renewalsAllowed), SQLValue(line.reviewedOn?.iso), SQLValue(line.endedOn?.iso),
      SQLValue(line.endReason), SQLValue(line.lastContact?.iso), .text(line.barriers),
      SQLValue(line.entryCount), SQLValue(line.convention), SQLValue(line.lastExchange?.iso),
      SQLValue(line.lastSitting), SQLValue(line.missedInRow), SQLValue(line.lastMissed?.iso),
    ] + values(line.employmentStandIn) + values(line.socialStandIn) + [
      SQLValue(line.employmentHandoverTo), SQLValue(line.socialHandoverTo),
      .integer(line.awaitsService ? 1 : 0),
      .text(AgendaItem.text(of: line.withoutTexts.agenda)),
      .text(AgendaItem.texts(of: line.agenda)),
    ]
  }

  private static func values(_ standIn: DossierLine.StandIn?) -> [SQLValue] {
    [SQLValue(standIn?.login), SQLValue(standIn?.from.iso), SQLValue(standIn?.until.iso)]
  }

  private static func line(_ row: SQLRow) throws -> DossierLine {
    guard let stage = try row.code(11, as: Stage.self), let identifiedOn = try row.date(14) else {
      throw StoreError.damaged("line of a dossier")
    }
    var line = try DossierLine(
      id: row.text(0), surname: row.text(1), givenName: row.text(2), sortKey: row.text(3),
      searchKey: row.text(4), identityKey: row.optionalText(5), ftIdentifier: row.optionalText(6),
      externalID: row.optionalText(7), birthDate: row.date(8), commune: row.optionalText(9),
      isRSA: row.integer(10) == 1, stage: stage, adviser: row.optionalText(12),
      socialWorker: row.optionalText(13), identifiedOn: identifiedOn,
      employmentPartOn: row.date(15), socialPartOn: row.date(16), trustPendingSince: row.date(17),
      trustPendingSide: row.code(18, as: Side.self), decisionOpenSince: row.date(19),
      employmentAnswer: row.code(20, as: Answered.Answer.self),
      socialAnswer: row.code(21, as: Answered.Answer.self), waitingSince: row.date(22),
      enteredOn: row.date(23), endsOn: row.date(24), renewals: row.integer(25),
      renewalsAllowed: row.integer(26), reviewedOn: row.date(27), endedOn: row.date(28),
      endReason: row.optionalText(29), lastContact: row.date(30), barriers: row.text(31),
      entryCount: row.integer(32))
    line.convention = row.optionalText(33)
    line.lastExchange = try row.date(34)
    line.lastSitting = row.optionalText(35)
    line.missedInRow = try row.integer(36)
    line.lastMissed = try row.date(37)
    line.employmentStandIn = try standIn(row, 38)
    line.socialStandIn = try standIn(row, 41)
    line.employmentHandoverTo = row.optionalText(44)
    line.socialHandoverTo = row.optionalText(45)
    line.awaitsService = try row.integer(46) == 1
    line.agenda = AgendaItem.items(in: try row.text(47))
    AgendaItem.fill(&line.agenda, from: try row.text(48))
    return line
  }

  private static func standIn(_ row: SQLRow, _ column: Int) throws -> DossierLine.StandIn? {
    guard let login = row.optionalText(column), let from = try row.date(column + 1),
      let until = try row.date(column + 2)
    else { return nil }
    return DossierLine.StandIn(login: login, from: from, until: until)
  }
}
