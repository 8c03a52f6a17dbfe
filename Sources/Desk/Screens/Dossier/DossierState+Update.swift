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
    guard dossier != nil else { return [] }
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
    case .act(let act): return ask(act, about: dossier?.selectedItem)
    default: return performAnywhere(action)
    }
    return []
  }

  /// Opens the form of an act, or first asks what it is about, or says why it cannot be done.
  mutating func ask(_ act: ActName, about item: EntryID?) -> [Effect] {
    guard let file = dossier?.file else { return [] }
    let scene = Scene(workplace, file: file)
    if act == .correct, item == nil {
      showTab(.journal)
      let action = ActionName.act(.correct)
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
    let items = act.items(scene)
    let chosen = items.contains { $0.id == item } ? item : nil
    if act.itemField != nil, chosen == nil, items.count > 1, !act.mayBeAboutNothing {
      layers.append(.picker(.items(act, items, workplace)))
      return []
    }
    openForm(act, file: file, item: chosen)
    return [.findDraft(act, file.dossier.id)]
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

extension Picker {
  /// What an act can be about.
  static func items(_ act: ActName, _ items: [ActItem], _ workplace: Workplace) -> Picker {
    Picker(
      purpose: .item(act), title: workplace.say(act.title).sentence,
      list: ChoiceList(items.map { Choice($0.id, workplace.say($0.label)) }))
  }
}
