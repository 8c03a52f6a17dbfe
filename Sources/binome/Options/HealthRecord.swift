import Casework
import Desk
import Registry

/// What `doctor --json` writes: the same keys whatever the state, `null` where something is not known.
enum HealthRecord {
  /// The state of a store, or why there is none.
  ///
  /// - Parameters:
  ///   - engine: what the place of the store says of its engine.
  ///   - milliseconds: how long the answer took.
  static func json(
    _ result: Result<StoreHealth, StoreError>, engine: String, today: CivilDate, milliseconds: Int
  ) -> JSONValue {
    let health = try? result.get()
    let state = health?.state
    let replication = state?.replication
    var problem: String?
    if case .failure(let error) = result { problem = code(error) }
    return .object([
      "program": .string(Binome.version), "engine": .string(engine),
      "reachable": .bool(health != nil), "problem": text(problem),
      "answer_milliseconds": number(milliseconds),
      "schema_version": number(health?.schema ?? newer(result)),
      "schema_known": number(Store.schemaVersion),
      "upgrade_needed": health.map { .bool($0.schema < $0.knownSchema) } ?? .null,
      "engine_version": text(state?.version), "bytes": number(state?.bytes),
      "dossiers": number(health?.dossiers), "entries": number(health?.entries),
      "last_entry_at": text(health?.lastEntryAt?.iso),
      "days_since_last_entry": number(
        health?.lastEntryAt.map { max(0, today.dayNumber - $0.day.dayNumber) }),
      "oldest_transaction_seconds": number(state?.oldestTransaction),
      "standbys": number(replication?.standbys),
      "standbys_synchronous": number(replication?.synchronous),
      "replication_lag_bytes": number(replication?.lagBytes),
      "replication_lag_milliseconds": number(replication?.lagMilliseconds),
    ])
  }

  private static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  private static func number(_ number: Int?) -> JSONValue {
    number.map { .number(Double($0)) } ?? .null
  }

  private static func newer(_ result: Result<StoreHealth, StoreError>) -> Int? {
    guard case .failure(.newer(_, let version, _)) = result else { return nil }
    return version
  }

  /// What is wrong, in a word that does not change.
  static func code(_ error: StoreError) -> String {
    switch error {
    case .notFound, .noDatabase: "not_found"
    case .foreign, .truncated, .damaged, .notTheSame: "damaged"
    case .newer: "newer"
    case .busy, .stopped, .tooLong: "busy"
    case .full: "full"
    case .away, .unsure: "away"
    case .insecure, .untrusted: "not_secure"
    case .badAddress, .passwordInAddress: "bad_address"
    case .passwordNeeded, .serverRefuses, .notAllowed: "refused"
    case .readOnly, .cannotOpen, .alreadyExists, .upgradeNeeded, .keysNeeded, .keysRefused,
      .notSupervisor, .engine:
      "unusable"
    }
  }
}
