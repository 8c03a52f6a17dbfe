extension Key {
  private static let named: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "BackTab"),
    (.backspace, "Backspace"), (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"),
    (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"),
    (.pageUp, "PageUp"), (.pageDown, "PageDown"), (.character(" "), "Space"),
  ]

  /// A stable English name, for settings files: `a`, `Space`, `PageDown`, `C-s`, `M-x`, `F1`.
  public var name: String {
    if let known = Self.named.first(where: { $0.key == self }) { return known.name }
    return switch self {
    case .character(let character): String(character)
    case .control(let character): "C-\(Self.spell(character))"
    case .alt(let character): "M-\(Self.spell(character))"
    case .function(let number): "F\(number)"
    default: ""
    }
  }

  /// The key of a name. Names are told apart without case; single characters are not.
  public init?(name: String) {
    let lowered = name.lowercased()
    if let only = name.first, name.count == 1, only != " " {
      self = .character(only)
    } else if let known = Self.named.first(where: { $0.name.lowercased() == lowered }) {
      self = known.key
    } else if lowered.hasPrefix("c-"), let character = Self.read(lowered.dropFirst(2)) {
      self = .control(character)
    } else if lowered.hasPrefix("m-"), let character = Self.read(name.dropFirst(2)) {
      self = .alt(character)
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), 1...24 ~= number {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static func spell(_ character: Character) -> String {
    character == " " ? "Space" : String(character)
  }

  private static func read(_ text: Substring) -> Character? {
    if text.lowercased() == "space" { return " " }
    return text.count == 1 ? text.first : nil
  }
}
