import Foundation

extension Cluster {
  /// A port of this machine on which nobody listens.
  public static func freePort() throws -> Int {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    guard isBound else { throw ServerProgram.Failed(description: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  /// A cluster that is also reached through the network of this machine.
  public static func listening(settings: [String: String] = [:]) throws -> Cluster {
    try Cluster(
      settings: settings.merging(["listen_addresses": "'127.0.0.1'"]) { $1 }, port: freePort())
  }

  /// Shows a certificate from now on.
  public func present(_ paths: (certificate: String, key: String)) throws {
    for (name, value) in [
      ("ssl_cert_file", paths.certificate), ("ssl_key_file", paths.key), ("ssl", "on"),
    ] {
      try psql("ALTER SYSTEM SET \(name) = '\(value)'", database: "postgres")
    }
    try reload()
  }

  /// Reads the configuration again.
  public func reload() throws { try psql("SELECT pg_reload_conf()", database: "postgres") }

  /// Writes a file of the cluster's configuration anew, and has it read.
  public func replace(_ file: String, with lines: [String]) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(folder)/data/\(file)"))
    defer { try? handle.close() }
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
    try reload()
  }
}
