/// The names of the parts of a screen on one row; the one that is shown stands in brackets.
public struct Tabs: Sendable, Hashable {
  /// The names.
  public var titles: [String]
  /// Which one is shown.
  public var selected: Int

  /// Makes a row of names.
  public init(_ titles: [String], selected: Int = 0) {
    self.titles = titles
    self.selected = selected
  }

  /// Goes to a neighbour, around the ends.
  public mutating func move(by count: Int) {
    guard !titles.isEmpty else { return }
    selected = ((selected + count) % titles.count + titles.count) % titles.count
  }

  /// Draws on the first row; a row too narrow for all is moved so that the shown one is visible.
  public func draw(on canvas: Canvas) {
    let labels = titles.enumerated().map { $0 == selected ? "[\($1)]" : " \($1) " }
    let end = labels.prefix(selected + 1).reduce(0) { $0 + $1.cellWidth }
    var column = min(0, canvas.columns - end)
    for (index, label) in labels.enumerated() {
      column = canvas.write(
        label, at: Position(column: column, row: 0), style: index == selected ? .bold : .plain)
    }
  }
}
