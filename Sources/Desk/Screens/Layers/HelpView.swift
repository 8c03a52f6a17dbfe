import Casework
import Terminal

/// The keys of the screen, made from the list of actions.
enum HelpView {
  static func lines(_ state: DeskState) -> [StyledLine] {
    let workplace = state.workplace
    var lines = ActionName.all.filter {
      $0.means(on: state.screen) && !(state.screen == .form && $0 == .quit)
    }.map { action in
      let keys = state.keymap.keys(for: action).map { $0.label(workplace.language) }
      let why =
        state.obstacle(action)
        .map { "  (\(workplace.say($0)))" } ?? ""
      return StyledLine([
        .init(" " + keys.joined(separator: " ").fitted(to: 14), .bold),
        .init(workplace.say(action.title)), .init(why, .dim),
      ])
    }
    lines += (state.screen == .form ? formMoves : moves).map {
      StyledLine([.init(" " + $0.0.fitted(to: 14), .bold), .init(workplace.say($0.1))])
    }
    return lines
  }

  private static let moves: [(String, Phrase)] = [
    ("↑ ↓ j k", Phrase("monter, descendre", "up, down")),
    ("g G", Phrase("début, fin", "first, last")),
    ("PgUp PgDn", Phrase("page avant, page après", "page up, page down")),
    ("Ctrl-Z", Phrase("suspendre ; fg pour revenir", "suspend; fg to come back")),
  ]

  private static let formMoves: [(String, Phrase)] = [
    ("Tab ↓", Phrase("champ suivant", "next field")),
    ("Maj-Tab ↑", Phrase("champ précédent", "previous field")),
    ("← →", Phrase("changer la réponse, ou le curseur", "change the answer, or the cursor")),
    ("Entrée", Phrase("la liste, la suite, ou à la ligne", "the list, the next, or a new line")),
    ("PgUp PgDn", Phrase("huit champs avant, après", "eight fields up, down")),
    ("Ctrl-Z", Phrase("suspendre ; fg pour revenir", "suspend; fg to come back")),
  ]

  static func page(_ state: DeskState, _ scroller: Scroller) -> Page {
    Page(
      title: state.workplace.say(Phrase("Touches de cet écran", "Keys of this screen")),
      lines: lines(state), indent: 15, scroller: scroller)
  }
}

/// A list to choose from, in a box.
enum PickerView {
  static func rows(_ picker: Picker, _ size: Size) -> Int {
    // One row more than there are choices: what is typed to find one is shown above them.
    max(1, min(picker.list.choices.count + 1, size.rows - 6))
  }

  static func draw(_ picker: Picker, _ state: DeskState, on canvas: Canvas) {
    let widest = picker.list.choices.map { $0.title.cellWidth + $0.note.cellWidth + 9 }.max() ?? 0
    let size = Size(
      columns: min(canvas.columns, max(30, widest, picker.title.cellWidth + 6)),
      rows: min(canvas.rows, rows(picker, state.size) + 2))
    let frame = canvas.sub(canvas.area.centered(size))
    frame.fill()
    let inside = frame.box(title: picker.title, style: .bold)
    picker.list.draw(on: inside)
  }
}
