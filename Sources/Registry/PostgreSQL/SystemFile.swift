import Glibc

/// What a connection finds around it on this machine.
enum SystemFile {
  /// The authorities that the system trusts, unless the person has a file of their own, which libpq then finds by
  /// itself.
  static var authorities: String? {
    if let home = variable("HOME"), access(home + "/.postgresql/root.crt", R_OK) == 0 { return nil }
    let system = "/etc/ssl/certs/ca-certificates.crt"
    return access(system, R_OK) == 0 ? system : nil
  }

  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
