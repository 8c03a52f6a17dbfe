import Foundation
import TestSupport
import Testing

@Suite("The doctor tells a monitoring program how a store is")
struct DoctorTests {
  /// Every key, whatever the state of the store.
  private static let keys: Set<String> = [
    "program", "engine", "reachable", "problem", "answer_milliseconds", "schema_version",
    "schema_known", "upgrade_needed", "engine_version", "bytes", "dossiers", "entries",
    "last_entry_at", "days_since_last_entry", "oldest_transaction_seconds", "standbys",
    "standbys_synchronous", "replication_lag_bytes", "replication_lag_milliseconds",
  ]

  private func health(
    _ program: Program, at place: String
  ) throws -> (status: Int32, values: [String: Any], errors: String) {
    let run = try program.run([
      "doctor", "--json", "--store", place, "--today", "2026-11-23",
    ])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return (run.status, try #require(object as? [String: Any]), run.errors)
  }

  @Test("a file: its size, what is in it, since when nothing came")
  func file() throws {
    let program = try Program()
    try program.settle(at: program.store)
    let (status, values, _) = try health(program, at: program.store)
    #expect(status == 0)
    #expect(Set(values.keys) == Self.keys)
    #expect(values["engine"] as? String == "sqlite")
    #expect(values["reachable"] as? Bool == true)
    #expect(values["dossiers"] as? Int == 1)
    #expect(values["entries"] as? Int == 3)
    #expect(values["days_since_last_entry"] as? Int == 2)
    #expect(values["upgrade_needed"] as? Bool == false)
    #expect((values["bytes"] as? Int ?? 0) > 50_000)
    #expect(values["standbys"] is NSNull)
  }

  @Test(
    "a server: its version, open transactions, who follows it; an upgrade that waits is not made")
  func server() throws {
    let cluster = try Cluster.shared.get()
    let database = try cluster.makeDatabase()
    defer { try? cluster.dropDatabase(database) }
    let program = try Program()
    let place = cluster.address(of: database)
    try program.settle(at: place)
    try cluster.psql("UPDATE binome.schema_version SET version = 8", database: database)
    let (status, values, _) = try health(program, at: place)
    #expect(status == 0)
    #expect(Set(values.keys) == Self.keys)
    #expect(values["engine"] as? String == "postgresql")
    #expect(values["entries"] as? Int == 3)
    #expect((values["bytes"] as? Int ?? 0) > 50_000)
    #expect(values["standbys"] as? Int == 0)
    #expect(values["standbys_synchronous"] as? Int == 0)
    #expect((values["engine_version"] as? String)?.isEmpty == false)
    #expect(values["upgrade_needed"] as? Bool == true)
    #expect(
      try cluster.psql("SELECT version FROM binome.schema_version", database: database) == ["8"])
  }

  @Test("a store that is away, newer, or not there: said in a word, with the same keys")
  func away() throws {
    let program = try Program()
    let gone = try health(program, at: "postgresql://clegoff@127.0.0.1:1/binome")
    #expect(gone.status == 69)
    #expect(Set(gone.values.keys) == Self.keys)
    #expect(gone.values["reachable"] as? Bool == false)
    #expect(gone.values["problem"] as? String == "away")
    #expect(gone.values["entries"] is NSNull)
    #expect(!"\(gone.values)".contains("clegoff"))
    #expect(gone.errors.contains("ne répond pas"))
    let none = try health(program, at: program.store)
    #expect(none.status == 69)
    #expect(none.values["problem"] as? String == "not_found")
    let cluster = try Cluster.shared.get()
    let database = try cluster.makeDatabase()
    defer { try? cluster.dropDatabase(database) }
    let place = cluster.address(of: database)
    try program.settle(at: place)
    try cluster.psql("UPDATE binome.schema_version SET version = 99", database: database)
    let newer = try health(program, at: place)
    #expect(newer.status == 69)
    #expect(newer.values["problem"] as? String == "newer")
    #expect(newer.values["schema_version"] as? Int == 99)
  }
}
