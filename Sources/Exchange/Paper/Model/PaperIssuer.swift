/// One of the institutions behind a document.
public struct PaperIssuer: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// The unit, its address, how to reach it: one line each.
  public var lines: [String]

  /// An institution and its unit.
  public init(_ name: String, lines: [String] = []) {
    self.name = name
    self.lines = lines
  }
}
