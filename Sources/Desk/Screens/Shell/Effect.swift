import Casework
import Registry
import Terminal

/// What the desk asks of the world. Values, so that tests see what would be done.
enum Effect: Sendable, Hashable {
  case loadPortfolio
  case loadDirectory
  case openDossier(DossierID, then: ActName?)
  case record(PreparedAct, dossier: DossierID?, seen: [EntryHash]?)
  case keepDraft(FormValues, ActName, DossierID?)
  case dropDraft(ActName, DossierID?)
  case findDraft(ActName, DossierID?)
  case mouse(Bool)
  case quit
}

/// What the world tells the desk.
enum Message: Sendable {
  case event(Event)
  case portfolio(PortfolioContent)
  case directory(Directory)
  case dossier(DossierFile?, then: ActName?)
  case outcome(Outcome, PreparedAct)
  case draft(FormValues, ActName, DossierID?)
  /// Another program has written.
  case changed
  case failure(StoreError)
}

extension Office {
  /// Does what an effect asks and tells what came of it; `nil` if there is nothing to tell.
  func perform(_ effect: Effect) -> Message? {
    do throws(StoreError) {
      switch effect {
      case .loadPortfolio: return .portfolio(try portfolio())
      case .loadDirectory: return .directory(try directory())
      case .openDossier(let id, let act): return .dossier(try dossier(id), then: act)
      case .record(let act, let dossier, let seen):
        let outcome = try record(act, dossier: dossier, seen: seen)
        if case .recorded = outcome { try? dropDraft(act: act.act, dossier: dossier) }
        return .outcome(outcome, act)
      case .keepDraft(let values, let act, let dossier):
        try keepDraft(values, act: act, dossier: dossier)
      case .dropDraft(let act, let dossier): try dropDraft(act: act, dossier: dossier)
      case .findDraft(let act, let dossier):
        return try draft(act: act, dossier: dossier).map { .draft($0, act, dossier) }
      case .mouse, .quit: break
      }
      return nil
    } catch {
      // A draft that could not be kept now is kept at the next keystroke.
      if case .keepDraft = effect, error == .busy { return nil }
      return .failure(error)
    }
  }
}
