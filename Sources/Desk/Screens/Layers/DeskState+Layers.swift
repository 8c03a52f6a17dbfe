import Casework
import Terminal

extension DeskState {
  /// A key for the topmost layer.
  mutating func updateLayer(_ key: Key) -> [Effect] {
    switch layers.last {
    case .help(let scroller):
      var page = HelpView.page(self, scroller)
      if key == .escape || keymap.keys(for: .help).contains(key) || key == .character("q") {
        layers.removeLast()
      } else if page.handle(key.listMove, in: size) {
        layers[layers.count - 1] = .help(page.scroller)
      }
      return []
    case .page(var page):
      if key == .escape || key == .enter || key == .character("q") {
        layers.removeLast()
      } else if page.handle(key.listMove, in: size) {
        layers[layers.count - 1] = .page(page)
      }
      return []
    case .picker(let picker): return update(picker, key)
    case .question(let question): return update(question, key)
    case .conflict(let conflict): return update(conflict, key)
    case .filters(let panel): return update(panel, key)
    case .prompt(let prompt): return update(prompt, key)
    case nil: return []
    }
  }

  private mutating func update(_ picker: Picker, _ key: Key) -> [Effect] {
    var picker = picker
    switch key {
    case .escape:
      // First what was typed to find something, then the list.
      if picker.list.clearQuery() {
        layers[layers.count - 1] = .picker(picker)
      } else {
        layers.removeLast()
      }
      return []
    case .enter:
      layers.removeLast()
      return take(picker)
    default:
      _ = picker.list.handle(key, height: PickerView.rows(picker, size))
      layers[layers.count - 1] = .picker(picker)
      return []
    }
  }

  /// Does what was chosen.
  private mutating func take(_ picker: Picker) -> [Effect] {
    let chosen = picker.list.chosen
    let height = caseloadHeight
    switch picker.purpose {
    case .sort:
      if let column = chosen.first.flatMap(PortfolioColumn.init) {
        portfolio.order(by: column, workplace, height: portfolioHeight)
      }
    case .report: return chosen.first.flatMap(ReportOrder.init(id:)).map { [.makeReport($0)] } ?? []
    case .caseloadSort:
      if let column = chosen.first.flatMap(CaseloadColumn.init) {
        caseload?.order(by: column, height: height)
      }
    case .caseloadChoice:
      if let choice = chosen.first.flatMap(CaseloadChoice.init) {
        caseload?.show(choice, height: height)
      }
    case .caseloadReason:
      if let reason = chosen.first.flatMap(CaseloadReason.init) { showDossiers(reason.criteria) }
    case .figurePeriod, .figureScope, .figureSplit, .figureSort:
      return chosen.first.map { takeFigureChoice(picker.purpose, $0) } ?? []
    case .palette:
      if let action = chosen.first.flatMap(ActionName.init(id:)) {
        return perform(action)
      }
    case .point: return chosen.first.map { beginPoint($0) } ?? []
    case .item(let act): return chosen.first.map { ask(act, about: $0) } ?? []
    case .field(let field):
      guard var form else { return [] }
      form.set(field, chosen)
      if !picker.list.allowsSeveral { form.moveFocus(by: 1) }
      self.form = form
      return [keepDraft(form)]
    }
    return []
  }

  private mutating func update(_ question: Question, _ key: Key) -> [Effect] {
    var question = question
    guard case .answered(let answer) = question.dialog.handle(key, in: size) else {
      layers[layers.count - 1] = .question(question)
      return []
    }
    layers.removeLast()
    switch question.purpose {
    case .record(let act): return answer == .yes ? record(act) : []
    case .recordAll(let act, let targets): return answer == .yes ? recordAll(act, targets) : []
    case .dropFilter(let name): return answer == .yes ? [.dropFilter(name)] : []
    case .read: return []
    case .leaveWaiting: return answer == .yes ? [.quit] : []
    case .leavePoint:
      switch answer {
      case .yes: return closePoint(ending: false)
      case .throwAway: return closePoint(ending: true)
      case .no: return []
      }
    case .leaveForm:
      switch answer {
      case .no: return closeForm(keepingDraft: true)
      case .throwAway: return closeForm(keepingDraft: false)
      case .yes: return []
      }
    }
  }
}
