import Foundation

/// The programs that come with the server.
public enum ServerProgram {
  /// A program that failed, with what it complained of.
  public struct Failed: Error, CustomStringConvertible {
    /// What was printed.
    public let description: String
  }

  /// Runs a program of the server to its end, as somebody who is not root: a server refuses to be.
  @discardableResult public static func run(
    _ arguments: [String], in folder: String
  ) throws -> String {
    var words = arguments
    words[0] = try path(of: arguments[0])
    if getuid() == 0 { words = asNobody + words }
    // A server that stays must not hold the pipe that this waits on: its output goes to a file.
    let output = "\(folder)/output"
    let line = words.map(quoted).joined(separator: " ")
    let result = try ShortCommand.run([
      "sh", "-c", "cd / && \(line) </dev/null >'\(output)' 2>&1; s=$?; cat '\(output)'; exit $s",
    ])
    guard result.status == 0 else {
      throw Failed(description: "\(arguments.joined(separator: " ")): \(result.output)")
    }
    return result.output
  }

  /// Runs statements in a database; the lines that psql prints.
  @discardableResult public static func psql(_ sql: String, address: String) throws -> [String] {
    let result = try ShortCommand.run([
      "sh", "-c",
      "exec '\(try path(of: "psql"))' -X -q -A -t -v ON_ERROR_STOP=1 -d \(quoted(address)) -c \(quoted(sql)) 2>&1",
    ])
    guard result.status == 0 else { throw Failed(description: result.output) }
    var lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines.map(String.init)
  }

  static let asNobody = [
    "setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--",
  ]

  /// Where Debian puts them: outside `PATH`, by version.
  static func path(of program: String) throws -> String {
    let base = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
    let sorted = versions.compactMap(Int.init).sorted(by: >)
    for version in sorted {
      let path = "\(base)/\(version)/bin/\(program)"
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    throw Failed(
      description: "\(program): PostgreSQL is needed by the tests (make test installs it)")
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
