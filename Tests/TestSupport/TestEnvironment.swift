import Foundation

/// The little a program under test gets from the environment of the tests.
enum TestEnvironment {
  /// `TERM`, `LANG`, `PATH` and `HOME`, with others added; an empty value takes a name out.
  static func variables(adding others: [String: String]) -> [String: String] {
    let inherited = ProcessInfo.processInfo.environment
    var result = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    for name in ["PATH", "HOME"] { result[name] = inherited[name] }
    return result.merging(others) { $1 }.filter { !$0.value.isEmpty }
  }
}
