/// A list from which one or several things are chosen; typing letters jumps to what begins so.
public struct ChoiceList<ID: Hashable> {
  /// What can be chosen.
  public let choices: [Choice<ID>]
  /// Whether several can be chosen, with the space bar.
  public let allowsSeveral: Bool
  /// Where the selection stands.
  public private(set) var state: TableState<ID>
  /// What has been typed to jump.
  public private(set) var typed = ""

  /// Makes a list, with what is chosen at first.
  public init(_ choices: [Choice<ID>], chosen: Set<ID> = [], allowsSeveral: Bool = false) {
    self.choices = choices
    self.allowsSeveral = allowsSeveral
    state = TableState(selected: choices.first { chosen.contains($0.id) }?.id ?? choices.first?.id)
    state.marks = allowsSeveral ? chosen : []
  }

  /// What is chosen: the marked ones, or the one the selection stands on.
  public var chosen: [ID] {
    let ids = choices.map(\.id)
    return allowsSeveral ? ids.filter(state.marks.contains) : ids.filter { $0 == state.selected }
  }

  /// Does what a key means in the list; `false` when it means nothing here. Enter is the caller's.
  public mutating func handle(_ key: Key, height: Int) -> Bool {
    let ids = choices.map(\.id)
    if state.handle(key, in: ids, height: height) {
      typed = ""
      return true
    }
    switch key {
    case .character(" ") where allowsSeveral && typed.isEmpty:
      state.toggleMark()
    case .character(let character):
      jump(to: typed + String(character))
      state.reveal(in: ids, height: height)
    case .backspace where !typed.isEmpty:
      typed.removeLast()
    default:
      return false
    }
    return true
  }

  /// Goes to the first title that begins so; a letter that leads nowhere starts anew.
  private mutating func jump(to beginning: String) {
    for attempt in [beginning, String(beginning.suffix(1))] {
      let wanted = LatinFolding.fold(attempt)
      let found = choices.first { LatinFolding.fold($0.title).hasPrefix(wanted) }
      if let found {
        typed = attempt
        state.select(found.id)
        return
      }
    }
    typed = ""
  }
}

extension ChoiceList: Sendable where ID: Sendable {}
extension ChoiceList: Equatable {}
