import Casework
import Registry
import Terminal

extension DeskState {
  /// What a message does to the desk, and what the desk then asks of the world.
  mutating func update(_ message: Message) -> [Effect] {
    let effects = answer(message)
    return effects + sayPlace()
  }

  private mutating func answer(_ message: Message) -> [Effect] {
    if let effects = updateLocked(message) { return effects }
    let effects = take(message)
    return effects + takeUpReturned()
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .event(let event): return update(event)
    case .portfolio(let content):
      portfolio.reload(content, workplace, height: portfolioHeight)
      today.reload(Today(content, workplace), workplace, height: todayHeight)
      take(content.caseload)
      point?.read(portfolio.rows)
      return askedWords + askFigures() + storeAnswered()
    case .dossier(let file, let landing): return show(file, then: landing) + storeAnswered()
    case .directory(let directory): workplace.directory = directory
    case .outcome(let outcome, let sending): return take(outcome, sending)
    case .notSent(let sending, let why): return show(sending, notSent: why)
    case .waits(let sending, let error): return wait(sending, error)
    case .queued(let sending): return queue(sending)
    case .tryNow: return tryAgain()
    case .stillSending: if isRecording { say(.serverSlow) }
    case .left(let left, let recorded): return take(left, recorded: recorded)
    case .kept(let kept, let file): return open(kept, over: file)
    case .said(let phrase): say(phrase)
    case .notDone(let phrase):
      isRecording = false
      say(phrase, .warning)
    case .draft(let values, let act, let dossier): return take(values, act, dossier)
    case .point(let memo, let isTakenUp): return show(memo, isTakenUp: isTakenUp)
    case .recordedAll(let act, let outcome): return show(outcome, act)
    case .passages(let passages, let query):
      portfolio.take(passages, for: query, workplace, height: portfolioHeight)
    case .filters(let filters): take(filters)
    case .openings(let openings): layers.append(.page(.openings(openings, workplace)))
    case .figures(let answer, let question): take(answer, to: question)
    case .accesses(let log):
      if let log { layers.append(.page(.accesses(log, workplace))) }
    case .stillReading(let question): figures.stillWaits(for: question)
    case .changed: return reload()
    case .presences(let others, let dossier): take(others, of: dossier)
    case .stillThere: return place.map { [.present($0)] } ?? []
    case .idle(let stage): return idle(stage)
    case .unlocked: break
    case .failure(let error):
      isRecording = false
      form?.awaitsDraft = false
      if error.isAway {
        outbox.isAway = true
        outbox.hasLooked = false
      }
      say(error.isAway ? .serverSilent : error.phrase, .failure)
    }
    return []
  }

  /// Takes up what was typed before; what was asked while it was looked for is done now.
  private mutating func take(
    _ draft: FormValues?, _ act: ActName, _ dossier: DossierID?
  ) -> [Effect] {
    guard form?.act == act, form?.scene.dossier?.id == dossier else { return [] }
    if let draft {
      form?.takeDraft(draft)
      say(
        Phrase(
          "Votre brouillon est repris : rien n'est perdu. Échap puis j pour le jeter.",
          "Your draft is taken up: nothing is lost. Esc then j to throw it away."))
    }
    let isSaving = form?.savesOnceRead ?? false
    form?.awaitsDraft = false
    form?.savesOnceRead = false
    return isSaving ? submit() : []
  }

  private mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      self.message = nil
      if !layers.isEmpty { return updateLayer(key) }
      switch screen {
      case .form: return updateForm(key)
      case .dossier: return updateDossier(key)
      case .portfolio: return updatePortfolio(key)
      case .today: return updateToday(key)
      case .caseload: return updateCaseload(key)
      case .figures: return updateFigures(key)
      }
    case .paste(let text): return paste(text)
    case .resize(let size):
      self.size = size
      let height = caseloadHeight
      portfolio.fit(height: portfolioHeight)
      today.table.reconcile(with: today.ids, height: todayHeight)
      caseload?.fit(height: height)
      fitFigures()
    case .mouse(let mouse): return update(mouse)
    case .end: return [.quit]
    case .wake, .tick, .resumed: break
    }
    return []
  }

  /// A click selects a line; the wheel scrolls.
  private mutating func update(_ mouse: MouseEvent) -> [Effect] {
    guard layers.isEmpty else { return [] }
    switch mouse.action {
    case .wheelUp: return update(.key(.up))
    case .wheelDown: return update(.key(.down))
    case .press:
      let line = mouse.position.row - PortfolioView.headerRows - 1 + portfolio.table.offset
      guard screen == .portfolio, portfolio.ids.indices.contains(line) else { return [] }
      let id = portfolio.ids[line]
      if portfolio.table.selected == id { return [.openDossier(id, then: nil)] }
      portfolio.table.select(id)
    default: break
    }
    return []
  }

  // MARK: - What the world tells

  private mutating func show(_ file: DossierFile?, then landing: Landing?) -> [Effect] {
    guard let file else {
      say(
        Phrase(
          "Ce dossier n'est pas dans votre portefeuille.",
          "This dossier is not in your portfolio."), .warning)
      return [.loadPortfolio]
    }
    if dossier?.dossier.id == file.dossier.id {
      dossier?.file = file
    } else {
      dossier = DossierState(file)
      if point != nil { dossier?.tab = .point }
    }
    switch landing {
    case .act(let act, let item): return ask(act, about: item)
    case .tab(let tab, let item):
      showTab(tab)
      if let item { dossier?.select(item) }
    case nil: break
    }
    return []
  }

  mutating func show(_ outcome: Outcome, _ act: PreparedAct) -> [Effect] {
    isRecording = false
    switch outcome {
    case .recorded(let file, let added):
      let isSittingOver = act.act == .exchange && form?.scene.sitting != nil
      form = nil
      if workplace.mayOpen(file.dossier) {
        var shown = dossier ?? DossierState(file)
        shown.file = file
        shown.journal.selectFirst(in: shown.journalIDs)
        dossier = shown
      }
      say(act.recorded(file, added: added, workplace))
      return [.loadPortfolio] + (isSittingOver ? advancePoint() : [])
    case .refused(let refusal):
      let convention = form?.scene.convention ?? workplace.convention
      say(refusal.explained(convention), .warning)
    case .conflict(let file, let theirs): return show(theirs, over: file)
    }
    return []
  }

  // MARK: - Actions

  /// Does an action on the screen that has the keyboard.
  mutating func perform(_ action: ActionName) -> [Effect] {
    switch screen {
    case .dossier: performOnDossier(action)
    case .today: performOnToday(action)
    case .caseload: performOnCaseload(action)
    case .figures: performOnFigures(action)
    case .portfolio, .form: performOnPortfolio(action)
    }
  }

  /// Does what means the same everywhere.
  mutating func performAnywhere(_ action: ActionName) -> [Effect] {
    switch action {
    case .nextTab:
      turnHome(by: 1)
      return askFigures()
    case .previousTab:
      turnHome(by: -1)
      return askFigures()
    case .help: layers.append(.help(Scroller()))
    case .palette: layers.append(.picker(.palette(self)))
    case .makeReport: layers.append(.picker(.reports(workplace)))
    case .refresh: return reload() + [.loadDirectory]
    case .mouse:
      followsMouse.toggle()
      say(
        followsMouse
          ? Phrase(
            "La souris est suivie ; Maj pour copier comme d'habitude.",
            "The mouse is followed; hold Shift to copy as usual.")
          : Phrase("La souris n'est plus suivie.", "The mouse is no longer followed."))
      return [.mouse(followsMouse)]
    case .lock: return close()
    case .quit: return quit()
    default: break
    }
    return []
  }

  /// Reads again what is shown.
  func reload() -> [Effect] {
    [.loadPortfolio] + (dossier.map { [.openDossier($0.dossier.id, then: nil)] } ?? [])
  }

  mutating func unknown(_ key: Key) -> [Effect] {
    say(
      Phrase(
        "\(key.label(.french)) ne fait rien ici ; ? montre les touches.",
        "\(key.label(.english)) does nothing here; ? shows the keys."))
    return []
  }

  /// Why an action cannot be done now, in words.
  func obstacle(_ action: ActionName) -> Phrase? {
    guard case .act(let act) = action, let file = dossier?.file else { return nil }
    let scene = Scene(workplace, file: file, item: dossier?.selectedItem)
    return act.obstacle(scene)?.phrase(scene.convention)
  }
}
