import Casework
import Registry
import TestSupport
import Testing

@Suite("On a server a session in psql does beside any dossier what the table of rights says")
struct OfficeRightsTests {
  private static let own = Result { try RightsServer() }
  private let server: RightsServer

  init() throws {
    server = try Self.own.get()
  }

  /// A row of each table, for `#` where it is of somebody.
  private static let rows: [String: String] = [
    "professional": "('z#', 'Nom', 'Awa', 'adviser', 'e A', 100, NULL)",
    "convention": "('z#', 'f', 'b', 'b', '2026')",
    "convention_text": "('z#', 'f', 'b', 'b', '2026')",
    "resource": "('z#', 'n', '', '', '', '', NULL)",
    "setting": "('z#', 'v')", "frozen": "('2026', 'z#', '{}', '2026', '@')",
    "difficulty": "('z#', 'k', 't', 'd', 'o', '2026', '@', NULL, NULL, '')",
    "account":
      "('#', 'open', 1, 's', 1, 1, 'w', 0, NULL, NULL, 'x', '2026', 0, '', 0, '')",
    "account_key": "('#', 1, 'employment', 0, 's', 's', 'x', 1, '2026', 'v')",
    "room_key": "('employment', 1, 'p', '@', 1, '2026', 'v')",
    "room_member": "('employment', 1, '#', 's')",
    "access": "('z#', '2026', '2026-12-30', '#', 'searched', NULL, 1, '')",
    "receipt": "('#', 'z#', 'd', '2026')", "mark": "('z#', '2026-01-01')", "revision": "('z#', 1)",
    "schema_version": "(77)", "purge": "('z#', '2026', '2026', '@', 1, 'd', 0, '')",
    "act_signature": "('z#', '#', 1, 1, '', 'h', 'ailleurs', '2026', '2026', 's')",
  ]

  private static let keys: [String: String] = [
    "professional": "login", "account": "login", "account_key": "login", "room_key": "side",
    "room_member": "login", "setting": "name", "frozen": "scope", "revision": "scope",
    "schema_version": "version", "purge": "dossier", "act_signature": "entry",
  ]

  private enum Whose: String, CaseIterable { case own, colleague, stranger }

  /// Whether somebody may run a statement on a row of their own, of a colleague of their side, of another's.
  private func may(
    _ person: Professional, _ statement: String, _ table: String, _ whose: Whose
  ) -> Bool {
    func has(_ right: OfficeRight) -> Bool { RightsTable.allows(person.role, right) }
    switch table {
    case "professional", "convention", "resource", "setting":
      return statement == "select" || (has(.common) && ["insert", "update"].contains(statement))
    case "convention_text":
      return statement == "select" || (has(.common) && statement == "insert")
    case "frozen": return has(.reports) && ["select", "insert"].contains(statement)
    case "difficulty": return has(.reports) && statement != "delete"
    case "account":
      return statement != "delete" && (whose == .own || (has(.accounts) && whose == .colleague))
    case "account_key":
      return statement == "select"
        || (statement == "insert" && (whose == .own || (has(.accounts) && whose == .colleague)))
    case "room_key": return statement == "select" || (statement == "insert" && has(.accounts))
    case "room_member": return whose == .own || (has(.accounts) && whose == .colleague)
    case "access":
      return (statement == "select" && (whose == .own || (has(.accessLog) && whose == .colleague)))
        || (statement == "insert" && whose == .own)
    case "receipt": return whose == .own && statement != "update"
    case "mark": return ["select", "insert", "delete"].contains(statement)
    case "revision": return statement != "delete"
    case "schema_version": return statement == "select"
    case "purge": return statement == "select"
    case "act_signature":
      return (whose == .own && ["select", "insert"].contains(statement))
        || (statement == "select" && has(.accounts) && whose == .colleague)
    default: return false
    }
  }

  @Test("every table, every statement, over rows of one's own, of a colleague and of somebody else")
  func cells() throws {
    for name in ["e.chief", "e.holder", "s.chief", "s.stranger"] {
      let person = try #require(RightsServer.people.first { $0.login == name })
      for whose in Whose.allCases {
        let side = whose == .stranger ? person.side.other : person.side
        let colleague = side == .employment ? "e.standin" : "s.standin"
        let login = whose == .own ? name : colleague
        // The owner puts rows there, and takes them away again.
        try put(login)
        defer { try? take(login) }
        var trial = ServerTrial()
        for (table, row) in Self.rows {
          let key = Self.keys[table] ?? "id"
          let values = row.replacing("#", with: login).replacing("@", with: name)
          let value = try #require(Self.value(of: key, table, login))
          trial.add("\(table) select", "PERFORM 1 FROM \(table) WHERE \(key) = \(value)")
          trial.add(
            "\(table) update", "UPDATE \(table) SET \(key) = \(key) WHERE \(key) = \(value)")
          trial.add("\(table) delete", "DELETE FROM \(table) WHERE \(key) = \(value)")
          trial.add(
            "\(table) insert", "INSERT INTO \(table) VALUES \(values)")
        }
        let results = try trial.run(as: name, on: server)
        for table in Self.rows.keys {
          for statement in ["select", "insert", "update", "delete"] {
            let result = results["\(table) \(statement)"] ?? nil
            let isDone = (result ?? 0) > 0
            #expect(
              isDone == may(person, statement, table, whose),
              "\(name) \(whose) \(statement) \(table) \(String(describing: result))")
          }
        }
      }
    }
  }

  private static func value(of key: String, _ table: String, _ login: String) -> String? {
    switch table {
    case "account", "account_key", "room_member": "'\(login)'"
    case "room_key": "'employment'"
    case "schema_version": "77"
    default: "'z\(login)'"
    }
  }

  private func put(_ login: String) throws {
    let inserts = Self.rows.map { table, row in
      "INSERT INTO binome.\(table) VALUES \(row.replacing("#", with: login).replacing("@", with: "x"))"
    }
    try server.cluster.psql(inserts.joined(separator: ";"), database: server.database)
  }

  private func take(_ login: String) throws {
    let deletes = Self.rows.keys.map { table in
      let key = Self.keys[table] ?? "id"
      return
        "DELETE FROM binome.\(table) WHERE \(key) = \(Self.value(of: key, table, login) ?? "''")"
    }
    try server.cluster.psql(deletes.joined(separator: ";"), database: server.database)
  }

  @Test(
    "every table of the store has row security, and nobody outside the two groups has any right")
  func everyTable() throws {
    let open = try server.cluster.psql(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'binome' AND NOT rowsecurity",
      database: server.database)
    #expect(open == [])
    let granted = try server.cluster.psql(
      """
      SELECT DISTINCT grantee FROM information_schema.role_table_grants
      WHERE table_schema LIKE 'binome%' AND grantee <> 'registre' ORDER BY 1
      """, database: server.database)
    #expect(granted == ["binome_professional", "binome_supervisor"])
    let tables = try server.cluster.psql(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'binome' ORDER BY 1",
      database: server.database)
    let tried = Set(Self.rows.keys).union(
      ["entry", "dossier_line", "phrase", "counted_fact", "standing", "presence"])
    #expect(Set(tables) == tried)
  }
}
