public import Casework

/// Figures as they were sent: what was shown that day, whatever is corrected afterwards.
public struct FrozenFigures: Sendable, Hashable {
  /// The period, as `Period.text` writes it.
  public let period: String
  /// Whose figures they are, in the words of whoever froze them.
  public let scope: String
  /// The figures, as JSON, without the name of anybody followed.
  public let body: String
  /// When they were frozen.
  public let frozenAt: Instant
  /// Login of who froze them.
  public let author: String

  /// Figures to keep.
  public init(period: Period, scope: String, body: String, frozenAt: Instant, author: String) {
    self.period = period.text
    self.scope = scope
    self.body = body
    self.frozenAt = frozenAt
    self.author = author
  }

  fileprivate init(_ row: SQLRow) throws(StoreError) {
    period = try row.text(0)
    scope = try row.text(1)
    body = try row.text(2)
    guard let instant = Instant(try row.text(3)) else { throw .damaged("frozen figures") }
    frozenAt = instant
    author = try row.text(4)
  }
}

extension Store {
  /// Keeps figures as they are. Those kept before stay: the latest of a period and a scope are what was
  /// sent last.
  public func keep(_ frozen: FrozenFigures) throws(StoreError) {
    try engine.write { session in
      _ = try session.run(
        """
        INSERT INTO frozen (period, scope, body, frozen_at, author) VALUES ($1, $2, $3, $4, $5)
        """,
        [
          .text(frozen.period), .text(frozen.scope), .text(frozen.body),
          .text(frozen.frozenAt.iso), .text(frozen.author),
        ])
    }
  }

  /// Every set of figures kept, the latest first.
  public func frozenFigures() throws(StoreError) -> [FrozenFigures] {
    try engine.read { session in
      try session.run(
        """
        SELECT period, scope, body, frozen_at, author FROM frozen
        ORDER BY frozen_at DESC, period, scope
        """
      ).map { try FrozenFigures($0) }
    }
  }

  /// The sets kept for a period and a scope, the latest first.
  public func frozenFigures(
    for period: Period, scope: String
  ) throws(StoreError) -> [FrozenFigures] {
    try engine.read { session in
      try session.run(
        """
        SELECT period, scope, body, frozen_at, author FROM frozen
        WHERE period = $1 AND scope = $2 ORDER BY frozen_at DESC
        """, [.text(period.text), .text(scope)]
      ).map { try FrozenFigures($0) }
    }
  }
}
