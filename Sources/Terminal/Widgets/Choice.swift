/// One thing that can be chosen in a ``ChoiceList``.
public struct Choice<ID: Hashable> {
  /// What it stands for.
  public var id: ID
  /// What it says.
  public var title: String
  /// A few words more, after the title.
  public var note: String

  /// Makes a choice.
  public init(_ id: ID, _ title: String, note: String = "") {
    self.id = id
    self.title = title
    self.note = note
  }
}

extension Choice: Sendable where ID: Sendable {}
extension Choice: Equatable {}
