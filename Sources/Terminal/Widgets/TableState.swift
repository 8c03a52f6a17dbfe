/// What a table remembers between two screens. Records are known by their id, never by their place:
/// a reload, a sort or a filter moves what they are selected among.
public struct TableState<ID: Hashable> {
  /// The selected record.
  public internal(set) var selected: ID?
  /// The first visible line.
  public internal(set) var offset = 0
  /// The marked records, for an act on several.
  public internal(set) var marked: Set<ID> = []
  /// The place the selected record had last: where it is looked for first, and what takes its place
  /// when it is gone.
  var lastIndex = 0

  /// Makes a state; without a selection, the first record is selected when there is one.
  public init(selected: ID? = nil) { self.selected = selected }

  /// Selects a record.
  public mutating func select(_ id: ID?) { selected = id }

  /// The place of the selected record among `ids`.
  public func index(in ids: some RandomAccessCollection<ID>) -> Int? {
    guard let selected else { return nil }
    if lastIndex < ids.count, ids[ids.index(ids.startIndex, offsetBy: lastIndex)] == selected {
      return lastIndex
    }
    return ids.firstIndex(of: selected).map { ids.distance(from: ids.startIndex, to: $0) }
  }
}

extension TableState: Sendable where ID: Sendable {}
extension TableState: Equatable {}
