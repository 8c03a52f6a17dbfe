import Foundation

/// The folder of a server of the tests.
enum ServerFolder {
  /// Makes one, short enough for the name of a socket, whose owner may run a server.
  static func make() throws -> String {
    let name = String(UUID().uuidString.prefix(8))
    let folder = "/tmp/binome-pg-\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if getuid() == 0 {
      guard let person = getpwnam("postgres") else {
        throw ServerProgram.Failed(description: "no account postgres: make test installs it")
      }
      chown(folder, person.pointee.pw_uid, person.pointee.pw_gid)
    }
    return folder
  }

  /// Stops the server, if one runs there, and removes the folder when this process has ended, however it ended.
  static func watch(_ folder: String) {
    let script = """
      while kill -0 \(getpid()) 2>/dev/null; do sleep 1; done
      pid=$(head -1 '\(folder)/data/postmaster.pid' 2>/dev/null)
      [ -z "$pid" ] || kill -QUIT "$pid"
      sleep 1
      rm -rf '\(folder)'
      """
    _ = try? ShortCommand.run([
      "sh", "-c",
      "setsid sh -c '\(script.replacingOccurrences(of: "'", with: "'\\''"))' </dev/null >/dev/null 2>&1 &",
    ])
  }
}
