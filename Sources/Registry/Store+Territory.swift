public import Casework

/// A convention as its territory wrote it; the store keeps the text, so that it stands alone.
public struct ConventionText: Sendable, Hashable {
  /// The convention's short name.
  public let id: String
  /// Name of the file it was read from, for messages.
  public let file: String
  /// The text of the convention file.
  public let body: String
  /// The text of the file of barrier themes it uses.
  public let barriers: String

  /// A convention's two texts.
  public init(id: String, file: String, body: String, barriers: String) {
    self.id = id
    self.file = file
    self.body = body
    self.barriers = barriers
  }
}

/// What a store remembers of itself.
public enum StoreSetting: String, Sendable {
  /// Login of who is at the desk when nobody says.
  case usualLogin = "usual_login"
  /// The day for which the invented territory was made; absent from a store of real work.
  case demoDay = "demo_day"
  /// The text of the territory's file of usual actions.
  case actionTemplates = "action_templates"
  /// The name of the store in what is signed for it; made with the first account.
  case storeID = "store_id"
}

extension Store {
  /// A setting of the store.
  public func setting(_ name: StoreSetting) throws(StoreError) -> String? {
    try engine.read { session in
      try session.run("SELECT value FROM setting WHERE name = $1", [.text(name.rawValue)])
        .first?.text(0)
    }
  }

  /// Whether this is an invented territory, in which nothing is secret.
  public func isInvented() throws(StoreError) -> Bool { try setting(.demoDay) != nil }

  /// Remembers a setting.
  public func keep(_ value: String, as name: StoreSetting) throws(StoreError) {
    try engine.write { session in
      _ = try session.run(
        """
        INSERT INTO setting (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, [.text(name.rawValue), .text(value)])
    }
  }

  /// The conventions the store has known.
  public func conventions() throws(StoreError) -> [ConventionText] {
    try engine.read { session in
      try session.run("SELECT id, file, body, barriers FROM convention ORDER BY id").map { row in
        try ConventionText(
          id: row.text(0), file: row.text(1), body: row.text(2), barriers: row.text(3))
      }
    }
  }

  /// Every text a convention of this store has had, the first first: what people were given to read is
  /// found again in them.
  public func conventionTexts() throws(StoreError) -> [ConventionText] {
    try engine.read { session in try ConventionTable(session: session).all() }
  }

  /// Keeps a convention; a text of the same name is replaced, which contracts already signed do not
  /// feel: they carry their terms. The one before stays among `conventionTexts`.
  public func keep(_ convention: ConventionText, at instant: Instant) throws(StoreError) {
    try engine.write { session in
      try ConventionTable(session: session).keep(convention, at: instant)
      _ = try session.run(
        """
        INSERT INTO convention (id, file, body, barriers, recorded_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (id) DO UPDATE SET file = excluded.file, body = excluded.body,
          barriers = excluded.barriers, recorded_at = excluded.recorded_at
        """,
        [
          .text(convention.id), .text(convention.file), .text(convention.body),
          .text(convention.barriers), .text(instant.iso),
        ])
    }
  }

  /// Everybody who works with this store, by login.
  public func professionals() throws(StoreError) -> [String: Professional] {
    try engine.read { session in try ProfessionalTable(session: session).all() }
  }

  /// Adds professionals, or changes what is known of them.
  public func keep(_ professionals: [Professional]) throws(StoreError) {
    try engine.write { session in
      let table = ProfessionalTable(session: session)
      for professional in professionals { try table.put(professional) }
    }
  }
}

/// The statements of the professionals.
struct ProfessionalTable {
  let session: any SQLSession

  func put(_ professional: Professional) throws {
    _ = try session.run(
      """
      INSERT INTO professional (login, surname, given_name, role, unit, working_time, email)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (login) DO UPDATE SET surname = excluded.surname,
        given_name = excluded.given_name, role = excluded.role, unit = excluded.unit,
        working_time = excluded.working_time, email = excluded.email
      """,
      [
        .text(professional.login), .text(professional.surname), .text(professional.givenName),
        .text(professional.role.rawValue), .text(professional.unit),
        SQLValue(professional.workingTime), SQLValue(professional.email),
      ])
  }

  func all() throws -> [String: Professional] {
    let rows = try session.run(
      "SELECT login, surname, given_name, role, unit, working_time, email FROM professional")
    var result: [String: Professional] = [:]
    for row in rows {
      guard let role = try row.code(3, as: Role.self) else { throw StoreError.damaged("role") }
      let professional = try Professional(
        login: row.text(0), surname: row.text(1), givenName: row.text(2), role: role,
        unit: row.text(4), workingTime: row.integer(5), email: row.optionalText(6))
      result[professional.login] = professional
    }
    return result
  }
}
