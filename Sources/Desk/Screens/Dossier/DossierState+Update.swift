import Casework
import Registry
import Terminal

extension DeskState {
  /// Rows between the head of the dossier and the last lines.
  var dossierBody: Size {
    Size(columns: size.columns, rows: max(1, size.rows - DossierView.headRows - 2))
  }

  mutating func updateDossier(_ key: Key) -> [Effect] {
    if let action = keymap.action(for: key, on: .dossier) { return performOnDossier(action) }
    guard var dossier else { return [] }
    let move = key.listMove
    let moved: Bool
    if dossier.tab == .journal {
      moved = dossier.journal.handle(
        move, in: dossier.journalIDs, height: DossierView.journalRows(dossierBody))
    } else {
      let count = DossierView.lines(dossier, workplace, columns: dossierBody.columns).count
      moved = dossier.scroll.handle(move, count: count, height: dossierBody.rows)
    }
    self.dossier = dossier
    return moved ? [] : unknown(key)
  }

  mutating func performOnDossier(_ action: ActionName) -> [Effect] {
    guard let file = dossier?.file else { return [] }
    switch action {
    case .back:
      dossier = nil
      return [.loadPortfolio]
    case .nextTab: turnTab(by: 1)
    case .previousTab: turnTab(by: -1)
    case .compare:
      dossier?.comparesVersions.toggle()
      if dossier?.tab != .diagnostic { showTab(.diagnostic) }
    case .quit: return [.quit]
    case .act(let act):
      let scene = Scene(workplace, file: file, target: dossier?.selectedEntry)
      if act == .correct, scene.target == nil {
        showTab(.journal)
        say(
          Phrase(
            "Choisissez la ligne à corriger, puis \(keymap.name(of: action, .french)).",
            "Choose the line to correct, then \(keymap.name(of: action, .english))."))
        return []
      }
      if let obstacle = act.obstacle(scene) {
        say(obstacle.explained(scene.convention), .warning)
        return []
      }
      openForm(act, file: file, target: act == .correct ? scene.target : nil)
      return [.findDraft(act, file.dossier.id)]
    default: return performAnywhere(action)
    }
    return []
  }

  private mutating func turnTab(by step: Int) {
    let tabs = DossierState.Tab.allCases
    let index = (dossier?.tab.rawValue ?? 0) + step
    showTab(tabs[((index % tabs.count) + tabs.count) % tabs.count])
  }

  private mutating func showTab(_ tab: DossierState.Tab) {
    dossier?.tab = tab
    dossier?.scroll = Scroller()
  }
}
