/// What can be done now, on one row: keys and what they do. The last one, the way to help, is always
/// visible; the others give way from the right.
public struct KeyBar: Sendable, Hashable {
  /// A key and what it does.
  public struct Item: Sendable, Hashable {
    /// The name of the key.
    public var key: String
    /// What it does, in a word or two; may be empty.
    public var title: String

    /// Makes an item.
    public init(_ key: String, _ title: String = "") {
      self.key = key
      self.title = title
    }

    var columns: Int { key.cellWidth + (title.isEmpty ? 0 : 1 + title.cellWidth) }
  }

  /// The keys, the most useful first; help is the last one.
  public var items: [Item]

  private static let gap = 3

  /// Makes a bar.
  public init(_ items: [Item]) { self.items = items }

  /// Those that fit into a width, the last one always among them.
  public func fitting(columns: Int) -> [Item] {
    guard let help = items.last else { return [] }
    var room = columns - 1 - help.columns
    var kept: [Item] = []
    for item in items.dropLast() {
      let needed = item.columns + Self.gap
      guard needed <= room else { break }
      room -= needed
      kept.append(item)
    }
    return kept + [help]
  }

  /// Draws on the first row of a canvas: keys in bold, the last item at the right end.
  public func draw(on canvas: Canvas) {
    let fitting = fitting(columns: canvas.columns)
    var column = 1
    for (index, item) in fitting.enumerated() {
      if index == fitting.count - 1 {
        column = max(index == 0 ? 0 : column, canvas.columns - item.columns)
      }
      column = canvas.write(item.key, at: Position(column: column, row: 0), style: .bold)
      if !item.title.isEmpty {
        column = canvas.write(item.title, at: Position(column: column + 1, row: 0))
      }
      column += Self.gap
    }
  }
}
