import Glibc

/// The `psql` shell: what the same question costs without `binome`.
struct Psql {
  private let address: String
  private let home: String

  init(address: String, home: String) {
    self.address = address
    self.home = home
  }

  /// Runs statements; what they printed.
  @discardableResult func run(_ sql: String) throws(Problem) -> String {
    let outcome = try program(["-c", "SET search_path = binome", "-c", sql]).question(
      keepErrors: true)
    guard outcome.status == 0 else { throw Problem("psql has failed: " + outcome.output) }
    return outcome.output
  }

  /// The milliseconds that psql itself says each run of some statements took, from asking to having the rows: one
  /// session, so that nothing is measured for the first time but the first.
  func times(of statements: [String], rounds: Int) throws(Problem) -> [Double] {
    var script = ["SET search_path = binome;", "\\timing on"]
    for _ in 0...rounds { script += statements.map { "\($0) \\g /dev/null" } }
    let path = home + "/statements.sql"
    try write(script.joined(separator: "\n") + "\n", to: path)
    let outcome = try program(["-f", path]).question(keepErrors: true)
    guard outcome.status == 0 else { throw Problem("psql has failed: " + outcome.output) }
    let times = outcome.output.split(separator: "\n").compactMap { line -> Double? in
      guard line.hasPrefix("Time: ") else { return nil }
      return Double(line.dropFirst(6).prefix { $0 != " " })
    }
    let sums = stride(from: 0, to: times.count - statements.count + 1, by: statements.count)
      .map { times[$0..<$0 + statements.count].reduce(0, +) }
    return Array(sums.dropFirst())
  }

  private func program(_ arguments: [String]) -> Program {
    Program(
      name: "psql", path: "/usr/bin/psql",
      arguments: ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", address] + arguments,
      home: home)
  }
}
