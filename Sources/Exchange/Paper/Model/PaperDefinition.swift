/// A name and what it stands for.
public struct PaperDefinition: Sendable, Hashable {
  /// The name.
  public var label: String
  /// What it stands for.
  public var value: PaperText

  /// A row of definitions.
  public init(_ label: String, _ value: PaperText) {
    self.label = label
    self.value = value
  }
}
