/// Rows under a header, which is repeated where they go on to another page. A row is not cut.
public struct PaperTable: Sendable, Hashable {
  /// The columns, with the texts of the header.
  public var columns: [Column]
  /// Cells, row by row. A short row is filled up with empty cells, a long one is cut.
  public var rows: [[PaperText]]

  /// A column.
  public struct Column: Sendable, Hashable {
    /// Its header.
    public var title: String
    /// Its part of the width, in proportion to the shares of the other columns.
    public var share: Double
    /// Whether its cells stand at its right edge, as amounts do.
    public var isTrailing: Bool

    /// A column.
    public init(_ title: String, share: Double = 1, isTrailing: Bool = false) {
      self.title = title
      self.share = share
      self.isTrailing = isTrailing
    }
  }

  /// A table.
  public init(columns: [Column], rows: [[PaperText]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The rows with as many cells as there are columns.
  var evenRows: [[PaperText]] {
    rows.map { row in
      let missing = max(0, columns.count - row.count)
      return Array(row.prefix(columns.count)) + Array(repeating: "", count: missing)
    }
  }
}
