import CPostgres

/// Where a server is: `postgresql://[login@]host[,host…]/database?…`, as libpq reads it. Passwords come from a pass
/// file, a service file, a certificate, or the keyboard, never from the address, which other people of the
/// machine can see.
struct ServerAddress: Sendable, Hashable {
  /// The address as it was given.
  let text: String
  private let given: [String: String]

  /// Whether the place of a store is a server's.
  static func isServer(_ path: String) -> Bool {
    path.hasPrefix("postgresql://") || path.hasPrefix("postgres://")
  }

  /// Reads an address.
  ///
  /// - Throws: `badAddress`, and `insecure` where the connection would cross a network without its server being
  ///   known for certain.
  init(_ text: String) throws(StoreError) {
    self.text = text
    var message: UnsafeMutablePointer<CChar>?
    guard let options = PQconninfoParse(text, &message) else {
      let reason = message.map { String(cString: $0) } ?? ""
      PQfreemem(message)
      throw .badAddress(reason: Self.line(reason))
    }
    defer { PQconninfoFree(options) }
    var given: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { given[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    if given["password"] != nil { throw .passwordInAddress }
    self.given = given
    if let host = remote, let mode = sslMode, mode != "verify-full" {
      throw .insecure(host: host, mode: mode)
    }
  }

  /// What of the address is, or may be, on another machine. The name is what a certificate is checked against and the
  /// numeric address is where bytes go: both have to be of this machine for a connection to be taken as such. A
  /// service file is libpq's to read: what it names is not known here.
  private var remote: String? {
    let names = given["host"] ?? Self.variable("PGHOST")
    let numbers = given["hostaddr"] ?? Self.variable("PGHOSTADDR")
    let all = [names, numbers].compactMap(\.self).flatMap {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let service = given["service"] ?? Self.variable("PGSERVICE")
    return all.first { !Self.isLocal($0) } ?? (all.isEmpty ? service : nil)
  }

  private var sslMode: String? { given["sslmode"] ?? Self.variable("PGSSLMODE") }

  /// A socket of this machine, or its own address: nothing crosses a network.
  private static func isLocal(_ host: String) -> Bool {
    host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@") || host == "localhost"
      || host == "::1" || host.hasPrefix("127.")
  }

  /// What libpq is given, in its own words.
  func parameters(password: String?) -> [String: String] {
    var all = given
    func usually(_ keyword: String, _ value: String) {
      if all[keyword] == nil { all[keyword] = value }
    }
    if let password { all["password"] = password }
    all["client_encoding"] = "UTF8"
    all["gssencmode"] = "disable"
    // Of several hosts, the one that may be written; after a fail-over that is another one.
    usually("target_session_attrs", "read-write")
    usually("application_name", "binome")
    usually("connect_timeout", "3")
    usually("keepalives_idle", "10")
    usually("keepalives_interval", "5")
    usually("keepalives_count", "3")
    usually("tcp_user_timeout", "15000")
    if remote != nil {
      all["sslmode"] = "verify-full"
      if Self.variable("PGSSLROOTCERT") == nil, let system = SystemFile.authorities {
        usually("sslrootcert", system)
      }
    }
    return all
  }

  private static func variable(_ name: String) -> String? { SystemFile.variable(name) }

  private static func line(_ message: String) -> String {
    message.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
