import Casework
import Terminal

/// How a form is drawn: labels on the left, answers on the right, the field that has the keyboard
/// marked by the real cursor.
enum FormView {
  /// Width of an answer, for a size of the screen.
  static func valueColumns(_ size: Size) -> Int { max(8, size.columns - labelColumns(size) - 5) }

  private static func labelColumns(_ size: Size) -> Int { size.columns < 60 ? 18 : 30 }

  /// Where a field stands among the rows of a form.
  private struct Placed {
    let field: Field
    let row: Int
    let rows: Int
  }

  static func draw(_ state: DeskState, _ form: FormState, on canvas: Canvas) {
    let workplace = state.workplace
    let notices = notices(state, form).flatMap { $0.wrapped(to: canvas.columns - 3) }
    let intro = notices + introLines(form, workplace, columns: canvas.columns)
    let (head, rest) = canvas.area.splitTop(2 + min(intro.count, max(0, canvas.rows - 10)))
    let (body, _) = rest.splitBottom(3)
    drawHead(form, intro, notices: notices.count, workplace, on: canvas.sub(head))
    drawFields(form, workplace, size: state.size, on: canvas.sub(body))
    drawHelp(
      form, workplace,
      on: canvas.sub(
        Rect(column: 0, row: canvas.rows - 3, columns: canvas.columns, rows: 1)))
  }

  /// What happens in the dossier while the form is open.
  private static func notices(_ state: DeskState, _ form: FormState) -> [String] {
    guard let dossier = state.dossier, form.targets.isEmpty else { return [] }
    let words = PresenceWords(workplace: state.workplace, others: dossier.others)
    return [words.warning(form), words.moved(form, dossier)].compactMap(\.self)
      .map(state.workplace.say)
  }

  private static func introLines(
    _ form: FormState, _ workplace: Workplace, columns: Int
  ) -> [String] {
    form.form.intro.flatMap { workplace.say($0).wrapped(to: columns - 3) }
  }

  private static func drawHead(
    _ form: FormState, _ intro: [String], notices: Int, _ workplace: Workplace,
    on canvas: Canvas
  ) {
    let title = workplace.say(form.act.title).sentence
    let name =
      form.targets.isEmpty
      ? form.scene.dossier.map { " · " + $0.person.listName } ?? ""
      : " · " + workplace.say(form.targets.count.inDossiers) + " : "
        + form.targets.map(\.name).joined(separator: ", ")
    let draft =
      form.isFromDraft ? workplace.say(Phrase("  (brouillon repris)", "  (draft taken up)")) : ""
    canvas.write(
      title + name + draft, at: Position(column: 1, row: 0), style: .bold,
      columns: canvas.columns - 2)
    for (row, line) in intro.prefix(max(0, canvas.rows - 2)).enumerated() {
      canvas.write(
        line, at: Position(column: 1, row: row + 1),
        style: row < notices ? .ink(.yellow).with(.bold) : .dim)
    }
    canvas.horizontalRule(row: canvas.rows - 1, style: .dim)
  }

  private static func drawFields(
    _ form: FormState, _ workplace: Workplace, size: Size, on canvas: Canvas
  ) {
    let placed = place(form, size: size)
    let total = placed.last.map { $0.row + $0.rows } ?? 0
    let focused = placed.first { $0.field.id == form.focus }
    let offset = offset(of: focused, total: total, height: canvas.rows)
    for item in placed {
      let row = item.row - offset
      if let heading = item.field.heading, row - 1 >= 0 {
        canvas.write(
          workplace.say(heading), at: Position(column: 1, row: row - 1), style: .bold)
      }
      guard row + item.rows > 0, row < canvas.rows else { continue }
      let area = Rect(column: 0, row: row, columns: canvas.columns, rows: item.rows)
      draw(item.field, form, workplace, size: size, on: canvas.sub(area))
    }
  }

  private static func offset(of focused: Placed?, total: Int, height: Int) -> Int {
    guard let focused else { return 0 }
    let wanted = focused.row + focused.rows / 2 - height / 2
    return max(0, min(wanted, total - height))
  }

  private static func place(_ form: FormState, size: Size) -> [Placed] {
    var row = 0
    return form.asked.map { field in
      if field.heading != nil { row += row == 0 ? 1 : 2 }
      let rows = rows(of: field, form, size: size)
      defer { row += rows }
      return Placed(field: field, row: row, rows: rows)
    }
  }

  private static func rows(of field: Field, _ form: FormState, size: Size) -> Int {
    guard case .text = field.kind else { return 1 }
    let columns = valueColumns(size)
    let lines = form.values[field.id].wrapped(to: columns).count
    return min(8, max(lines + (field.id == form.focus ? 1 : 0), 2))
  }

  private static func draw(
    _ field: Field, _ form: FormState, _ workplace: Workplace, size: Size, on canvas: Canvas
  ) {
    let width = labelColumns(size)
    let isFocused = field.id == form.focus
    let mark = form.problems[field.id] != nil ? "!" : isFocused ? "›" : " "
    let star = field.isRequired ? " *" : ""
    canvas.write(
      mark + (workplace.say(field.label) + star).fitted(to: width),
      at: Position(column: 1, row: 0), style: isFocused ? .bold : .plain)
    let value = canvas.sub(
      Rect(
        column: width + 3, row: 0, columns: canvas.columns - width - 4, rows: canvas.rows))
    drawValue(field, form, workplace, isFocused: isFocused, on: value)
  }

  private static func drawValue(
    _ field: Field, _ form: FormState, _ workplace: Workplace, isFocused: Bool, on canvas: Canvas
  ) {
    if isFocused, let editor = form.editor {
      switch editor {
      case .line(let line): line.draw(on: canvas)
      case .text(var text):
        text.columns = canvas.columns
        text.draw(on: canvas)
      }
      return
    }
    switch field.kind {
    case .text:
      let lines = form.values[field.id].wrapped(to: canvas.columns)
      for (row, line) in lines.prefix(canvas.rows).enumerated() {
        // What does not fit is told, and read whole when the field has the keyboard.
        let isCut = row == canvas.rows - 1 && lines.count > canvas.rows
        canvas.write(
          isCut ? line.truncated(to: max(1, canvas.columns - 2)) + " …" : line,
          at: Position(column: 0, row: row))
      }
    case .choice(let options) where isFocused && fits(options, workplace, canvas.columns):
      drawInline(options, form.values[field.id], workplace, on: canvas)
    default:
      let text = field.shown(form.values, workplace)
      canvas.write(
        text.isEmpty && isFocused ? "…" : text, at: .zero,
        style: isFocused ? .reverse : .plain, columns: canvas.columns)
      if isFocused { canvas.placeCursor(at: .zero) }
    }
  }

  /// Whether all values of a choice can be shown at once.
  private static func fits(
    _ options: [Field.Option], _ workplace: Workplace, _ columns: Int
  ) -> Bool {
    options.reduce(0) { $0 + workplace.say($1.label).cellWidth + 2 } <= columns
  }

  /// The few values of a choice, one beside the other, the chosen one in brackets.
  private static func drawInline(
    _ options: [Field.Option], _ chosen: String, _ workplace: Workplace, on canvas: Canvas
  ) {
    var column = 0
    canvas.placeCursor(at: .zero)
    for option in options {
      let isChosen = option.code == chosen
      let label = workplace.say(option.label)
      if isChosen { canvas.placeCursor(at: Position(column: column, row: 0)) }
      column = canvas.write(
        isChosen ? "[\(label)]" : " \(label) ", at: Position(column: column, row: 0),
        style: isChosen ? Style(bold: true, reverse: true) : .plain)
    }
  }

  private static func drawHelp(_ form: FormState, _ workplace: Workplace, on canvas: Canvas) {
    // A question too long for its column is read here, whole.
    let question = form.focused.flatMap { field in
      workplace.say(field.label).cellWidth > labelColumns(canvas.size) - 2 ? field.label : nil
    }
    let text: Phrase? =
      form.problems[form.focus] ?? question ?? form.focused?.help ?? form.focused?.kindHelp
    let style: Style = form.problems[form.focus] == nil ? .dim : .bold
    canvas.write(
      text.map(workplace.say) ?? "", at: Position(column: 1, row: 0), style: style,
      columns: canvas.columns - 2)
  }
}

extension Field {
  /// How to answer, where the question has no help of its own.
  fileprivate var kindHelp: Phrase {
    switch kind {
    case .line: Phrase("Entrée : champ suivant", "Enter: next field")
    case .text:
      Phrase("Tab : champ suivant ; Entrée : à la ligne", "Tab: next field; Enter: new line")
    case .date:
      Phrase("jj/mm/aaaa, ou 010226", "dd/mm/yyyy, or 010226")
    case .time:
      Phrase("14h30, 14:30 ou 1430", "14:30 or 1430")
    case .choice:
      Phrase(
        "← → ou la première lettre ; Entrée : la liste ou la suite",
        "← → or the first letter; Enter: the list or the next field")
    case .choices:
      Phrase("Entrée : la liste, Espace pour cocher", "Enter: the list, Space to tick")
    }
  }
}
