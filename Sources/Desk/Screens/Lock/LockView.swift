import Casework
import Terminal

/// A locked desk: who locked it, and a field for their passphrase.
enum LockView {
  static func draw(_ state: DeskState, _ locked: LockState, on canvas: Canvas) {
    let workplace = state.workplace
    let columns = min(canvas.columns, 64)
    let text = (locked.refusal ?? note(state)).map { workplace.say($0) } ?? ""
    let lines = text.wrapped(to: max(10, columns - 4)).prefix(max(1, canvas.rows - 6))
    let size = Size(columns: columns, rows: min(canvas.rows, 4 + lines.count))
    let frame = canvas.sub(canvas.area.centered(size))
    let title = workplace.say(Phrase("Poste verrouillé", "Desk locked"))
    let inside = frame.box(title: title, style: .bold)
    inside.write(workplace.me.fullName, at: Position(column: 1, row: 0))
    let field = inside.sub(
      Rect(column: 1, row: 1, columns: max(1, inside.columns - 2), rows: 1))
    if locked.isChecking {
      field.write(
        workplace.say(Phrase("Un instant…", "One moment…")), at: Position(column: 0, row: 0),
        style: .dim)
      canvas.hideCursor()
    } else {
      locked.editor.draw(on: field, isSecret: true)
    }
    let style: Style = locked.refusal == nil ? .dim : Style(ink: .yellow, bold: true)
    for (row, line) in lines.enumerated() {
      inside.write(line, at: Position(column: 1, row: row + 2), style: style)
    }
    let (_, bottom) = canvas.area.splitBottom(1)
    KeyBar(keys(workplace)).draw(on: canvas.sub(bottom))
  }

  private static func note(_ state: DeskState) -> Phrase? {
    state.lock == .trial
      ? Phrase(
        "Territoire d'essai : Entrée suffit.", "Invented territory: Enter is enough.")
      : Phrase(
        "Votre phrase de passe rouvre le poste là où vous l'avez laissé.",
        "Your passphrase opens the desk where you left it.")
  }

  private static func keys(_ workplace: Workplace) -> [KeyBar.Item] {
    [
      KeyBar.Item(
        Key.enter.label(workplace.language), workplace.say(Phrase("rouvrir", "open"))),
      KeyBar.Item(
        Key.control("q").label(workplace.language), workplace.say(Phrase("quitter", "quit"))),
    ]
  }
}
