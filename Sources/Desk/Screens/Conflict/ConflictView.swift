import Casework
import Terminal

/// Two texts of the same place: side by side where the screen is wide enough, else one above the other.
/// What differs is marked with a sign, never by its colour alone.
enum ConflictView {
  /// From this width on the texts stand side by side.
  static let wide = 100

  static func draw(_ state: ConflictState, _ language: Language, on canvas: Canvas) {
    canvas.fill()
    let title = Phrase("Quelqu'un a écrit au même endroit", "Someone wrote here too")
    let inside = canvas.box(title: title[language], style: .bold)
    let rows = answerRows(state, language, columns: canvas.columns)
    let (upper, bottom) = inside.area.splitBottom(rows.count + 1)
    let text = inside.sub(upper.inset(columns: 1))
    let lines = lines(state, language, columns: canvas.columns)
    state.scroller.draw(lines, on: text, isFocused: false, showsShare: false)
    drawMark(state, count: lines.count, height: text.rows, on: inside, row: bottom.row)
    drawAnswers(state, rows, language, on: inside.sub(bottom.splitTop(1).rest))
  }

  /// How many rows of the texts are seen.
  static func textRows(_ state: ConflictState, _ language: Language, in size: Size) -> Int {
    max(1, size.rows - 3 - answerRows(state, language, columns: size.columns).count)
  }

  /// Everything there is to read.
  static func lines(
    _ state: ConflictState, _ language: Language, columns: Int
  ) -> [StyledLine] {
    let texts = state.texts
    let width = max(20, columns - 4)
    let page = Page(width: width, isWide: columns >= wide, language: language)
    var lines = StyledLine(texts.act.title[language].sentence + " · " + texts.person, .bold)
      .wrapped(to: width)
    lines += texts.others.flatMap {
      StyledLine(Phrase("Écrit aussi : ", "Also written: ")[language] + $0).wrapped(to: width)
    }
    lines.append(.empty)
    if page.isWide {
      lines += page.pair(texts.author, texts.me, .bold) + [.empty]
    }
    let differing = texts.rows.filter(\.differs)
    for row in differing { lines += page.lines(row, texts) }
    let same = texts.rows.filter { !$0.differs }
    if !same.isEmpty {
      lines.append(
        StyledLine(Phrase("Pareil des deux côtés", "The same on both sides")[language], .dim))
      for row in same {
        let colon = Phrase(" : ", ": ")[language]
        let text = row.mine.split(separator: "\n").joined(separator: " ")
        lines += StyledLine("= " + row.label + colon + text, .dim).wrapped(to: width, indent: 2)
      }
    }
    return lines
  }

  /// How rows are laid out.
  private struct Page {
    let width: Int
    let isWide: Bool
    let language: Language

    private var leftColumns: Int { (width - 3) / 2 }

    func pair(_ left: String, _ right: String, _ style: Style = .plain) -> [StyledLine] {
      func lines(_ text: String, _ columns: Int) -> [StyledLine] {
        text.wrapped(to: columns).map { StyledLine($0, style) }
      }
      return StyledLine.sideBySide(
        left: lines(left, leftColumns), right: lines(right, width - 3 - leftColumns),
        leftColumns: leftColumns)
    }

    func lines(_ row: TwoTexts.Row, _ texts: TwoTexts) -> [StyledLine] {
      let head = StyledLine("≠ " + row.label, .bold).wrapped(to: width, indent: 2)
      let nothing = Phrase("(rien)", "(nothing)")[language]
      let theirs = row.theirs.isEmpty ? nothing : row.theirs
      let mine = row.mine.isEmpty ? nothing : row.mine
      if isWide { return head + pair(theirs, mine) + [.empty] }
      func under(_ who: String, _ text: String) -> [StyledLine] {
        [StyledLine("  " + who + Phrase(" :", ":")[language], .underline)]
          + text.wrapped(to: width - 4).map { StyledLine("    " + $0) }
      }
      return head + under(texts.author, theirs) + under(texts.me, mine) + [.empty]
    }
  }

  // MARK: - The answers

  private static func drawMark(
    _ state: ConflictState, count: Int, height: Int, on canvas: Canvas, row: Int
  ) {
    let seen = state.scroller.visible(count: count, height: height)
    let above = seen.lowerBound > 0 ? "↑ " : ""
    let below = seen.upperBound < count ? " ↓" : ""
    let title =
      count > height ? "\(above)\(seen.lowerBound + 1)–\(seen.upperBound) / \(count)\(below)" : ""
    canvas.horizontalRule(row: row, title: title, style: .dim)
  }

  /// As many answers in a row as the width holds.
  private static func answerRows(
    _ state: ConflictState, _ language: Language, columns: Int
  ) -> [[ConflictState.Answer]] {
    var rows: [[ConflictState.Answer]] = [[]]
    var used = 0
    for answer in state.answers {
      let width = answer.title[language].cellWidth + 6
      if used + width > columns - 2, used > 0 {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(answer)
      used += width
    }
    return rows
  }

  private static func drawAnswers(
    _ state: ConflictState, _ rows: [[ConflictState.Answer]], _ language: Language,
    on canvas: Canvas
  ) {
    for (row, answers) in rows.enumerated() {
      var column = 1
      for answer in answers {
        let isFocused = state.answers[state.focus] == answer
        let place = Position(column: column, row: row)
        let end = canvas.write(
          "[ \(answer.title[language]) ]", at: place,
          style: isFocused ? Style(bold: true, reverse: true) : .plain,
          columns: max(1, canvas.columns - column - 1))
        if isFocused { canvas.placeCursor(at: Position(column: column + 2, row: row)) }
        column = end + 2
      }
    }
  }
}
