extension Dialog {
  /// Where the parts of a dialog stand on a canvas: what keys and drawing have to agree on.
  struct Layout {
    /// The frame.
    let area: Rect
    /// The text, wrapped.
    let lines: [String]
    /// How many of its rows are seen.
    let textRows: Int
    /// The answers by row, as numbers of options.
    let answers: [[Int]]
    /// How many rows of answers are seen.
    let answerRows: Int
    /// The width of an answer, brackets included.
    let columns: Int

    /// Whether the text is longer than its room.
    var scrolls: Bool { lines.count > textRows }

    init(_ dialog: Dialog, in size: Size) {
      let titles = dialog.options.map { $0.title.cellWidth + 4 }
      let longest = dialog.text.split(separator: "\n").map(\.cellWidth).max() ?? 0
      let widest = max(titles.reduce(-2) { $0 + $1 + 2 }, dialog.title.cellWidth + 4, longest)
      let width = min(max(24, widest) + 4, size.columns, 72)
      columns = max(1, width - 4)
      lines = dialog.text.wrapped(to: columns)
      answers = Self.rows(titles.map { [columns] in min($0, columns) }, columns: columns)
      area = Rect(size).centered(Size(columns: width, rows: lines.count + answers.count + 3))
      // The empty row between gives way first. Then the text scrolls, and that row tells how far;
      // only where two rows of text are too many do answers give way too.
      let inside = max(0, area.rows - 2)
      if lines.count + answers.count <= inside {
        textRows = lines.count
        answerRows = answers.count
      } else {
        answerRows = max(min(1, inside), min(answers.count, inside - min(2, lines.count) - 1))
        textRows = max(0, inside - answerRows - 1)
      }
    }

    /// As many answers in a row as the width holds, two cells between.
    private static func rows(_ widths: [Int], columns: Int) -> [[Int]] {
      var rows: [[Int]] = [[]]
      var used = 0
      for (index, width) in widths.enumerated() {
        if used + width > columns, used > 0 {
          rows.append([])
          used = 0
        }
        rows[rows.count - 1].append(index)
        used += width + 2
      }
      return rows
    }
  }
}
