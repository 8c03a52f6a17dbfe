import Foundation
import TestSupport
import Testing

@Suite("Whom a server lets in")
struct AdminCommandTests {
  @Test("created, let in as themselves only, given another password, closed")
  func life() throws {
    let cluster = try Cluster()
    defer { try? cluster.stop(.immediate) }
    let database = try cluster.makeDatabase()
    let program = try Program(store: cluster.address(of: database))
    try program.settle()
    // From here on a password is asked of everybody but the owner.
    let rules = "local all \(Cluster.owner) trust\nlocal all all scram-sha-256\n"
    try rules.write(
      toFile: "\(cluster.folder)/data/pg_hba.conf", atomically: false, encoding: .utf8)
    try cluster.psql("SELECT pg_reload_conf()", database: database)

    let created = try program.run(["admin", "create", "clegoff"])
    #expect(created.status == 0, "\(created.errors)")
    let password = try #require(
      created.output.split(separator: "\n").first?.split(separator: " ").last.map(String.init))
    #expect(try program.run(["admin"]).output.contains("clegoff  Claire LE GOFF  entre"))

    func come(_ password: String, as login: String? = nil) throws -> Program.Run {
      try program.run(
        ["list", "--today", Program.today] + (login.map { ["--as", $0] } ?? []),
        environment: [
          "BINOME_STORE": cluster.address(of: database, role: "clegoff"), "PGPASSWORD": password,
        ])
    }
    #expect(try come(password).output.contains("Claire LE GOFF"))
    let other = try come(password, as: "rkervella")
    #expect(other.status == 77)
    #expect(other.errors.contains("Le serveur vous connaît comme clegoff"))
    let wrong = try come("pas le bon")
    #expect(wrong.status == 77)
    #expect(wrong.errors.contains("Le serveur ne vous laisse pas entrer"))

    let rotated = try program.run(["admin", "rotate", "clegoff"]).output
    let next = try #require(
      rotated.split(separator: "\n").first?.split(separator: " ").last.map(String.init))
    #expect(try come(password).status == 77)
    #expect(try come(next).status == 0)

    #expect(try program.run(["admin", "close", "clegoff"]).status == 0)
    #expect(try come(next).status == 77)
    #expect(try program.run(["admin"]).output.contains("clegoff  Claire LE GOFF  n'entre plus"))
    #expect(try program.run(["admin", "rotate", "inconnu"]).status == 66)
    #expect(try program.run(["admin"], environment: ["BINOME_STORE": "/nulle/part"]).status == 64)
  }
}
