import Casework
import Terminal

extension DeskState {
  /// The actions of the last line: those that can be done now, the likeliest first, help last.
  var barActions: [ActionName] {
    if portfolio.search != nil, screen == .portfolio { return [.open, .back, .help] }
    switch screen {
    case .form: return [.save, .back, .help]
    case .portfolio where !portfolio.table.marked.isEmpty:
      return bulkActions + [.mark, .markAll, .open, .back, .help]
    case .portfolio:
      let mine: [ActionName] =
        workplace.me.role.isSupervisor ? [] : [.act(.contact), .act(.identify)]
      return [.open, .nextTab, .search, .filter, .sort, .point] + mine + [.quit, .help]
    case .caseload:
      return [
        .open, .drill, .nextTab, .act(.assign), .makeReport, .define, .filter, .sort, .quit, .help,
      ]
    case .today where workplace.me.role.isSupervisor:
      return [.open, .nextTab, .search, .quit, .help]
    case .figures: return figureActions
    case .today:
      return [.open, .nextTab, .search, .point, .act(.report), .act(.meet), .quit, .help]
    case .dossier:
      if point != nil {
        return [.open, .nextInPoint, .previousInPoint, .nextTab, .act(.plan), .act(.meet)]
          + [.act(.agree), .back, .palette, .help].filter { obstacle($0) == nil }
      }
      return [.nextTab] + likelyActs.prefix(5).map(ActionName.act)
        + [.compare, .back, .palette, .help]
    }
  }

  /// The acts that can be done now in the dossier, the next step of its path first; those that were
  /// done once and for all are left to the palette.
  private var likelyActs: [ActName] {
    guard let dossier = dossier?.dossier else { return [] }
    let me = workplace.me.login
    let steps: [ActName] = [.sign, .present, .renew, .agree, .review, .diagnose, .inform]
    let isAnswered =
      dossier.openDecision.flatMap {
        dossier.answer(workplace.me.side, to: $0)
      } != nil
    let isHolder = dossier.seat(of: me, on: workplace.today) != nil
    let likely = steps.filter { act in
      switch act {
      case .inform: dossier.information == nil
      case .agree: !isAnswered
      case .review: dossier.currentReview == nil
      case .diagnose: isHolder && dossier.contract == nil
      default: true
      }
    }
    let isSeatEmpty = Side.allCases.contains { dossier.holder($0) == nil }
    let everyday: [ActName] =
      dossier.contract == nil ? [.contact, .meet] : [.report, .plan, .meet]
    let more: [ActName] =
      [.takeup] + everyday + (isSeatEmpty ? [.assign] : []) + [
        .exit, .synthesize, .close, .rectify,
      ]
    return (likely + more).filter { obstacle(.act($0)) == nil }
  }
}
