/// Breaks a text into lines of a given width: at spaces, inside a word only when it is wider than a
/// line. What stands where matters to an editor, so lines are ranges of the text.
struct LineBreaker {
  var columns: Int
  /// Cells less for the lines after the first.
  var indent = 0

  /// The lines of `text`, without the line ends; spaces at a break stay at the end of their line.
  ///
  /// There is always at least one line; a text that ends with a line end has an empty last one.
  func lines(of text: String) -> [Range<String.Index>] {
    var result: [Range<String.Index>] = []
    var start = text.startIndex
    while true {
      let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
      breakParagraph(text, start..<end, into: &result)
      guard end < text.endIndex else { return result }
      start = text.index(after: end)
    }
  }

  private func breakParagraph(
    _ text: String, _ range: Range<String.Index>, into result: inout [Range<String.Index>]
  ) {
    var columns = max(1, result.isEmpty ? columns : columns - indent)
    var lineStart = range.lowerBound
    var afterSpace: String.Index?
    var width = 0
    var widthAtSpace = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let next = text.index(after: index)
      let character = text[index]
      let cells = text[index..<next].cellWidth
      // A space may hang over the edge: it is not seen there.
      if width + cells > columns, character != " " || width > columns, index > lineStart {
        let cut = afterSpace ?? index
        result.append(lineStart..<cut)
        columns = max(1, self.columns - indent)
        width = afterSpace == nil ? 0 : width - widthAtSpace
        lineStart = cut
        afterSpace = nil
      }
      width += cells
      index = next
      if character == " " {
        afterSpace = next
        widthAtSpace = width
      }
    }
    result.append(lineStart..<range.upperBound)
  }
}
