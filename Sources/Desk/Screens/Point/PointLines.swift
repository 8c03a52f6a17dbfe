import Casework
import Registry
import Terminal

/// What the two professionals need before their eyes when they look at a dossier together: what
/// happened since the last time, what is late and waits for whom, what comes next.
enum PointLines {
  static func make(
    _ file: DossierFile, _ workplace: Workplace, columns: Int, sitting: Sitting?
  ) -> [StyledLine] {
    var page = LineBuilder(columns: columns)
    addSince(file, workplace, sitting: sitting, &page)
    addAlerts(file.dossier, workplace, &page)
    addNext(file.dossier, workplace, &page)
    if !workplace.me.role.isSupervisor { addPlans(file.dossier, workplace, &page) }
    return page.lines
  }

  /// The last sitting before this one, in which the dossier was looked at.
  static func lastSitting(_ dossier: Dossier, before sitting: Sitting?) -> CivilDate? {
    dossier.meetings.compactMap { meeting in
      meeting.report.flatMap { report in
        report.value.sitting.flatMap { $0.id == sitting?.id ? nil : report.on }
      }
    }.max()
  }

  private static func addSince(
    _ file: DossierFile, _ workplace: Workplace, sitting: Sitting?, _ page: inout LineBuilder
  ) {
    let last = lastSitting(file.dossier, before: sitting)
    let title =
      last.map {
        Phrase("Depuis le point du \($0.dayMonthYear)", "Since the point of \($0.dayMonthYear)")
      }
      ?? Phrase(
        "Jamais vu en point : ces trente derniers jours", "Never seen in a point: last 30 days")
    page.heading(workplace.say(title))
    let since = last ?? workplace.today.adding(days: -30)
    let corrected = Set(
      file.entries.compactMap { entry -> EntryID? in
        if case .corrected(let correction) = entry.fact { correction.target } else { nil }
      })
    let news = file.entries.reversed().filter { entry in
      entry.recordedAt.day > since || entry.on > since
    }
    if news.isEmpty {
      page.text(workplace.say(Phrase("rien de noté", "nothing recorded")), style: .dim)
    }
    for entry in news {
      page.text(
        JournalView.sentence(entry, workplace, isCorrected: corrected.contains(entry.id)),
        mark: "· ")
    }
  }

  private static func addAlerts(
    _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    page.heading(workplace.say(Phrase("En retard, en attente", "Late, waiting")))
    let alerts = workplace.alerts(DossierLine(dossier))
    if alerts.isEmpty {
      page.text(workplace.say(Phrase("Rien ne presse.", "Nothing presses.")), style: .dim)
    }
    for alert in alerts {
      let text = workplace.say(alert.explanation(workplace))
      page.text(
        text, mark: alert.isUrgent ? "!! " : "!  ", indent: 1,
        style: alert.isUrgent ? .bold : .plain)
    }
  }

  private static func addNext(
    _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    page.heading(workplace.say(Phrase("Ensuite", "Next")))
    if let step = NextStep.phrase(dossier, workplace) { page.text(workplace.say(step)) }
    if let contract = dossier.contract {
      let left = workplace.today.days(until: contract.endsOn)
      let end = contract.endsOn.dayMonthYear
      let more = contract.renewalsLeft
      page.text(
        workplace.say(
          Phrase(
            "Contrat jusqu'au \(end) (\(left) j), renouvellements possibles : \(more).",
            "Contract until \(end) (\(left) d), renewals left: \(more).")))
    }
    let coming = dossier.openMeetings.filter { $0.day >= workplace.today }
    if coming.isEmpty {
      page.text(
        workplace.say(Phrase("Aucun rendez-vous à venir.", "No meeting to come.")), style: .dim)
    }
    for meeting in coming {
      page.text(workplace.say(meeting.label) + (meeting.place.isEmpty ? "" : ", " + meeting.place))
    }
  }

  private static func addPlans(
    _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    for side in [Side.social, .employment] {
      let open = dossier.plan(side).filter(\.now.state.isOpen)
      guard !open.isEmpty else { continue }
      page.heading(workplace.say(side.plan).sentence)
      for action in open {
        let isLate = action.isLate(on: workplace.today)
        let blocker = dossier.blocker(of: action).map { blocker in
          workplace.say(
            Phrase(" – attend : \(blocker.now.what)", " – waits for: \(blocker.now.what)"))
        }
        page.text(
          workplace.say(action.now.sentence(workplace)) + (blocker ?? ""),
          mark: isLate ? "! " : "· ", style: isLate ? .bold : .plain)
      }
    }
  }
}
