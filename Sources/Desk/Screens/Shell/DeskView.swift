import Casework
import Terminal

extension DeskState {
  /// The screen, as a value.
  func view() -> Grid {
    Grid(size: size) { canvas in
      let tooSmall = workplace.say(
        Phrase(
          "Fenêtre trop petite : \(Self.minimumSize.columns) × \(Self.minimumSize.rows) au moins.",
          "Window too small: \(Self.minimumSize.columns) × \(Self.minimumSize.rows) at least."))
      guard !SmallScreen.draw(tooSmall, minimum: Self.minimumSize, on: canvas) else { return }
      if let lockedBy {
        LockView.draw(self, lockedBy, on: canvas)
        return
      }
      if let form {
        FormView.draw(self, form, on: canvas)
      } else if let dossier {
        if let point, dossierColumns < canvas.columns {
          PointView.draw(
            self, point,
            on: canvas.sub(
              Rect(column: 0, row: 0, columns: PointView.listColumns, rows: canvas.rows)))
        }
        let room = Rect(
          column: canvas.columns - dossierColumns, row: 0, columns: dossierColumns,
          rows: canvas.rows)
        DossierView.draw(self, dossier, on: canvas.sub(room))
      } else {
        drawHome(on: canvas)
      }
      drawLastLines(on: canvas)
      for layer in layers { draw(layer, on: canvas) }
    }
  }

  private func drawHome(on canvas: Canvas) {
    switch home {
    case .caseload:
      if let caseload { CaseloadView.draw(self, caseload, on: canvas) }
    case .figures: FiguresView.draw(self, on: canvas)
    case .today: TodayView.draw(self, on: canvas)
    case .portfolio, .dossier, .form: PortfolioView.draw(self, on: canvas)
    }
  }

  private func draw(_ layer: Layer, on canvas: Canvas) {
    switch layer {
    case .help(let scroller): PageView.draw(HelpView.page(self, scroller), on: canvas)
    case .page(let page): PageView.draw(page, on: canvas)
    case .picker(let picker): PickerView.draw(picker, self, on: canvas)
    case .question(let question): question.dialog.draw(on: canvas)
    case .conflict(let conflict):
      ConflictView.draw(conflict, workplace.language, on: canvas)
    case .filters(let panel): FilterPanelView.draw(panel, self, on: canvas)
    case .prompt(let prompt): LinePromptView.draw(prompt, on: canvas)
    }
  }

  /// The message, or the search line; then what can be done now.
  private func drawLastLines(on canvas: Canvas) {
    let (_, bottom) = canvas.area.splitBottom(2)
    let line = canvas.sub(bottom.splitTop(1).top)
    if let search = portfolio.search, screen == .portfolio {
      SearchLine.draw(search, self, on: line)
    } else if let message {
      drawMessage(message, on: canvas, row: bottom.row)
    } else if screen == .portfolio {
      SearchLine.drawPassage(self, on: line)
    }
    let bar = bottom.splitBottom(1).bottom
    // What waits is told on every screen, at one place that no message takes.
    let status = outbox.phrase.map { workplace.say($0) } ?? ""
    canvas.write(status, at: Position(column: 1, row: bar.row), style: .bold)
    let taken = status.isEmpty ? 0 : min(status.cellWidth + 2, bar.columns)
    KeyBar(keyItems).draw(on: canvas.sub(bar.splitLeft(taken).rest))
  }

  /// A message that needs more than one row takes them from the screen above.
  private func drawMessage(_ message: MessageLine, on canvas: Canvas, row: Int) {
    let lines = message.text.wrapped(to: max(10, canvas.columns - 2))
    let shown = lines.prefix(max(1, min(6, canvas.rows / 3)))
    for (index, text) in shown.enumerated() {
      let place = Rect(
        column: 0, row: row - shown.count + 1 + index, columns: canvas.columns, rows: 1)
      let area = canvas.sub(place)
      area.fill()
      MessageLine(text, weight: message.weight).draw(on: area)
    }
  }

  private var keyItems: [KeyBar.Item] {
    if case .filters(let panel) = layers.last { return FilterPanelView.keys(panel, workplace) }
    if case .prompt = layers.last { return LinePromptView.keys(workplace) }
    return barActions.map { action in
      KeyBar.Item(keymap.name(of: action, workplace.language), workplace.say(action.short))
    }
  }
}
