import Foundation
import Registry
import TestSupport
import Testing

@Suite("The way to a server is encrypted, and the server is the one that was meant", .serialized)
struct SecureWayTests {
  private static let site = Result { try Site() }

  /// A server that encrypts, the authority of its certificate, and another authority.
  private struct Site {
    let cluster: Cluster
    let authority: CertificateAuthority
    let stranger: CertificateAuthority

    init() throws {
      cluster = try Cluster.listening()
      authority = try CertificateAuthority(in: cluster)
      stranger = try CertificateAuthority("stranger", in: cluster)
      try cluster.present(authority.certify("serveur", host: "serveur.test"))
      try cluster.psql(
        "ALTER SYSTEM SET ssl_ca_file = '\(authority.certificate)'", database: "postgres")
      try cluster.reload()
      try Store.create(at: cluster.address(of: "postgres")).close()
    }

    /// The address of the store over the network, under a name that is not of this machine.
    func address(
      as role: String = Cluster.owner, of host: String = "serveur.test",
      by authority: CertificateAuthority? = nil, _ more: String...
    ) -> String {
      let words =
        ["hostaddr=127.0.0.1", "sslrootcert=\((authority ?? self.authority).certificate)"] + more
      return "postgresql://\(role)@\(host):\(cluster.port)/postgres?" + words.joined(separator: "&")
    }
  }

  private func open(_ address: String) throws(StoreError) {
    try Store(openingAt: address).close()
  }

  private func expectUntrusted(_ address: String, _ words: String) {
    let error = #expect(throws: StoreError.self) { try open(address) }
    guard case .untrusted(let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains(words))
  }

  @Test("the certificate of the authority that was named opens")
  func right() throws {
    let site = try Self.site.get()
    try open(site.address())
    let seen = try ServerProgram.psql(
      "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()",
      address: site.address() + "&sslmode=verify-full")
    #expect(seen == ["t"])
  }

  @Test("another authority, another name, no encryption: refused before anything is sent")
  func wrong() throws {
    let site = try Self.site.get()
    expectUntrusted(site.address(by: site.stranger), "certificate verify failed")
    expectUntrusted(site.address(of: "autre.test"), "does not match host name")
    let clear = try Cluster.listening()
    defer { try? clear.stop() }
    let address =
      "postgresql://\(Cluster.owner)@serveur.test:\(clear.port)/postgres?hostaddr=127.0.0.1&sslrootcert=\(site.authority.certificate)"
    expectUntrusted(address, "does not support SSL")
  }

  @Test(
    "no address asks for less towards another machine",
    arguments: [
      "host=serveur.test&sslmode=require", "host=serveur.test&hostaddr=127.0.0.1&sslmode=prefer",
      "host=localhost&hostaddr=192.0.2.1&sslmode=disable", "hostaddr=192.0.2.1&sslmode=verify-ca",
      "host=/tmp,serveur.test&sslmode=allow",
    ])
  func lesser(words: String) throws {
    let error = #expect(throws: StoreError.self) { try open("postgresql:///base?\(words)") }
    guard case .insecure = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("a service file names a server that is checked like any other")
  func service() throws {
    let site = try Self.site.get()
    let file = site.cluster.folder + "/pg_service.conf"
    let lines = [
      "[registre]", "host=serveur.test", "hostaddr=127.0.0.1", "port=\(site.cluster.port)",
      "dbname=postgres", "user=\(Cluster.owner)", "sslmode=disable",
    ]
    try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    setenv("PGSERVICEFILE", file, 1)
    defer { unsetenv("PGSERVICEFILE") }
    func place(_ authority: CertificateAuthority) -> String {
      "postgresql:///?service=registre&sslrootcert=\(authority.certificate)"
    }
    try open(place(site.authority))
    expectUntrusted(place(site.stranger), "certificate verify failed")
  }

  @Test("a certificate of one's own stands for a password")
  func client() throws {
    let site = try Self.site.get()
    let cluster = site.cluster
    let before = try String(contentsOfFile: "\(cluster.folder)/data/pg_hba.conf", encoding: .utf8)
    try cluster.replace(
      "pg_hba.conf",
      with: ["local all all trust", "hostssl all all 127.0.0.1/32 cert"])
    defer { try? cluster.replace("pg_hba.conf", with: [before]) }
    let mine = try site.authority.certify(Cluster.owner)
    try open(site.address(by: nil, "sslcert=\(mine.certificate)", "sslkey=\(mine.key)"))
    // Nobody's certificate, and somebody else's.
    let other = try site.authority.certify("passante")
    let forged = try site.stranger.certify(Cluster.owner)
    for files in [nil, other, forged] {
      let more = files.map { ["sslcert=\($0.certificate)", "sslkey=\($0.key)"] } ?? []
      #expect(throws: StoreError.self) {
        try open(([site.address()] + more).joined(separator: "&"))
      }
    }
  }
}
