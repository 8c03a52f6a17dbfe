import Foundation
import TestSupport
import Testing

/// What an administrator is given (`config/postgresql`), tried on a server of the tests' own.
@Suite("What an administrator of a server is given works", .serialized)
struct OperationsTests {
  private static let files = Program.config + "/postgresql"

  private static func lines(_ file: String) throws -> [String] {
    try String(contentsOfFile: "\(files)/\(file)", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// A server with the settings that are given, an authority and its certificate.
  private static let site = Result { try Site() }

  private struct Site {
    let cluster: Cluster
    let authority: CertificateAuthority

    init() throws {
      cluster = try Cluster.listening()
      authority = try CertificateAuthority(in: cluster)
      let server = try authority.certify("serveur", host: "serveur.test")
      try cluster.stop()
      // The folders of an installation are here those of the cluster.
      let given = try OperationsTests.lines("postgresql.conf").map {
        $0.replacing("/var/lib/postgresql/archive", with: "\(cluster.folder)/archive")
          .replacing("'server.crt'", with: "'\(server.certificate)'")
          .replacing("'server.key'", with: "'\(server.key)'")
      }
      try cluster.append(given, to: "postgresql.conf")
      try cluster.append(["log_min_messages = warning"], to: "postgresql.conf")
      try ServerProgram.tool(["mkdir", "\(cluster.folder)/archive"], asServer: true)
      try cluster.start()
    }

    /// Makes a database as an administrator would.
    func makeDatabase(_ base: String, owner: String) throws {
      try ServerProgram.tool([
        "psql", "-X", "-q", "-d", cluster.address(of: "postgres"), "-v", "base=\(base)", "-v",
        "proprietaire=\(owner)", "-f", "\(OperationsTests.files)/create-database.sql",
      ])
    }

    /// Runs a script as whoever keeps the store.
    func script(_ name: String, _ arguments: String...) throws -> String {
      try ServerProgram.tool(
        ["sh", "\(OperationsTests.files)/\(name)"] + arguments,
        environment: ["BINOME": Program.path, "LANG": "C.UTF-8", "HOME": cluster.folder])
    }

    /// Runs a script under the account of the server, which may not be let into the sources.
    func serverScript(_ name: String, _ arguments: String...) throws -> String {
      let copy = "\(cluster.folder)/\(name)"
      try? FileManager.default.removeItem(atPath: copy)
      try FileManager.default.copyItem(atPath: "\(OperationsTests.files)/\(name)", toPath: copy)
      return try ServerProgram.tool(["sh", copy] + arguments, asServer: true)
    }
  }

  @Test("the settings are taken without a fault")
  func settings() throws {
    let cluster = try Self.site.get().cluster
    func ask(_ sql: String) throws -> [String] { try cluster.psql(sql, database: "postgres") }
    #expect(try ask("SELECT name, error FROM pg_file_settings WHERE error IS NOT NULL") == [])
    #expect(try ask("SHOW ssl") == ["on"])
    #expect(try ask("SHOW log_parameter_max_length_on_error") == ["0"])
    #expect(try ask("SHOW fsync") == ["on"])
    #expect(try ask("SHOW log_error_verbosity") == ["terse"])
  }

  @Test("the way in lets in who has a password over TLS, and nobody else")
  func access() throws {
    let site = try Self.site.get()
    let cluster = site.cluster
    try site.makeDatabase("binome", owner: "greffe")
    let rules = try Self.lines("pg_hba.conf").map {
      $0.replacing("10.35.0.0/16", with: "127.0.0.0/8")
    }
    let before = try String(contentsOfFile: "\(cluster.folder)/data/pg_hba.conf", encoding: .utf8)
    try cluster.replace("pg_hba.conf", with: ["local all \(Cluster.owner) trust"] + rules)
    defer { try? cluster.replace("pg_hba.conf", with: [before]) }
    #expect(
      try cluster.psql(
        "SELECT line_number, error FROM pg_hba_file_rules WHERE error IS NOT NULL",
        database: "postgres") == [])
    try cluster.psql("ALTER ROLE greffe PASSWORD 'Sept chats gris'", database: "postgres")

    let program = try Program()
    let pass = try program.file("pgpass", "*:*:*:greffe:Sept chats gris\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: pass)
    let wrong = try program.file("wrong", "*:*:*:greffe:Sept chiens gris\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: wrong)
    let place =
      "postgresql://greffe@serveur.test:\(cluster.port)/binome?hostaddr=127.0.0.1&sslrootcert=\(site.authority.certificate)"
    func make(_ place: String, _ pass: String) throws -> Program.Run {
      try program.run(
        ["init", "--without-accounts", "--convention", "35-2023", "--store", place],
        environment: ["PGPASSFILE": pass])
    }
    let refused = try make(place, wrong)
    #expect(refused.status == 77)
    #expect(refused.errors.contains("ne vous laisse pas entrer"))
    let clear = "postgresql://greffe@127.0.0.1:\(cluster.port)/binome?sslmode=disable"
    #expect(try make(clear, pass).status == 77)
    let made = try make(place, pass)
    #expect(made.status == 0, "\(made.errors)")
    // Nobody else enters the database.
    try cluster.psql("CREATE ROLE passant LOGIN PASSWORD 'Sept chats gris'", database: "postgres")
    let stranger = try program.file("stranger", "*:*:*:passant:Sept chats gris\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: stranger)
    #expect(try make(place.replacing("greffe@", with: "passant@"), stranger).status != 0)
  }

  @Test("a backup is put back elsewhere and verified; never over a store; never a part of one")
  func backup() throws {
    let site = try Self.site.get()
    let cluster = site.cluster
    try site.makeDatabase("depart", owner: "greffe_depart")
    try site.makeDatabase("essai", owner: "greffe_essai")
    let program = try Program()
    let place = cluster.address(of: "depart", role: "greffe_depart")
    try program.settle(at: place)
    let written = try site.script("backup.sh", place, "\(cluster.folder)/backups")
    let file = try #require(written.split(separator: "\n").last.map(String.init))
    let other = cluster.address(of: "essai", role: "greffe_essai")
    let restored = try site.script("restore.sh", file, other)
    #expect(restored.contains("Tout se tient."))
    let rows = "SELECT md5(string_agg(hash, '' ORDER BY id)) FROM binome.entry"
    #expect(
      try cluster.psql(rows, database: "depart") == cluster.psql(rows, database: "essai"))
    let shown = try program.run(["show", "diallo", "--as", "clegoff", "--store", other])
    #expect(shown.output.contains("DIALLO-ÉVRARD"))

    #expect(throws: ServerProgram.Failed.self) {
      _ = try site.script("restore.sh", file, other)
    }
    #expect(try cluster.psql("SELECT count(*) > 0 FROM binome.entry", database: "essai") == ["t"])
    let cut = "\(cluster.folder)/cut.dump"
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    try data.prefix(data.count / 2).write(to: URL(fileURLWithPath: cut))
    try site.makeDatabase("vide", owner: "greffe_vide")
    #expect(throws: ServerProgram.Failed.self) {
      _ = try site.script(
        "restore.sh", cut, cluster.address(of: "vide", role: "greffe_vide"))
    }
    #expect(
      try cluster.psql("SELECT 1 FROM pg_namespace WHERE nspname = 'binome'", database: "vide")
        == [])
  }

  @Test("a server comes back as it was at an hour, before the harm")
  func pointInTime() throws {
    let site = try Self.site.get()
    let cluster = site.cluster
    try site.makeDatabase("heure", owner: "greffe_heure")
    let program = try Program()
    let place = cluster.address(of: "heure", role: "greffe_heure")
    let printed = try site.serverScript(
      "base-backup.sh", cluster.address(of: "postgres"), "\(cluster.folder)/base")
    let base = try #require(printed.split(separator: "\n").last.map(String.init))
    try program.settle(at: place)
    let hour = try #require(try cluster.psql("SELECT clock_timestamp()", database: "heure").first)
    try cluster.psql("SELECT pg_sleep(1.1)", database: "heure")
    try cluster.psql("DROP SCHEMA binome CASCADE", database: "heure")
    let name = try #require(
      try cluster.psql("SELECT pg_walfile_name(pg_switch_wal())", database: "heure").first)
    for _ in 0..<300
    where !FileManager.default.fileExists(atPath: "\(cluster.folder)/archive/\(name).gz") {
      usleep(100_000)
    }
    let data = "\(cluster.folder)/back"
    _ = try site.serverScript("restore-to-time.sh", base, "\(cluster.folder)/archive", data, hour)
    try ServerProgram.run(
      [
        "pg_ctl", "start", "--silent", "--wait", "--pgdata=\(data)", "--log=\(cluster.folder)/log2",
        "--options=-p \(cluster.port + 1) -c listen_addresses=",
      ], in: cluster.folder)
    defer {
      _ = try? ServerProgram.run(
        ["pg_ctl", "stop", "--silent", "--wait", "--mode=fast", "--pgdata=\(data)"],
        in: cluster.folder)
    }
    let back = place.replacing("port=\(cluster.port)", with: "port=\(cluster.port + 1)")
    var verified = try program.run(["verify", "--store", back])
    // It may be read before it may be written, which binome waits for.
    for _ in 0..<100 where verified.status == 69 {
      usleep(100_000)
      verified = try program.run(["verify", "--store", back])
    }
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(verified.output.contains("Dossiers : 1"))
  }

  @Test("what the server notes holds nobody's data")
  func logs() throws {
    let site = try Self.site.get()
    let cluster = site.cluster
    try site.makeDatabase("notes", owner: "greffe_notes")
    try cluster.psql(
      "ALTER DATABASE notes SET log_min_duration_statement = 0", database: "postgres")
    let program = try Program()
    try program.settle(at: cluster.address(of: "notes", role: "greffe_notes"))
    #expect(throws: ServerProgram.Failed.self) {
      try cluster.psql(
        "INSERT INTO binome.setting VALUES ('Kumquat', 'Zibeline'), ('Kumquat', 'Zibeline')",
        database: "notes")
    }
    let log = try String(contentsOfFile: "\(cluster.folder)/log", encoding: .utf8)
    #expect(log.contains("INSERT INTO entry"))
    #expect(log.contains("duplicate key"))
    for word in ["Diallo", "Aminata", "1992-04-04", "Kumquat", "Zibeline"] {
      #expect(!log.contains(word), "\(word)")
    }
  }
}
