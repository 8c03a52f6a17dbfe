import Casework
import Glibc

/// Statements of the transactions themselves, which differ from one engine to another.
enum ServerText {
  /// A text as a literal.
  static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

  /// A name of the server's: of a role.
  static func name(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }

  /// The instant of the machine, for rows that only the transport reads.
  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Takes the turns of a transaction; `nil` if it needs none. Always in one order, so that two do not wait for each
  /// other.
  static func locks(_ turns: Turns) -> String? {
    let whole = key("store")
    switch turns {
    case .none: return nil
    case .whole: return "SELECT pg_advisory_xact_lock(\(whole))"
    case .named(let names):
      let keys = Set(names.map { key("turn/\($0)") }).sorted()
      let locks = keys.map { "pg_advisory_xact_lock(\($0))" }
      return "SELECT "
        + (["pg_advisory_xact_lock_shared(\(whole))"] + locks).joined(separator: ", ")
    }
  }

  /// Asks for the version of the schema.
  static let version = "SELECT MAX(version) FROM schema_version"

  private static func key(_ name: String) -> Int64 {
    let digest = Digest.sha256(Array("binome/lock/v1/\(name)".utf8))
    return Int64(bitPattern: UInt64(digest.prefix(16), radix: 16) ?? 0)
  }

  /// Counts a change and tells those who listen; `nil` if it concerns nobody.
  static func counted(_ scopes: Set<ChangeScope>) -> String? {
    guard let told = told(scopes) else { return nil }
    // In one order for all, so that two transactions do not wait for each other.
    let rows = scopes.map(\.name).sorted().map { "(\(quoted($0)), 1)" }.joined(separator: ", ")
    return """
      INSERT INTO revision (scope, n) VALUES \(rows)
      ON CONFLICT (scope) DO UPDATE SET n = revision.n + 1;
      \(told)
      """
  }

  /// Tells those who listen; `nil` if it concerns nobody.
  static func told(_ scopes: Set<ChangeScope>) -> String? {
    guard !scopes.isEmpty else { return nil }
    let channels = scopes.map(ServerSchema.channel) + [ServerSchema.anything]
    let told = channels.sorted().map { "pg_notify('\($0)', '')" }
    return "SELECT \(told.joined(separator: ", "))"
  }

  /// Forgets the marks that nobody will look for any more.
  static func forgetMarks(before instant: Instant) -> String {
    "DELETE FROM mark WHERE at < \(quoted(instant.iso))"
  }
}
