/// A list from which one or several things are chosen; what is typed narrows it to the choices in
/// which all of its words are found, whatever their case and accents.
public struct ChoiceList<ID: Hashable> {
  /// What can be chosen.
  public let choices: [Choice<ID>]
  /// Whether several can be chosen, with the space bar.
  public let allowsSeveral: Bool
  /// Where the selection stands.
  public internal(set) var state: TableState<ID>
  /// What has been typed to find something.
  public internal(set) var query = ""
  /// The places of the choices that are found.
  var found: [Int]
  /// What each choice is found by.
  let texts: [String]

  /// Makes a list, with what is chosen at first.
  public init(_ choices: [Choice<ID>], chosen: Set<ID> = [], allowsSeveral: Bool = false) {
    self.choices = choices
    self.allowsSeveral = allowsSeveral
    state = TableState(selected: choices.first { chosen.contains($0.id) }?.id ?? choices.first?.id)
    if allowsSeveral { state.mark(all: chosen) }
    found = Array(choices.indices)
    texts = choices.map { LatinFolding.fold($0.title + " " + $0.note) }
  }

  /// What is chosen, whether it is found or not: the marked ones, or the one the selection stands
  /// on.
  public var chosen: [ID] {
    let ids = choices.map(\.id)
    return allowsSeveral ? ids.filter(state.marked.contains) : ids.filter { $0 == state.selected }
  }

  /// The choices that are found, all while nothing is typed; there is always one, unless the list is
  /// empty.
  public var matches: [Choice<ID>] { found.map { choices[$0] } }
}

extension ChoiceList: Sendable where ID: Sendable {}
extension ChoiceList: Equatable {}
