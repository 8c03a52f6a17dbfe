import Casework
import Terminal

/// One line asked over a screen.
struct LinePrompt: Sendable {
  /// What the line is for.
  enum Purpose: Sendable {
    case filterName(PortfolioFilter)
  }

  let purpose: Purpose
  let title: String
  /// What the line stands for, under it.
  let note: String
  var editor = LineEditor()

  /// Asks under what name a filter is kept.
  static func filterName(_ filter: PortfolioFilter, _ workplace: Workplace) -> LinePrompt {
    LinePrompt(
      purpose: .filterName(filter),
      title: workplace.say(
        Phrase("Garder ce filtre sous quel nom ?", "Under what name is this filter kept?")),
      note: workplace.say(filter.phrase(workplace)))
  }
}

extension DeskState {
  mutating func update(_ prompt: LinePrompt, _ key: Key) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape: layers.removeLast()
    case .enter:
      let text = prompt.editor.text.trimmed
      guard !text.isEmpty else { return [] }
      layers.removeLast()
      switch prompt.purpose {
      case .filterName(let filter): return keep(filter, as: text)
      }
    default:
      _ = prompt.editor.handle(key)
      layers[layers.count - 1] = .prompt(prompt)
    }
    return []
  }
}

/// The line in a box, with what it is for.
enum LinePromptView {
  static func draw(_ prompt: LinePrompt, on canvas: Canvas) {
    let columns = min(canvas.columns, 62)
    let note = prompt.note.wrapped(to: max(10, columns - 4)).prefix(4)
    let frame = canvas.sub(
      canvas.area.centered(Size(columns: columns, rows: min(canvas.rows, note.count + 3))))
    frame.fill()
    let inside = frame.box(title: prompt.title, style: .bold)
    prompt.editor.draw(
      on: inside.sub(Rect(column: 1, row: 0, columns: max(1, inside.columns - 2), rows: 1)))
    for (row, line) in note.enumerated() {
      inside.write(line, at: Position(column: 1, row: row + 1), style: .dim)
    }
  }

  /// What can be done, for the last line of the screen.
  static func keys(_ workplace: Workplace) -> [KeyBar.Item] {
    [
      KeyBar.Item(
        Key.enter.label(workplace.language), workplace.say(Phrase("garder", "keep"))),
      KeyBar.Item(
        Key.escape.label(workplace.language), workplace.say(Phrase("revenir", "go back"))),
    ]
  }
}
