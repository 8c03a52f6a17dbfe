/// A key as the terminal tells it.
public enum Key: Sendable, Hashable {
  /// A letter, digit or sign; the space bar too.
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Control held with a lower-case letter (or one of the few signs terminals can tell).
  case control(Character)
  /// Alt (or Escape just before) and a character.
  case alt(Character)
  /// F1 and following.
  case function(Int)
}
