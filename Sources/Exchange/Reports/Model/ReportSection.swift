/// A part of a report, under a heading. On paper it begins a page.
public struct ReportSection: Sendable, Hashable {
  /// Its heading.
  public var title: String
  /// Paragraphs under the heading.
  public var introduction: [String]
  /// What it holds.
  public var blocks: [ReportBlock]

  /// A part of a report.
  public init(_ title: String, introduction: [String] = [], blocks: [ReportBlock] = []) {
    self.title = title
    self.introduction = introduction
    self.blocks = blocks
  }
}

/// A piece of a section.
public enum ReportBlock: Sendable, Hashable {
  /// Running text.
  case paragraph(String)
  /// A few figures, large.
  case keyFigures(KeyFigures)
  /// Rows and columns.
  case table(ReportTable)
  /// A drawing of a table, with the table.
  case chart(ReportChart)
  /// Lines of a register, one after another: what was done, when and by whom. Nothing is counted
  /// in it, so that nothing is protected either.
  case log(ReportTable)
}
