/// A column of a table: how it is placed, and what it shows of a record.
public struct TableColumn<Row>: Sendable {
  /// Its name in settings and for sorting.
  public var id: String
  /// What stands over it.
  public var title: String
  /// How it takes its place among the others.
  public var shape: ColumnShape
  /// Where texts stand in it.
  public var alignment: Alignment
  /// What it shows of a record, in a number of cells.
  public var cell: @Sendable (Row, Int) -> (text: String, style: Style)

  /// Makes a column of what depends on its width, a bar for instance; see ``ColumnShape`` for how
  /// widths and priority are used.
  public init(
    _ id: String, title: String, minimum: Int, ideal: Int? = nil, isFlexible: Bool = false,
    priority: Int = 0, alignment: Alignment = .leading,
    sizedCell: @escaping @Sendable (Row, Int) -> (text: String, style: Style)
  ) {
    self.id = id
    self.title = title
    shape = ColumnShape(
      minimum: minimum, ideal: ideal, isFlexible: isFlexible, priority: priority)
    self.alignment = alignment
    cell = sizedCell
  }

  /// Makes a column of texts with a style.
  public init(
    _ id: String, title: String, minimum: Int, ideal: Int? = nil, isFlexible: Bool = false,
    priority: Int = 0, alignment: Alignment = .leading,
    cell: @escaping @Sendable (Row) -> (text: String, style: Style)
  ) {
    self.init(
      id, title: title, minimum: minimum, ideal: ideal, isFlexible: isFlexible,
      priority: priority, alignment: alignment, sizedCell: { row, _ in cell(row) })
  }

  /// Makes a column of plain texts.
  public init(
    _ id: String, title: String, minimum: Int, ideal: Int? = nil, isFlexible: Bool = false,
    priority: Int = 0, alignment: Alignment = .leading, text: @escaping @Sendable (Row) -> String
  ) {
    self.init(
      id, title: title, minimum: minimum, ideal: ideal, isFlexible: isFlexible,
      priority: priority, alignment: alignment, cell: { (text($0), .plain) })
  }
}
