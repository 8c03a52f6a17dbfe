extension StyledLine {
  /// The line in several of at most `columns` cells, broken at spaces; those after the first begin
  /// with `indent` spaces.
  public func wrapped(to columns: Int, indent: Int = 0) -> [StyledLine] {
    guard cellWidth > columns else { return [self] }
    // Broken as one text, then styled again character by character.
    var styles: [Style] = []
    for span in spans {
      styles.append(contentsOf: repeatElement(span.style, count: span.text.count))
    }
    let whole = text
    let indent = min(indent, columns / 2)
    guard styles.count == whole.count else {
      return whole.wrapped(to: columns).map { StyledLine($0, spans.first?.style ?? .plain) }
    }
    var result: [StyledLine] = []
    for range in LineBreaker(columns: columns, indent: indent).lines(of: whole) {
      var line = StyledLine(result.isEmpty ? "" : String(repeating: " ", count: indent))
      let piece = whole[range]
      let offset = whole.distance(from: whole.startIndex, to: range.lowerBound)
      let kept = piece.lastIndex { $0 != " " }.map { piece[...$0] } ?? ""
      for (character, style) in zip(kept, styles[offset...]) {
        if line.spans.last?.style == style, !line.spans.isEmpty {
          line.spans[line.spans.count - 1].text.append(character)
        } else {
          line.append(String(character), style)
        }
      }
      result.append(line)
    }
    return result
  }
}
