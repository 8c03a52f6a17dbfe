import Foundation

/// An authority of the tests' own, which signs certificates for servers and for people.
public struct CertificateAuthority: Sendable {
  private let folder: String
  private let name: String

  /// The certificate by which others know it.
  public var certificate: String { "\(folder)/\(name).crt" }

  /// Makes one whose files stand in the folder of a cluster.
  public init(_ name: String = "authority", in cluster: Cluster) throws {
    folder = cluster.folder
    self.name = name
    try openssl(["-x509", "-subj", "/CN=\(name)"] + files(name))
  }

  /// Makes a certificate and its key, which the account of the server may read.
  ///
  /// - Parameters:
  ///   - subject: the name in it, which a server takes for the role of who connects.
  ///   - host: the name under which a server is known.
  public func certify(
    _ subject: String, host: String? = nil
  ) throws -> (certificate: String, key: String) {
    let file = "\(name)-\(subject)"
    var arguments = [
      "-x509", "-CA", certificate, "-CAkey", "\(folder)/\(name).key", "-subj", "/CN=\(subject)",
    ]
    if let host { arguments += ["-addext", "subjectAltName=DNS:\(host)"] }
    try openssl(arguments + files(file))
    let paths = (certificate: "\(folder)/\(file).crt", key: "\(folder)/\(file).key")
    if getuid() == 0, host != nil, let person = getpwnam("postgres") {
      for path in [paths.certificate, paths.key] {
        chown(path, person.pointee.pw_uid, person.pointee.pw_gid)
      }
    }
    return paths
  }

  private func files(_ name: String) -> [String] {
    ["-keyout", "\(folder)/\(name).key", "-out", "\(folder)/\(name).crt"]
  }

  private func openssl(_ arguments: [String]) throws {
    let usual = [
      "openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
      "2",
    ]
    let result = try ShortCommand.run(["sh", "-c", "exec \"$@\" 2>&1", "sh"] + usual + arguments)
    guard result.status == 0 else { throw ServerProgram.Failed(description: result.output) }
  }
}
