import Casework
import TestSupport
import Testing

@testable import Registry

@Suite("Whatever psql manages to write that is not right, the check names", .serialized)
struct ForgeryTests {
  private static let own = Result { try RightsServer() }
  private let server: RightsServer

  init() throws { server = try Self.own.get() }

  private func problems() throws -> Set<Finding.Problem> {
    Set(try server.store.verify().findings.map(\.problem))
  }

  /// Runs a statement as somebody, looks, and has the owner undo it.
  private func named(_ sql: String, as login: String, undo: String) throws -> Set<Finding.Problem> {
    try #require(try problems() == [])
    _ = try server.psql(sql.replacing("#", with: server.held), as: login)
    let named = try problems()
    try server.cluster.psql(
      "SET search_path = binome; " + undo.replacing("#", with: server.held),
      database: server.database)
    _ = try server.store.rebuild()
    try #require(try problems() == [])
    return named
  }

  private static let projections: [(String, String, Finding.Problem)] = [
    ("e.holder", "UPDATE dossier_line SET stage = 'exited' WHERE dossier = '#'", .staleLine),
    ("e.opener", "UPDATE dossier_line SET adviser = 'e.opener' WHERE dossier = '#'", .staleLine),
    ("e.chief", "UPDATE dossier_line SET stage = 'exited' WHERE dossier = '#'", .staleLine),
    (
      "e.holder",
      "INSERT INTO standing VALUES ('#', 'e.stranger', 'social', 'holder', '2026-01-01', '9999-12-31')",
      .staleStanding
    ),
    (
      "e.invited", "DELETE FROM standing WHERE dossier = '#' AND login = 's.holder'", .staleStanding
    ),
    (
      "e.holder", "INSERT INTO phrase VALUES ('essai', '#', 'shared', 'Faux', 'faux')",
      .stalePhrases
    ),
    ("e.holder", "DELETE FROM counted_fact WHERE dossier = '#'", .staleFacts),
    (
      "e.chief",
      "INSERT INTO counted_fact VALUES ('#', 'contact', '2026-12-31', '9999-12-31', NULL, NULL, 0, '', '', 0, 0)",
      .staleFacts
    ),
  ]

  @Test("a projection", arguments: projections)
  func projection(login: String, sql: String, problem: Finding.Problem) throws {
    #expect(try named(sql, as: login, undo: "SELECT 1") == [problem])
  }

  /// An entry with the right hash, as somebody writes it who knows how it is made.
  private func entry(_ fact: Fact, by login: String, parents: [EntryHash]) throws -> String {
    let draft = EntryDraft(
      id: "ffffffff-essai", dossier: server.held, author: login, on: RightsServer.today,
      recordedAt: Instant(RightsServer.today, hour: 23), fact: fact)
    let stored = try StoredEntry(sealing: draft, parents: parents)
    let texts = [
      stored.payload, stored.author, stored.on, stored.recordedAt, stored.parents, stored.hash,
    ].map(ServerText.quoted).joined(separator: ", ")
    return """
      INSERT INTO entry (id, dossier, kind, version, payload, author, fact_on, recorded_at, parents,
        hash) VALUES ('\(stored.id)', '\(stored.dossier)', '\(stored.kind)', 1, \(texts))
      """
  }

  @Test("an entry with the right hash whose act was not possible")
  func brokenRule() throws {
    let heads = try #require(try server.store.dossier(server.held)).heads
    let facts: [Fact] = [
      .answered(Answered(decision: .orientation, side: .social, answer: .agreed)),
      .answered(Answered(decision: .renewal(1), side: .employment, answer: .agreed)),
      .presented(Presented(medium: .video)),
      .exited(Exited(reason: "cdi", group: .durable, barriers: [], nextResponsible: "X")),
    ]
    for fact in facts {
      let found = try named(
        try entry(fact, by: "e.holder", parents: heads), as: "e.holder",
        undo: "DELETE FROM entry WHERE id = 'ffffffff-essai'")
      #expect(found.contains(.brokenRule), "\(fact)")
    }
    let other = try named(
      try entry(.contacted(Contacted(medium: .email)), by: "e.holder", parents: ["ab"]),
      as: "e.holder", undo: "DELETE FROM entry WHERE id = 'ffffffff-essai'")
    #expect(other.contains(.missingParent))
  }

  @Test("an entry under another name, or one that is changed or removed, is refused outright")
  func refused() throws {
    let heads = try #require(try server.store.dossier(server.held)).heads
    let fact = Fact.contacted(Contacted(medium: .email))
    let statements = [
      try entry(fact, by: "s.holder", parents: heads),
      "UPDATE entry SET payload = '{}' WHERE dossier = '\(server.held)'",
      "DELETE FROM entry WHERE dossier = '\(server.held)'", "TRUNCATE entry",
      "ALTER TABLE entry DISABLE ROW LEVEL SECURITY", "DROP TABLE entry",
      "SET ROLE registre", "SET ROLE \"s.holder\"", "CREATE TABLE binome.essai (a int)",
      "CREATE TEMPORARY TABLE entry (a int)",
      "ALTER FUNCTION binome.store_day() OWNER TO \"e.holder\"",
      "CREATE OR REPLACE FUNCTION binome.reader() RETURNS text LANGUAGE sql AS 'SELECT 1::text'",
    ]
    for sql in statements {
      #expect(throws: ServerProgram.Failed.self, "\(sql)") {
        try server.psql(sql, as: "e.holder")
      }
    }
    // Pretending to be somebody else changes nothing of what is seen.
    let seen = try server.psql(
      "SET search_path = pg_temp, binome; SELECT count(*) FROM binome.entry", as: "e.stranger")
    let vacant = try #require(try server.store.dossier(server.vacant)).entries.count
    #expect(seen == ["0"] || seen == ["\(vacant)"])
    #expect(try problems() == [])
  }
}
