public import Casework
public import Exchange

/// What another agenda should show of the days to come: meetings, and the days by which something is
/// due. The file leaves the desk, for an agenda that others may read: people are initials in it, and
/// nothing that was written about them is there, unless names are asked for.
public struct DeskCalendar {
  private let workplace: Workplace
  private let plans: [EntryID: MeetingPlan]
  private let days: Int
  private let showsNames: Bool

  /// A calendar of what comes within `days`, today and the last one included.
  ///
  /// - Parameters:
  ///   - plans: how the meetings were planned, for their places.
  ///   - showsNames: whether people are named, and what is written about the event shown.
  public init(
    _ workplace: Workplace, plans: [EntryID: MeetingPlan], days: Int, showsNames: Bool
  ) {
    self.workplace = workplace
    self.plans = plans
    self.days = days
    self.showsNames = showsNames
  }

  /// The events of a portfolio, the earliest first.
  public func events(_ content: PortfolioContent) -> [CalendarEvent] {
    let far = 1440
    return content.lines.flatMap(events).sorted {
      ($0.day, $0.time?.minutes ?? far, $0.uid) < ($1.day, $1.time?.minutes ?? far, $1.uid)
    }
  }

  /// How an agenda calls it.
  public var name: String { "binome – " + workplace.me.fullName }

  private func events(_ line: DossierLine) -> [CalendarEvent] {
    (contractEvents(line) + line.agenda.compactMap { event($0, line) })
      .filter { isShown($0.day) }
  }

  private func isShown(_ day: CivilDate) -> Bool {
    (0...days).contains(workplace.today.days(until: day))
  }

  // MARK: - What there is

  private func contractEvents(_ line: DossierLine) -> [CalendarEvent] {
    guard let end = line.endsOn else { return [] }
    var events = [
      deadline("\(line.id)-end", end, Phrase("Fin de contrat", "End of contract"), line)
    ]
    if line.reviewedOn == nil, line.renewals < line.renewalsAllowed {
      let before = workplace.convention(of: line).delays.reviewBeforeEnd
      let title = Phrase("Examen concerté à faire", "Joint review due")
      events.append(
        deadline("\(line.id)-review", end.adding(days: -before), title, line))
    }
    return events
  }

  private func event(_ item: AgendaItem, _ line: DossierLine) -> CalendarEvent? {
    guard let day = item.day else { return nil }
    switch item.kind {
    case .meeting where item.concerns(workplace.seatSide): return meeting(item, day, line)
    case .watch:
      let title = Phrase("Date à surveiller", "Date to watch")
      return deadline(item.entry, day, title, line, about: item.label)
    case .action where isMine(item):
      let title = Phrase("Action à faire", "Action to do")
      return deadline(item.entry, day, title, line, about: item.label)
    case .request:
      let title = Phrase("Réponse à une demande de la personne", "Answer to a request")
      return deadline(item.entry, day, title, line)
    case .meeting, .action, .handover, .hold, .purge, .opening: return nil
    }
  }

  /// An action that the person at the desk is to do.
  private func isMine(_ item: AgendaItem) -> Bool {
    workplace.seatSide.map { item.who == PlannedAction.Owner($0).rawValue } ?? false
  }

  private func meeting(
    _ item: AgendaItem, _ day: CivilDate, _ line: DossierLine
  ) -> CalendarEvent {
    let kind = MeetingKind(rawValue: item.who)?.phrase ?? Phrase("rendez-vous", "meeting")
    let plan = plans[item.entry]
    // Where one goes for a home visit is where the person lives.
    let hidesPlace = plan?.medium == .homeVisit && !showsNames
    return CalendarEvent(
      uid: uid(item.entry), summary: summary(kind, line),
      location: hidesPlace ? "" : plan?.place ?? "",
      description: description(line, about: item.label), day: day, time: item.time)
  }

  private func deadline(
    _ id: String, _ day: CivilDate, _ title: Phrase, _ line: DossierLine, about: String = ""
  ) -> CalendarEvent {
    CalendarEvent(
      uid: uid(id), summary: summary(title, line), description: description(line, about: about),
      day: day, isDeadline: true)
  }

  // MARK: - How it is said

  private func uid(_ id: String) -> String { id + "@binome" }

  private func summary(_ title: Phrase, _ line: DossierLine) -> String {
    let who = showsNames ? line.listName : line.initials
    return "\(workplace.say(title).sentence) – \(who) (dossier \(line.id.prefix(8))…)"
  }

  private func description(_ line: DossierLine, about: String) -> String {
    ((showsNames && !about.isEmpty ? [about] : []) + ["binome show \(line.id)"])
      .joined(separator: "\n")
  }
}

extension DossierLine {
  /// The first letters of the first name and of the surname: `A. D.`.
  fileprivate var initials: String {
    [givenName, surname].compactMap { $0.first.map { $0.uppercased() + "." } }
      .joined(separator: " ")
  }
}
