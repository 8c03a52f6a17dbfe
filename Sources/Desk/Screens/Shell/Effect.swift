import Casework
import Registry
import Terminal

/// What the desk asks of the world. Values, so that tests see what would be done.
enum Effect: Sendable, Hashable {
  case loadPortfolio
  case loadDirectory
  case openDossier(DossierID, then: Landing?)
  case record(Sending)
  /// Put an act behind those that wait for the store.
  case queue(Sending)
  case tryAgain(afterSeconds: Int)
  /// What an earlier desk left waiting, other than what is sent under these names.
  case findWaiting(except: Set<String>)
  case openKept(KeptAct)
  case keepDraft(FormValues, ActName, DossierID?)
  case dropDraft(ActName, DossierID?)
  case findDraft(ActName, DossierID?)
  case openPoint(Sitting.Frame, partner: String?, order: [DossierID])
  case dropPoint(PointMemo)
  case recordAll(PreparedAct, [BulkTarget])
  case findWords(String)
  case loadFigures(FiguresQuestion)
  case loadFilters
  case loadOpenings
  case keepFilter(NamedFilter)
  case dropFilter(String)
  case makeReport(ReportOrder)
  case loadAccesses
  /// Says where the desk is, or that it is nowhere.
  case present(Place?)
  case mouse(Bool)
  case closeKeys
  case unlock(String)
  case quit
}

/// What is shown of a dossier when it opens.
enum Landing: Sendable, Hashable {
  /// The form of an act, about something of the dossier.
  case act(ActName, about: EntryID?)
  /// A part of the screen, with something chosen on it.
  case tab(DossierState.Tab, select: EntryID?)
}

/// What the world tells the desk.
enum Message: Sendable {
  case event(Event)
  case portfolio(PortfolioContent)
  case directory(Directory)
  case dossier(DossierFile?, then: Landing?)
  case outcome(Outcome, Sending)
  /// An act could not be carried out; nothing is recorded.
  case notSent(Sending, Phrase)
  /// The store is away, or its answer was lost: the act waits.
  case waits(Sending, StoreError)
  /// The act stands behind those that wait.
  case queued(Sending)
  /// The answer to an act has been awaited for a while.
  case stillSending
  /// It is time to try again what waits.
  case tryNow
  /// What an earlier desk left waiting, and how many of it were recorded after all.
  case left([KeptAct], recorded: Int)
  /// The dossier of an act that was left waiting; `nil` if it has none, or the person may not open it.
  case kept(KeptAct, DossierFile?)
  /// Something could not be done; nothing is recorded.
  case notDone(Phrase)
  /// Something was done that is to be said.
  case said(Phrase)
  /// What was typed and not recorded; `nil` if nothing was.
  case draft(FormValues?, ActName, DossierID?)
  case point(PointMemo, isTakenUp: Bool)
  case recordedAll(PreparedAct, BulkOutcome)
  /// What notes hold of a query.
  case passages([Passage], of: String)
  case filters([NamedFilter])
  case openings([Opening])
  /// What the store answers to a question of the figures; `nil` if the person may not ask it.
  case figures(FiguresAnswer?, to: FiguresQuestion)
  /// The answer has been awaited for a while.
  case stillReading(FiguresQuestion)
  /// The access log; `nil` if the person may not read it.
  case accesses(AccessLog?)
  /// Another program has written.
  case changed
  /// The other desks that have a dossier open.
  case presences([Presence], of: DossierID)
  /// Time to say again that the desk is where it is.
  case stillThere
  /// Nobody has touched the keyboard for a while.
  case idle(IdleWatch.Stage)
  /// The keys are open again; else why not.
  case unlocked(Phrase?)
  case failure(StoreError)
}

extension Office {
  /// Does what an effect asks and tells what came of it; `nil` if there is nothing to tell. What dossiers
  /// and searches say to the access log waits for `writeAccesses`, so that nobody waits for that before
  /// they see what they asked for.
  func perform(_ effect: Effect) -> Message? {
    do throws(StoreError) {
      switch effect {
      case .loadPortfolio: return .portfolio(try home())
      case .loadDirectory: return .directory(try directory())
      case .openDossier(let id, let landing): return .dossier(try read(id), then: landing)
      case .record(let sending): return send(sending)
      case .queue(let sending): return queue(sending)
      case .findWaiting(let receipts):
        let (left, recorded) = try leftWaiting(except: receipts)
        return .left(left, recorded: recorded)
      case .openKept(let kept):
        guard let id = kept.dossier else { return .kept(kept, nil) }
        return .kept(kept, try read(id))
      case .keepDraft(let values, let act, let dossier):
        try keepDraft(values, act: act, dossier: dossier)
      case .dropDraft(let act, let dossier): try dropDraft(act: act, dossier: dossier)
      case .findDraft(let act, let dossier):
        return .draft(try draft(act: act, dossier: dossier), act, dossier)
      case .openPoint(let frame, let partner, let order):
        let (memo, isTakenUp) = try point(frame, partner: partner, order: order)
        return .point(memo, isTakenUp: isTakenUp)
      case .dropPoint(let memo): try drop(memo)
      case .recordAll(let act, let targets): return .recordedAll(act, recordAll(act, on: targets))
      case .findWords(let query): return .passages(try passages(query), of: query)
      case .loadFigures(let question):
        return .figures(try figures(question), to: question)
      case .loadOpenings: return .openings(try openings())
      case .loadFilters: return .filters(try filters())
      case .keepFilter(let filter):
        try keep(filter)
        return .filters(try filters())
      case .dropFilter(let name):
        try dropFilter(name)
        return .filters(try filters())
      case .makeReport(let order): return try make(order)
      case .loadAccesses:
        return .accesses(try accessLog(AccessFilter(limit: Page.accessesShown)))
      case .closeKeys: closeKeys()
      case .unlock(let typed): return .unlocked(try unlock(typed))
      case .present(let place?):
        return present(place).map { .presences($0, of: place.dossier) }
      case .present(nil): leave()
      case .mouse, .tryAgain, .quit: break
      }
      return nil
    } catch {
      // A draft that could not be kept now is kept at the next keystroke.
      if case .keepDraft = effect, error == .busy { return nil }
      return .failure(error)
    }
  }
}
