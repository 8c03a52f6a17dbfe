public import Casework
public import Terminal

/// Which keys do what. Defaults use unaccented letters and signs that a French keyboard gives without
/// AltGr; each can be bound otherwise in the settings file.
public struct Keymap: Sendable, Hashable {
  private var keys: [ActionName: [Key]]

  /// The keys as they come.
  public static let standard = Keymap(
    keys: [
      .open: [.enter], .back: [.escape], .quit: [.character("q")],
      .search: [.character("/")], .filter: [.character("f")], .sort: [.character("t")],
      .reverseSort: [.character("T")], .nextTab: [.tab, .right], .previousTab: [.backTab, .left],
      .mark: [.character(" ")], .markAll: [.character("*")],
      .compare: [.character("c")], .refresh: [.control("r"), .function(5)],
      .define: [.character("d")], .makeReport: [.character("x")], .drill: [.character("v")],
      .accessLog: [.character("J")], .openings: [.character("m")],
      .split: [.character("v")], .period: [.character("p")],
      .periodBefore: [.character(",")], .periodAfter: [.character(";")],
      .rsa: [.character("r")],
      .point: [.character("p")], .nextInPoint: [.character(";")],
      .previousInPoint: [.character(",")],
      .help: [.character("?"), .function(1)], .palette: [.character(":")],
      .save: [.control("s"), .function(2)], .mouse: [.character("!")],
      .lock: [.character("L")],
      .act(.identify): [.character("n")], .act(.openWithReason): [.character("m")],
      .act(.assign): [.character("b")],
      .act(.inform): [.character("i")], .act(.diagnose): [.character("e")],
      .act(.synthesize): [.character("v")], .act(.trust): [.character("z")],
      .act(.agree): [.character("a")], .act(.present): [.character("p")],
      .act(.sign): [.character("s")], .act(.review): [.character("r")],
      .act(.renew): [.character("R")], .act(.contact): [.character("o")],
      .act(.meet): [.character("d")], .act(.report): [.character("h")],
      .act(.exchange): [.character("l")], .act(.attempt): [.character("t")],
      .act(.plan): [.character("n")], .act(.advance): [.character("u")],
      .act(.milestone): [.character("E")], .act(.watch): [.character("w")],
      .act(.settle): [.character("W")], .act(.handover): [.character("B")],
      .act(.takeup): [.character("K")], .act(.giveback): [.character("V")],
      .act(.print): [.character("I")],
      .act(.exit): [.character("x")], .act(.close): [.character("X")],
      .act(.share): [.character("S")], .act(.request): [.character("D")],
      .act(.extend): [.character("P")], .act(.reply): [.character("A")],
      .act(.reread): [.character("N")],
      .act(.rectify): [.character("m")], .act(.correct): [.character("C")],
    ])

  /// The keys of an action.
  public func keys(for action: ActionName) -> [Key] { keys[action] ?? [] }

  /// Binds an action to other keys.
  public mutating func bind(_ action: ActionName, to keys: [Key]) { self.keys[action] = keys }

  /// What a key does on a screen.
  func action(for key: Key, on screen: ScreenKind) -> ActionName? {
    ActionName.all.first { $0.means(on: screen) && keys(for: $0).contains(key) }
  }

  /// Pairs of actions that share a key on a screen, which a settings file must not bring about.
  public func clashes() -> [(key: Key, first: ActionName, second: ActionName)] {
    var clashes: [(Key, ActionName, ActionName)] = []
    for screen in ScreenKind.allCases {
      var owners: [Key: ActionName] = [:]
      for action in ActionName.all where action.means(on: screen) {
        for key in keys(for: action) {
          if let owner = owners[key] {
            clashes.append((key, owner, action))
          } else {
            owners[key] = action
          }
        }
      }
    }
    return clashes
  }

  /// The first key of an action, as people read it.
  public func name(of action: ActionName, _ language: Language) -> String {
    keys(for: action).first.map { $0.label(language) } ?? ""
  }
}

extension Key {
  /// The key as people read it: `Entrée`, `Échap`, `Ctrl-S`.
  public func label(_ language: Language) -> String {
    let phrase: Phrase? =
      switch self {
      case .enter: Phrase("Entrée", "Enter")
      case .escape: Phrase("Échap", "Esc")
      case .tab: Phrase("Tab", "Tab")
      case .backTab: Phrase("Maj-Tab", "Shift-Tab")
      case .backspace: Phrase("Retour arr.", "Backspace")
      case .delete: Phrase("Suppr", "Del")
      case .up: Phrase("↑", "↑")
      case .down: Phrase("↓", "↓")
      case .left: Phrase("←", "←")
      case .right: Phrase("→", "→")
      case .home: Phrase("Début", "Home")
      case .end: Phrase("Fin", "End")
      case .pageUp: Phrase("Page préc.", "PgUp")
      case .pageDown: Phrase("Page suiv.", "PgDn")
      case .insert: Phrase("Inser", "Ins")
      case .character(" "): Phrase("Espace", "Space")
      case .control(let letter):
        Phrase("Ctrl-\(letter.uppercased())", "Ctrl-\(letter.uppercased())")
      case .function(let number): Phrase("F\(number)", "F\(number)")
      case .alt(let letter): Phrase("Alt-\(letter)", "Alt-\(letter)")
      case .character: nil
      }
    if case .character(let character) = self, phrase == nil { return String(character) }
    return phrase?[language] ?? name
  }
}
