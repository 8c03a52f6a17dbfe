/// What came in, what went out and what was there at the end of a month.
public struct Flow: Sendable, Hashable, Codable {
  /// The month: `2026-11`.
  public var month: String
  /// Contracts signed.
  public var entries: Int
  /// Exits.
  public var exits: Int
  /// Accompanied on the evening of its last day.
  public var stock: Int

  /// The flow of a month.
  public init(month: String, entries: Int, exits: Int, stock: Int) {
    self.month = month
    self.entries = entries
    self.exits = exits
    self.stock = stock
  }
}

/// Contracts whose term falls in a month.
public struct ExpectedEnds: Sendable, Hashable, Codable {
  /// The month: `2026-11`.
  public var month: String
  /// How many.
  public var ends: Int
  /// Of these, how many may still be renewed.
  public var renewable: Int

  /// The ends of a month.
  public init(month: String, ends: Int, renewable: Int) {
    self.month = month
    self.ends = ends
    self.renewable = renewable
  }
}
