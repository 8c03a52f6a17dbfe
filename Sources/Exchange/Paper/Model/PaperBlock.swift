/// A part of the text of a document, from top to bottom.
public enum PaperBlock: Sendable, Hashable {
  /// The title of what follows, never left alone at the end of a page.
  case heading(String, PaperHeading = .section)
  /// Running text. A line end in it begins a new line.
  case paragraph(PaperText)
  /// Points, in no order.
  case list([PaperText])
  /// Names and what they stand for, side by side.
  case definitions([PaperDefinition])
  /// Rows and columns.
  case table(PaperTable)
  /// What must not be overlooked.
  case notice(PaperNotice)
  /// Room to sign.
  case signatures(PaperSignatures)
  /// Empty lines; left out where a page begins.
  case space(lines: Int = 1)
  /// What follows begins a page.
  case pageBreak
  /// Blocks that stay on one page if one page can hold them.
  indirect case together([PaperBlock])
}
