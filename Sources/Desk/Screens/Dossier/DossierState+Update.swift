import Casework
import Registry
import Terminal

extension DeskState {
  /// Rows between the head of the dossier and the last lines.
  var dossierBody: Size {
    Size(columns: dossierColumns, rows: max(1, size.rows - DossierView.headRows - 2))
  }

  /// Columns of the dossier: all, but those of the list of a sitting when there is room for both.
  var dossierColumns: Int {
    point != nil && size.columns >= PointView.wideColumns
      ? size.columns - PointView.listColumns : size.columns
  }

  /// The tabs of the dossier, in order.
  var dossierTabs: [DossierState.Tab] {
    DossierState.Tab.allCases.filter { $0 != .point || point != nil }
  }

  mutating func updateDossier(_ key: Key) -> [Effect] {
    if let action = keymap.action(for: key, on: .dossier) { return performOnDossier(action) }
    guard var dossier else { return [] }
    let move = key.listMove
    let moved: Bool
    if dossier.tab == .journal {
      moved = dossier.journal.handle(
        move, in: dossier.journalIDs, height: DossierView.journalRows(dossierBody))
    } else if let page = DossierView.items(dossier, workplace, columns: dossierBody.columns),
      !page.ids.isEmpty, dossier.move(move, on: page, height: dossierBody.rows)
    {
      moved = true
    } else {
      let count = DossierView.lines(
        dossier, workplace, columns: dossierBody.columns, sitting: point?.memo.sitting
      ).count
      moved = dossier.scroll.handle(move, count: count, height: dossierBody.rows)
    }
    self.dossier = dossier
    return moved ? [] : unknown(key)
  }

  mutating func performOnDossier(_ action: ActionName) -> [Effect] {
    guard dossier != nil else { return [] }
    if let awaited = awaitedInPoint, let act = action.act(onPointTab: dossier?.tab == .point) {
      return [.openDossier(awaited, then: .act(act, about: nil))]
    }
    switch action {
    case .back:
      if point != nil { return leavePoint() }
      dossier = nil
      return [.loadPortfolio]
    case .open:
      return dossier?.tab == .point ? ask(.exchange, about: nil) : openItem()
    case .nextInPoint: return point == nil ? [] : movePoint(by: 1)
    case .previousInPoint: return point == nil ? [] : movePoint(by: -1)
    case .nextTab: turnTab(by: 1)
    case .previousTab: turnTab(by: -1)
    case .compare:
      dossier?.comparesVersions.toggle()
      if dossier?.tab != .diagnostic { showTab(.diagnostic) }
    case .quit: return quit()
    case .act(let act): return ask(act, about: dossier?.selectedItem)
    default: return performAnywhere(action)
    }
    return []
  }

  /// The dossier a sitting has gone to and that is still being read: what is done meanwhile is about
  /// it, not about the one on the screen.
  private var awaitedInPoint: DossierID? {
    guard let current = point?.current, current != dossier?.dossier.id else { return nil }
    return current
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
    return openForm(act, file: file, item: chosen)
  }

  /// Does what the chosen thing asks for.
  private mutating func openItem() -> [Effect] {
    guard let dossier, let item = dossier.selectedItem else { return [] }
    if dossier.tab == .journal {
      layers.append(.question(.reading(item, in: dossier, workplace)))
      return []
    }
    let scene = Scene(workplace, file: dossier.file)
    let acts: [ActName] = [.advance, .report, .settle, .takeup, .giveback]
    let act = acts.first { act in act.items(scene).contains { $0.id == item } }
    return act.map { ask($0, about: item) } ?? []
  }

  private mutating func turnTab(by step: Int) {
    let tabs = dossierTabs
    let index = (dossier.flatMap { tabs.firstIndex(of: $0.tab) } ?? 0) + step
    showTab(tabs[((index % tabs.count) + tabs.count) % tabs.count])
  }

  mutating func showTab(_ tab: DossierState.Tab) {
    dossier?.tab = tab
    dossier?.scroll = Scroller()
    guard let dossier, dossier.selectedItem == nil else { return }
    let page = DossierView.items(dossier, workplace, columns: dossierBody.columns)
    if let first = page?.ids.first { self.dossier?.select(first) }
  }
}

extension DossierState {
  /// Goes to another of the things on a page; `false` when the key means no move.
  mutating func move(_ key: Key, on page: ItemPage, height: Int) -> Bool {
    var table = TableState(selected: selectedItem)
    guard table.handle(key, in: page.ids, height: max(1, height / 3)), let item = table.selected
    else { return false }
    // At either end the page goes on to its own ends.
    if item == selectedItem, key == .down || key == .up {
      return scroll.handle(key, count: page.lines.count, height: height)
    }
    select(item)
    if let row = page.rows[item] {
      scroll.reveal(line: row + 2, count: page.lines.count, height: height)
      scroll.reveal(
        line: row == page.rows.values.min() ? 0 : row, count: page.lines.count, height: height)
    }
    return true
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

extension ActionName {
  /// The act it asks for in a sitting.
  fileprivate func act(onPointTab isPoint: Bool) -> ActName? {
    switch self {
    case .act(let act): act
    case .open where isPoint: .exchange
    default: nil
    }
  }
}

extension Question {
  /// A line of the journal in full, with the line it corrects.
  static func reading(
    _ id: EntryID, in dossier: DossierState, _ workplace: Workplace
  ) -> Question {
    let entries = dossier.file.entries
    let corrections = entries.filter { entry in
      if case .corrected(let corrected) = entry.fact { corrected.target == id } else { false }
    }
    let entry = entries.first { $0.id == id }
    var lines = [entry].compactMap(\.self).map {
      JournalView.sentence($0, workplace, isCorrected: !corrections.isEmpty)
    }
    if case .corrected(let corrected) = entry?.fact,
      let target = entries.first(where: { $0.id == corrected.target })
    {
      let sentence = JournalView.sentence(target, workplace, isCorrected: true)
      lines.append(workplace.say(Phrase("Ligne corrigée : ", "Line corrected: ")) + sentence)
    }
    lines += corrections.map { JournalView.sentence($0, workplace, isCorrected: false) }
    return Question(
      purpose: .read,
      dialog: Dialog(
        title: workplace.say(Phrase("Ligne du journal", "Line of the journal")),
        text: lines.joined(separator: "\n\n"),
        options: [
          .init(.no, key: .character("r"), title: workplace.say(Phrase("r revenir", "r go back")))
        ], harmless: .no))
  }
}
