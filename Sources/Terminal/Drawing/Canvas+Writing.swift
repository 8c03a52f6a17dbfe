extension Canvas {
  /// Writes a text on one row and answers the column after it.
  ///
  /// `columns` limits its width: a longer text is cut with an ellipsis, a shorter one is not
  /// padded. Without it, the text goes on to the edge.
  @discardableResult
  public func write(
    _ text: String, at position: Position, style: Style = .plain, columns: Int? = nil
  ) -> Int {
    if let columns, columns < text.cellWidth {
      writeCut(text, at: position, style: style, columns: columns)
      return position.column + max(0, columns)
    }
    return surface.write(text, at: absolute(position), style: style, clip: clip) - bounds.column
  }

  /// Writes a text in a room of `columns` cells, cut with an ellipsis when it is wider.
  public func write(
    _ text: String, at position: Position, style: Style = .plain, columns: Int,
    alignment: Alignment
  ) {
    let spare = columns - text.cellWidth
    guard spare >= 0 else {
      writeCut(text, at: position, style: style, columns: columns)
      return
    }
    var place = position
    switch alignment {
    case .leading: break
    case .center: place.column += spare / 2
    case .trailing: place.column += spare
    }
    write(text, at: place, style: style)
  }

  /// Writes spans of several styles one after the other, and answers the column after them.
  @discardableResult
  public func write(_ line: StyledLine, at position: Position, style: Style = .plain) -> Int {
    var place = position
    for span in line.spans {
      place.column = write(span.text, at: place, style: style.with(span.style))
    }
    return place.column
  }

  /// Fills a part with one character of one cell, spaces unless said otherwise.
  public func fill(_ area: Rect? = nil, with character: Character = " ", style: Style = .plain) {
    surface.fill(absolute(area), with: Cell(character: character, style: style))
  }

  /// Adds a style to what is already drawn in a part.
  public func restyle(_ area: Rect? = nil, with style: Style) {
    surface.restyle(absolute(area)) { $0.with(style) }
  }

  /// Writes a text wider than its room with an ellipsis at the end.
  private func writeCut(_ text: String, at position: Position, style: Style, columns: Int) {
    guard columns > 0 else { return }
    guard text.latinWidth != nil else {
      write(text.fitted(to: columns), at: position, style: style)
      return
    }
    // Of letters that all stand alone, the edge of a part cuts as well as a new text would.
    let place = absolute(position)
    let room = Rect(column: place.column, row: place.row, columns: columns - 1, rows: 1)
    let kept = clip.intersection(room)
    if !kept.isEmpty { _ = surface.write(text, at: place, style: style, clip: kept) }
    write("…", at: Position(column: position.column + columns - 1, row: position.row), style: style)
  }

  private func absolute(_ area: Rect?) -> Rect {
    guard let area else { return clip }
    let place = absolute(area.origin)
    return clip.intersection(
      Rect(column: place.column, row: place.row, columns: area.columns, rows: area.rows))
  }
}
