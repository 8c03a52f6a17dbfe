import Casework
import Testing

@testable import Registry

@Suite("The tables that a store is moved by")
struct TableShapeTests {
  /// What each engine keeps for itself, and nobody moves.
  private static let ownTables: [Engine: Set<String>] = [
    .sqlite: ["revision"], .postgresql: ["revision", "mark", "schema_version"],
  ]

  @Test("are all of those that there are, with all of their columns", arguments: Engine.allCases)
  func all(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let columns =
        switch engine {
        case .sqlite:
          """
          SELECT group_concat(m.name || '.' || c.name, ' ') FROM sqlite_master m, pragma_table_info(m.name) c
          WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
          """
        case .postgresql:
          """
          SELECT string_agg(table_name || '.' || column_name, ' ') FROM information_schema.columns
          WHERE table_schema = 'binome'
          """
        }
      let found = Set(
        try #require(try fixture.peek(columns)).split(separator: " ").map(String.init))
      let own = try #require(Self.ownTables[engine])
      let common = found.filter { name in !own.contains { name.hasPrefix($0 + ".") } }
      let known = TableShape.all.flatMap { table in
        table.columns.map { "\(table.name).\($0.name)" }
      }
      #expect(Set(known) == common)
      #expect(known.count == common.count)
    }
  }

  @Test("know what tells their rows apart, and what becomes of them")
  func fates() throws {
    let named = Dictionary(uniqueKeysWithValues: TableShape.all.map { ($0.name, $0) })
    #expect(named["entry"]?.key == ["id"])
    #expect(named["room_member"]?.key == ["side", "generation", "login"])
    #expect(named["counted_fact"]?.key == [])
    let stay = TableShape.all.filter { $0.fate != .moved }.map(\.name)
    #expect(Set(stay) == ["dossier_line", "phrase", "counted_fact", "presence"])
    for table in TableShape.all where table.fate == .moved { #expect(!table.key.isEmpty) }
  }
}
