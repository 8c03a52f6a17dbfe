import Casework
import Terminal

extension DeskState {
  /// Lines of today that fit on the screen.
  var todayHeight: Int {
    max(1, size.rows - TodayView.headerRows - TodayView.detailRows - 3)
  }

  mutating func updateToday(_ key: Key) -> [Effect] {
    if today.table.handle(key.listMove, in: today.ids, height: todayHeight) { return [] }
    guard let action = keymap.action(for: key, on: .today) else { return unknown(key) }
    return performOnToday(action)
  }

  mutating func performOnToday(_ action: ActionName) -> [Effect] {
    switch action {
    case .open: return openToday()
    case .point: return choosePoint()
    case .act(.identify):
      return openForm(.identify, file: nil)
    case .act(.openWithReason): return askOpening()
    case .act(let act):
      return today.selected.map { [.openDossier($0.id.dossier, then: .act(act, about: nil))] } ?? []
    case .search:
      home = .portfolio
      return performOnPortfolio(.search)
    default: return performAnywhere(action)
    }
  }

  /// Opens the selected line where it is dealt with.
  private mutating func openToday() -> [Effect] {
    guard let row = today.selected else { return [] }
    return [.openDossier(row.id.dossier, then: row.landing(workplace))]
  }
}

extension TodayRow {
  /// Where this is dealt with: the form of an act, or a part of the dossier.
  func landing(_ workplace: Workplace) -> Landing {
    let item = alert.item?.entry
    switch alert.kind {
    case .requestLate, .requestDue: return .act(.reply, about: item)
    case .waitsForMe: return .act(.agree, about: nil)
    case .reviewDue: return .act(.review, about: nil)
    case .meetingToSpecify: return .act(.report, about: item)
    case .actionLate: return .act(.advance, about: item)
    case .watchDue: return .act(.settle, about: item)
    case .handoverToTake: return .act(.takeup, about: item)
    case .noExchange: return .act(.exchange, about: nil)
    case .openedWithReason: return .tab(.journal, select: item)
    case .meetingSoon, .missedMeetings, .handoverSent: return .tab(.meetings, select: item)
    case .contractOver, .contractEnds, .waitsForOther: return .tab(.path, select: nil)
    case .halfMissing, .trustToComplete: return .tab(.diagnostic, select: nil)
    case .noContact: return .tab(.meetings, select: nil)
    }
  }
}
