import Foundation

/// Two servers, one of which follows the other: nothing is acknowledged before both have it. When the first is lost the
/// second takes its place.
public final class ServerPair {
  private let folders: [String]
  private let ports = [5441, 5442]
  private var primary = 0

  private static let settings = [
    "listen_addresses": "''", "max_connections": "60", "shared_buffers": "'32MB'", "fsync": "off",
    "full_page_writes": "on", "autovacuum": "off", "log_min_messages": "fatal",
    "synchronous_commit": "on", "wal_log_hints": "on", "hot_standby": "on",
    "wal_keep_size": "'512MB'",
    "max_wal_senders": "8", "wal_receiver_status_interval": "1",
  ]

  /// Makes the two and starts them.
  public init() throws {
    folders = try [ServerFolder.make(), ServerFolder.make()]
    for folder in folders { ServerFolder.watch(folder) }
    try ServerProgram.run(
      [
        "initdb", "--pgdata=\(folders[0])/data", "--username=\(Cluster.owner)", "--auth=trust",
        "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions",
      ], in: folders[0])
    try start(0)
    try follow(from: 1)
    try waitForBoth()
  }

  /// The address of a database, on whichever of the two takes writes.
  public func address(of database: String) -> String {
    "postgresql://\(Cluster.owner)@/\(database)?host=\(folders.joined(separator: ","))&port=\(ports.map(String.init).joined(separator: ","))"
  }

  /// Runs statements on the server that takes writes.
  @discardableResult public func psql(_ sql: String, database: String) throws -> [String] {
    try ServerProgram.psql(sql, address: address(of: primary, database))
  }

  /// The first is lost as when a machine loses its power, and the second takes its place. `rejoin` gives it somebody who
  /// follows again.
  public func failOver() throws {
    try ServerProgram.run(
      ["pg_ctl", "stop", "-s", "-m", "immediate", "-D", "\(folders[primary])/data"],
      in: folders[primary])
    primary = 1 - primary
    // Alone, it must not wait for somebody who follows.
    try configure(primary, isAlone: true)
    try ServerProgram.run(
      ["pg_ctl", "promote", "-s", "-w", "-D", "\(folders[primary])/data"], in: folders[primary])
  }

  /// The one that was lost comes back and follows.
  public func rejoin() throws {
    try follow(from: 1 - primary)
    try configure(primary, isAlone: false)
    try ServerProgram.run(
      ["pg_ctl", "reload", "-s", "-D", "\(folders[primary])/data"], in: folders[primary])
    try waitForBoth()
  }

  private func address(of index: Int, _ database: String) -> String {
    "postgresql://\(Cluster.owner)@/\(database)?host=\(folders[index])&port=\(ports[index])"
  }

  private func start(_ index: Int) throws {
    try configure(index, isAlone: false)
    try ServerProgram.run(
      [
        "pg_ctl", "start", "-s", "-w", "-D", "\(folders[index])/data", "-l",
        "\(folders[index])/log",
      ], in: folders[index])
  }

  /// A copy of the primary that follows it.
  private func follow(from index: Int) throws {
    let data = "\(folders[index])/data"
    try? FileManager.default.removeItem(atPath: data)
    try ServerProgram.run(
      [
        "pg_basebackup", "-D", data, "-R", "-X", "stream", "-c", "fast", "--no-sync", "-d",
        address(of: primary, "postgres"),
      ], in: folders[index])
    try start(index)
  }

  private func configure(_ index: Int, isAlone: Bool) throws {
    var settings = Self.settings
    settings["port"] = "\(ports[index])"
    settings["unix_socket_directories"] = "'\(folders[index])'"
    settings["synchronous_standby_names"] = isAlone ? "''" : "'*'"
    let lines = settings.map { "\($0) = \($1)" }.sorted().joined(separator: "\n") + "\n"
    try lines.write(
      toFile: "\(folders[index])/data/postgresql.conf", atomically: false, encoding: .utf8)
  }

  private func waitForBoth() throws {
    for _ in 0..<400 {
      let states = try ServerProgram.psql(
        "SELECT sync_state FROM pg_stat_replication", address: address(of: primary, "postgres"))
      if states.contains("sync") { return }
      usleep(25_000)
    }
    throw ServerProgram.Failed(description: "the second server does not follow the first")
  }
}
