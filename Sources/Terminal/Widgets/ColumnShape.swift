/// How a column takes its place.
public struct ColumnShape: Sendable, Hashable {
  /// Below this width it is not worth showing.
  public var minimum: Int
  /// The width at which nothing is usually cut.
  public var ideal: Int
  /// Whether it takes what is left when all have their ideal width.
  public var isFlexible: Bool
  /// Columns of the lowest priority are dropped first, and widened last.
  public var priority: Int

  /// Makes a shape; without an ideal width it is the minimum.
  public init(minimum: Int, ideal: Int? = nil, isFlexible: Bool = false, priority: Int = 0) {
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal ?? self.minimum)
    self.isFlexible = isFlexible
    self.priority = priority
  }
}
