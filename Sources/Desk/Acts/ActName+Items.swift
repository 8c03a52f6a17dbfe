import Casework
import Registry

/// Something of a dossier that an act can be about, as a list offers it.
struct ActItem: Sendable, Hashable, Identifiable {
  let id: EntryID
  let label: Phrase
}

extension ActName {
  /// The field that says what the act is about, where it is about one thing among several.
  var itemField: String? {
    switch self {
    case .report: "meeting"
    case .advance: "action"
    case .settle: "watch"
    case .takeup, .giveback: "handover"
    case .share, .correct, .reread: "entry"
    case .extend, .reply: "request"
    default: nil
    }
  }

  /// Whether the act may be about nothing of the list: a meeting nobody had planned.
  var mayBeAboutNothing: Bool { self == .report }

  /// What the act can be about now, the likeliest first.
  func items(_ scene: Scene) -> [ActItem] {
    guard let dossier = scene.dossier else { return [] }
    let workplace = scene.workplace
    switch self {
    case .report:
      return dossier.openMeetings.map { ActItem(id: $0.id, label: $0.label) }
    case .advance:
      return Self.actions(dossier, workplace).map { action in
        ActItem(id: action.id, label: action.now.sentence(workplace))
      }
    case .settle:
      return dossier.openWatches.map { watch in
        let set = watch.set.value
        let text = "\(set.day.dayMonthYear) \(set.about)"
        return ActItem(id: watch.id, label: Phrase(text, text))
      }
    case .takeup, .giveback:
      return dossier.handovers.filter { concerns($0, dossier, workplace) }.map { handover in
        ActItem(id: handover.id, label: handover.label(workplace))
      }
    case .share:
      return Self.keptNotes(scene).map { ActItem($0, workplace) }
    case .extend, .reply:
      return dossier.pendingRequests.filter { self == .reply || $0.extended == nil }.map {
        request in
        let (asked, due) = (request.asked.value.right.phrase, request.dueOn.dayMonthYear)
        return ActItem(
          id: request.id,
          label: Phrase("\(asked.fr), pour le \(due)", "\(asked.en), by \(due)"))
      }
    case .reread: return Self.notesToReread(scene)
    case .correct:
      return (scene.file?.entries ?? []).filter(\.fact.kind.mayBeCorrected)
        .map { ActItem($0, workplace) }
    default: return []
    }
  }

  /// The notes that whoever looks may read, and which are kept from the other side; the last first.
  static func keptNotes(_ scene: Scene) -> [Entry] {
    let entries = Dossier.effective(scene.file?.entries ?? [])
    let shared = entries.compactMap { entry in
      if case .noteShared(let shared) = entry.fact { shared.entry } else { nil }
    }
    return entries.reversed().filter { entry in
      guard let note = entry.fact.note, note.room != .shared, note.state == .readable else {
        return false
      }
      return !shared.contains(entry.id)
    }
  }

  /// The notes that speak of a third party and that one may read: those nobody has read again first.
  private static func notesToReread(_ scene: Scene) -> [ActItem] {
    let reviews = scene.dossier?.noteReviews ?? [:]
    let notes = Dossier.effective(scene.file?.entries ?? []).filter { entry in
      entry.fact.note.map { $0.mentionsOthers && $0.state == .readable } ?? false
    }
    return (notes.filter { reviews[$0.id] == nil } + notes.filter { reviews[$0.id] != nil })
      .map { entry in
        let day = entry.on.dayMonthYear
        let text = "\(day) \(entry.fact.note?.text ?? "")"
        return ActItem(id: entry.id, label: Phrase(text, text))
      }
  }

  /// The actions of one's own plan that are still to be done, then those of the other's that are
  /// one's own to do.
  private static func actions(_ dossier: Dossier, _ workplace: Workplace) -> [PlanAction] {
    let side = workplace.me.side
    let mine = dossier.plan(side).filter(\.now.state.isOpen)
    let others = dossier.plan(side.other).filter {
      $0.now.state.isOpen && $0.now.owner.side == side
    }
    return mine + others
  }

  private func concerns(
    _ handover: Handover, _ dossier: Dossier, _ workplace: Workplace
  ) -> Bool {
    let me = workplace.me
    let sent = handover.sent.value
    if self == .takeup {
      guard handover.isPending else { return false }
      return sent.kind == .service
        ? dossier.seat(of: me.login, on: workplace.today) != nil : sent.to == me.login
    }
    guard sent.kind != .service, handover.ended == nil,
      handover.taken == nil || sent.kind == .standIn
    else { return false }
    return sent.to == me.login
      || sent.side == me.side
        && (me.role.isSupervisor || dossier.holder(sent.side) == me.login)
  }
}

extension ActItem {
  /// A line of the journal in a list: its day and what happened.
  fileprivate init(_ entry: Entry, _ workplace: Workplace) {
    let what = entry.fact.phrase(workplace)
    let day = entry.on.dayMonthYear
    self.init(id: entry.id, label: Phrase("\(day) \(what.fr)", "\(day) \(what.en)"))
  }
}

extension Meeting {
  /// The meeting in a list: when and what kind.
  var label: Phrase {
    let hour = time.map { Phrase(" \($0.phrase.fr)", " \($0.phrase.en)") } ?? Phrase("", "")
    return Phrase(
      "\(day.dayMonthYear)\(hour.fr), \(kind.phrase.fr)",
      "\(day.dayMonthYear)\(hour.en), \(kind.phrase.en)")
  }
}

extension Handover {
  /// The handover in a list: to whom and from when.
  func label(_ workplace: Workplace) -> Phrase {
    let value = sent.value
    let name = value.kind == .service ? value.service : workplace.fullName(value.to)
    return Phrase(
      "\(value.kind.phrase.fr), \(name), à partir du \(value.from.dayMonthYear)",
      "\(value.kind.phrase.en), \(name), from \(value.from.dayMonthYear)")
  }
}

extension Field {
  /// The question that says what an act is about.
  static func item(_ act: ActName, _ label: Phrase, _ scene: Scene) -> Field {
    let options = act.items(scene).map { Option($0.id, $0.label) }
    return Field(
      act.itemField ?? "", label, .choice(options), required: !act.mayBeAboutNothing)
  }
}
