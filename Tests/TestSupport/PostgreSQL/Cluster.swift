import Foundation
import Synchronization

/// A PostgreSQL server of the tests' own: made from nothing, without root, reached through a socket in its own folder,
/// and gone with the tests.
public final class Cluster: Sendable {
  /// The one that tests share, started when the first of them needs it.
  public static let shared = Result { try Cluster() }

  /// The folder of the socket.
  public let folder: String
  /// The port, which is the end of the socket's name.
  public let port: Int
  private let count = Atomic(0)

  /// The role that owns every database.
  public static let owner = "registre"

  /// Makes a cluster and starts it.
  ///
  /// - Parameter settings: what its configuration says besides.
  public init(settings: [String: String] = [:], port: Int = 5432) throws {
    self.port = port
    folder = try ServerFolder.make()
    try ServerProgram.run(
      [
        "initdb", "--pgdata=\(folder)/data", "--username=\(Self.owner)", "--auth=trust",
        "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions",
      ], in: folder)
    try configure(settings)
    try start()
    ServerFolder.watch(folder)
  }

  private func configure(_ settings: [String: String]) throws {
    let usual = [
      "listen_addresses": "''", "unix_socket_directories": "'\(folder)'", "port": "\(port)",
      "max_connections": "300", "shared_buffers": "'64MB'", "fsync": "off",
      "full_page_writes": "off", "autovacuum": "off", "log_min_messages": "fatal",
      "max_wal_size": "'4GB'",
    ]
    let lines = usual.merging(settings) { $1 }.map { "\($0) = \($1)" }.sorted()
    try append(lines, to: "postgresql.conf")
  }

  /// Adds lines to a file of the cluster's configuration.
  public func append(_ lines: [String], to file: String) throws {
    let path = "\(folder)/data/\(file)"
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// Starts the server, and waits until it answers.
  public func start() throws {
    try ServerProgram.run(
      [
        "pg_ctl", "start", "--silent", "--wait", "--pgdata=\(folder)/data",
        "--log=\(folder)/log",
      ], in: folder)
  }

  /// How a server is stopped.
  public enum Stop: String, Sendable {
    /// Sessions are ended, and what is committed is written.
    case fast
    /// As when the machine loses its power.
    case immediate
  }

  /// Stops the server.
  public func stop(_ how: Stop = .fast) throws {
    try ServerProgram.run(
      [
        "pg_ctl", "stop", "--silent", "--wait", "--mode=\(how.rawValue)", "--pgdata=\(folder)/data",
      ],
      in: folder)
  }

  /// Makes an empty database, or a copy of another one, to which nobody is connected.
  ///
  /// - Returns: its name.
  public func makeDatabase(from template: String = "template0") throws -> String {
    let name = "t\(count.add(1, ordering: .relaxed).newValue)"
    let strategy = template == "template0" ? "WAL_LOG" : "FILE_COPY"
    try psql(
      "CREATE DATABASE \(name) TEMPLATE \(template) STRATEGY \(strategy)", database: "postgres")
    return name
  }

  /// Removes a database, whoever is connected.
  public func dropDatabase(_ name: String) throws {
    try psql("DROP DATABASE \(name) WITH (FORCE)", database: "postgres")
  }

  /// The address of a database.
  ///
  /// - Parameter role: who connects; the owner if nobody is named.
  public func address(of database: String, role: String = Cluster.owner) -> String {
    "postgresql://\(role)@/\(database)?host=\(folder)&port=\(port)"
  }

  /// The database that an address names.
  public static func database(in address: String) -> String {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 3 ? String(parts[3].prefix { $0 != "?" }) : ""
  }

  /// Runs statements as psql would, and answers the lines it prints, columns parted by `|`.
  ///
  /// - Throws: `ServerProgram.Failed` with what psql complained of.
  @discardableResult public func psql(
    _ sql: String, database: String, role: String = Cluster.owner
  ) throws -> [String] {
    try ServerProgram.psql(sql, address: address(of: database, role: role))
  }
}
