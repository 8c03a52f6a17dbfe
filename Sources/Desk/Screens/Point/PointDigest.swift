import Casework
import Registry

/// What the two professionals need before their eyes when they look at a dossier together: what
/// happened since the last time, what is late and waits for whom, what comes next, both plans. The
/// screen and the printed agenda say the same.
struct PointDigest: Sendable {
  /// A part of it.
  struct Section: Sendable {
    let title: String
    let items: [Item]
  }

  /// A line of a part.
  struct Item: Sendable {
    let text: String
    var weight = Weight.plain
  }

  /// How much a line presses.
  enum Weight: Sendable {
    case plain
    case quiet
    case toSee
    case urgent
  }

  let sections: [Section]

  init(_ file: DossierFile, _ workplace: Workplace, sitting: Sitting?) {
    let dossier = file.dossier
    var sections = [
      Self.news(file, workplace, sitting: sitting), Self.alerts(dossier, workplace),
      Self.next(dossier, workplace),
    ]
    if !workplace.me.role.isSupervisor {
      sections += [Side.social, .employment].compactMap { Self.plan($0, dossier, workplace) }
    }
    self.sections = sections
  }

  /// The last sitting before this one, in which the dossier was looked at.
  static func lastSitting(_ dossier: Dossier, before sitting: Sitting?) -> CivilDate? {
    dossier.meetings.compactMap { meeting in
      meeting.report.flatMap { report in
        report.value.sitting.flatMap { $0.id == sitting?.id ? nil : report.on }
      }
    }.max()
  }

  private static func news(
    _ file: DossierFile, _ workplace: Workplace, sitting: Sitting?
  ) -> Section {
    let last = lastSitting(file.dossier, before: sitting)
    let title =
      last.map {
        Phrase("Depuis le point du \($0.dayMonthYear)", "Since the point of \($0.dayMonthYear)")
      }
      ?? Phrase(
        "Jamais vu en point : ces trente derniers jours", "Never seen in a point: last 30 days")
    let since = last ?? workplace.today.adding(days: -30)
    let corrected = Set(
      file.entries.compactMap { entry -> EntryID? in
        if case .corrected(let correction) = entry.fact { correction.target } else { nil }
      })
    let items = file.entries.reversed().filter { $0.recordedAt.day > since || $0.on > since }
      .map { entry in
        Item(
          text: JournalView.sentence(
            entry, workplace, isCorrected: corrected.contains(entry.id)))
      }
    let nothing = Item(
      text: workplace.say(Phrase("rien de noté", "nothing recorded")), weight: .quiet)
    return Section(title: workplace.say(title), items: items.isEmpty ? [nothing] : items)
  }

  private static func alerts(_ dossier: Dossier, _ workplace: Workplace) -> Section {
    let items = workplace.alerts(DossierLine(dossier)).map { alert in
      Item(
        text: workplace.say(
          alert.explanation(workplace, under: workplace.convention(of: dossier))),
        weight: alert.isUrgent ? .urgent : .toSee)
    }
    let nothing = Item(
      text: workplace.say(Phrase("Rien ne presse.", "Nothing presses.")), weight: .quiet)
    return Section(
      title: workplace.say(Phrase("En retard, en attente", "Late, waiting")),
      items: items.isEmpty ? [nothing] : items)
  }

  private static func next(_ dossier: Dossier, _ workplace: Workplace) -> Section {
    var items: [Item] = []
    if let step = NextStep.phrase(dossier, workplace) {
      items.append(Item(text: workplace.say(step)))
    }
    if let contract = dossier.contract {
      let left = workplace.today.days(until: contract.endsOn)
      let end = contract.endsOn.dayMonthYear
      let more = contract.renewalsLeft
      items.append(
        Item(
          text: workplace.say(
            Phrase(
              "Contrat jusqu'au \(end) (\(left) j), renouvellements possibles : \(more).",
              "Contract until \(end) (\(left) d), renewals left: \(more)."))))
    }
    let coming = dossier.openMeetings.filter { $0.day >= workplace.today }
    items += coming.map { meeting in
      Item(
        text: workplace.say(meeting.label) + (meeting.place.isEmpty ? "" : ", " + meeting.place))
    }
    if coming.isEmpty {
      items.append(
        Item(
          text: workplace.say(Phrase("Aucun rendez-vous à venir.", "No meeting to come.")),
          weight: .quiet))
    }
    return Section(title: workplace.say(Phrase("Ensuite", "Next")), items: items)
  }

  private static func plan(
    _ side: Side, _ dossier: Dossier, _ workplace: Workplace
  ) -> Section? {
    let open = dossier.plan(side).filter(\.now.state.isOpen)
    guard !open.isEmpty else { return nil }
    let items = open.map { action in
      let blocker = dossier.blocker(of: action).map { blocker in
        workplace.say(
          Phrase(" – attend : \(blocker.now.what)", " – waits for: \(blocker.now.what)"))
      }
      return Item(
        text: workplace.say(action.now.sentence(workplace)) + (blocker ?? ""),
        weight: action.isLate(on: workplace.today) ? .toSee : .plain)
    }
    return Section(title: workplace.say(side.plan).sentence, items: items)
  }
}
