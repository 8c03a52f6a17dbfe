/// A filter that a person keeps under a name.
public struct NamedFilter: Hashable, Sendable {
  /// The name, as the person wrote it.
  public let name: String
  /// What it shows.
  public let filter: PortfolioFilter

  /// A filter under a name.
  public init(name: String, filter: PortfolioFilter) {
    self.name = name
    self.filter = filter
  }
}
