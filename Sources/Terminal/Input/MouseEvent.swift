/// What the mouse did, when the program listens to it.
public struct MouseEvent: Sendable, Hashable {
  /// The kind of gesture.
  public enum Action: Sendable, Hashable {
    case press, menu, wheelUp, wheelDown
  }

  /// What was done.
  public var action: Action
  /// Where.
  public var position: Position

  /// Makes an event.
  public init(action: Action, position: Position) {
    self.action = action
    self.position = position
  }
}
