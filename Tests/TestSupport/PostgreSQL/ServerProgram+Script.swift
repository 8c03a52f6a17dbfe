import Foundation

extension ServerProgram {
  /// Runs a program or a script to its end, with the server's programs at hand; what it printed.
  ///
  /// - Parameters:
  ///   - asServer: under the account of the server, which may not be let into the sources.
  ///   - environment: what it finds besides.
  /// - Throws: `Failed` with what it complained of.
  @discardableResult public static func tool(
    _ words: [String], asServer: Bool = false, environment: [String: String] = [:]
  ) throws -> String {
    let programs = (try path(of: "initdb") as NSString).deletingLastPathComponent
    let more = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let account = asServer && getuid() == 0 ? asNobody : []
    let all = account + ["env", "PATH=\(programs):/usr/bin:/bin"] + more + words
    let result = try ShortCommand.run(["sh", "-c", "cd / && exec \"$@\" 2>&1", "sh"] + all)
    guard result.status == 0 else { throw Failed(description: result.output) }
    return result.output
  }
}
