/// A list of records in columns, one a line, under a line of titles.
public struct Table<Row: Identifiable>: Sendable {
  /// The order that the titles show.
  public struct Sort: Sendable, Hashable {
    /// The column by which the records are sorted.
    public var column: String
    /// Whether from small to large.
    public var ascending: Bool

    /// Makes an order.
    public init(column: String, ascending: Bool = true) {
      self.column = column
      self.ascending = ascending
    }
  }

  /// The columns, from left to right.
  public var columns: [TableColumn<Row>]
  /// The order to be shown, if any.
  public var sort: Sort?
  /// Whether the room for a mark before each line is kept free while nothing is marked, so that the
  /// columns stay where they are at the first mark. Marks themselves are always shown.
  public var showsMarks: Bool
  /// Whether the list has the keyboard: the real cursor stands on its selected line.
  public var isFocused: Bool

  /// Makes a table.
  public init(
    columns: [TableColumn<Row>], sort: Sort? = nil, showsMarks: Bool = false, isFocused: Bool = true
  ) {
    self.columns = columns
    self.sort = sort
    self.showsMarks = showsMarks
    self.isFocused = isFocused
  }

  /// The lines for records on a canvas of `rows` rows.
  public static func height(rows: Int) -> Int { max(0, rows - 1) }
}
