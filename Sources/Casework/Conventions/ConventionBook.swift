/// The conventions a store has known, one after the other.
public struct ConventionBook: Sendable, Hashable {
  /// In the order of their first day.
  public let conventions: [Convention]

  /// The conventions of a territory; at least one.
  public init(_ conventions: [Convention]) {
    self.conventions = conventions.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
  }

  /// The convention whose rules apply on `day`: the latest that has begun, even if it has ended
  /// without a successor, else the first to come. `nil` only if there is none at all.
  public func applying(on day: CivilDate) -> Convention? {
    conventions.last { $0.from <= day } ?? conventions.first
  }

  /// The convention named `id`.
  public func named(_ id: String) -> Convention? { conventions.last { $0.id == id } }
}
