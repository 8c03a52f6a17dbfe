import Casework
import Terminal

/// Meetings and what goes with them: to specify, to come, dates to watch, handovers; then the past:
/// meetings held or missed, attempts, milestones.
enum MeetingLines {
  static func make(
    _ dossier: Dossier, _ workplace: Workplace, columns: Int, selected: EntryID?
  ) -> ItemPage {
    var page = Page(
      columns: columns, workplace: workplace, selected: selected,
      isSupervisor: workplace.me.role.isSupervisor)
    page.addMissed(dossier)
    page.addOpen(dossier)
    page.addWatches(dossier)
    page.addHandovers(dossier)
    page.addMilestones(dossier)
    page.addPast(dossier)
    return page.page
  }

  private struct Page {
    let columns: Int
    let workplace: Workplace
    let selected: EntryID?
    let isSupervisor: Bool
    var page = ItemPage()

    private func say(_ fr: String, _ en: String) -> String { workplace.say(Phrase(fr, en)) }

    private mutating func heading(_ text: String) {
      var lines = LineBuilder(columns: columns)
      if !page.lines.isEmpty { page.lines.append(.empty) }
      lines.heading(text)
      page.lines += lines.lines
    }

    private func rows(
      _ text: String, mark: String = "", _ style: Style = .plain
    ) -> [StyledLine] {
      var lines = LineBuilder(columns: columns)
      lines.text(text, mark: mark, style: style)
      return lines.lines
    }

    private mutating func item(
      _ id: EntryID, _ text: String, mark: String, _ style: Style = .plain
    ) {
      page.add(id, rows(text, mark: mark, id == selected ? .reverse : style))
    }

    /// Missed meetings and attempts, together: what a human looks at before anything is decided.
    mutating func addMissed(_ dossier: Dossier) {
      let missed = dossier.missedInRow
      guard dossier.isOpen, missed.count >= 2 || !dossier.attemptsInRow.isEmpty else { return }
      heading(say("Sans nouvelles", "No news"))
      for meeting in missed {
        let label = workplace.say(meeting.label)
        page.lines += rows(say("manqué sans excuse : \(label)", "missed: \(label)"))
      }
      for attempt in dossier.attemptsInRow {
        page.lines += rows(attempt.on.dayMonthYear + " " + attemptText(attempt))
      }
      page.lines += rows(
        say(
          "Rien n'est automatique : une fin implicite se décide à deux, avec cette liste.",
          "Nothing is automatic: an implicit end is decided by the two, with this list."), .dim)
    }

    mutating func addOpen(_ dossier: Dossier) {
      heading(say("Rendez-vous", "Meetings"))
      let open = dossier.openMeetings
      if open.isEmpty {
        page.lines += rows(
          say("aucun rendez-vous à venir", "no meeting to come"), .dim)
      }
      for meeting in open {
        let state = meeting.state(on: workplace.today)
        let mark = state == .toSpecify ? "! " : "· "
        var text = workplace.say(meeting.label) + " " + workplace.say(meeting.medium.phrase)
        if !meeting.place.isEmpty { text += ", " + meeting.place }
        if let about = meeting.plan?.value.about, !about.isEmpty, !isSupervisor {
          text += " : " + about
        }
        if state == .toSpecify { text += " – " + workplace.say(state.phrase) }
        item(meeting.id, text, mark: mark, state == .toSpecify ? .bold : .plain)
      }
    }

    mutating func addWatches(_ dossier: Dossier) {
      guard !dossier.openWatches.isEmpty else { return }
      heading(say("Dates à surveiller", "Dates to watch"))
      for watch in dossier.openWatches {
        let set = watch.set.value
        let isDue = set.day <= workplace.today.adding(days: AlertDelays.watchAhead)
        let about = isSupervisor ? "" : " " + set.about
        item(
          watch.id, set.day.dayMonthYear + about, mark: isDue ? "! " : "· ",
          isDue ? .bold : .plain)
      }
    }

    mutating func addHandovers(_ dossier: Dossier) {
      guard !dossier.handovers.isEmpty else { return }
      heading(say("Relais", "Handovers"))
      for handover in dossier.handovers.reversed() {
        let state =
          if handover.isPending {
            Phrase("pas encore pris", "not taken up yet")
          } else if let ended = handover.ended {
            Phrase(
              "terminé le \(ended.on.dayMonthYear)", "ended on \(ended.on.dayMonthYear)")
          } else {
            Phrase(
              "pris le \(handover.taken?.on.dayMonthYear ?? "")",
              "taken up on \(handover.taken?.on.dayMonthYear ?? "")")
          }
        let mark = handover.isPending ? "! " : "· "
        item(
          handover.id,
          workplace.say(handover.label(workplace)) + " – " + workplace.say(state), mark: mark,
          handover.isPending ? .bold : .dim)
      }
    }

    mutating func addMilestones(_ dossier: Dossier) {
      guard !dossier.milestones.isEmpty else { return }
      heading(say("Étapes", "Milestones"))
      for milestone in dossier.milestones.reversed() {
        let detail = milestone.value.detail
        let more = detail.isEmpty || isSupervisor ? "" : " – " + detail
        page.lines += rows(
          milestone.on.dayMonthYear + " " + workplace.say(milestone.value.kind.phrase) + more,
          mark: "· ")
      }
    }

    /// Meetings told and attempts, the latest first.
    mutating func addPast(_ dossier: Dossier) {
      let meetings = dossier.meetings.compactMap { meeting in
        meeting.report.map { (on: $0.on, id: meeting.id, text: text(meeting, $0)) }
      }
      let attempts = dossier.attempts.map { (on: $0.on, id: $0.entry, text: attemptText($0)) }
      let past = (meetings + attempts).sorted { ($0.on, $0.id) > ($1.on, $1.id) }
      guard !past.isEmpty else { return }
      heading(say("Passé", "Past"))
      for line in past {
        page.lines += rows(line.on.dayMonthYear + " " + line.text, mark: "· ")
      }
    }

    private func text(_ meeting: Meeting, _ report: Dated<MeetingReported>) -> String {
      let phrase = Fact.meetingReported(report.value).phrase(workplace)
      return workplace.shortName(report.author) + " · " + workplace.say(phrase)
    }

    private func attemptText(_ attempt: Dated<Attempted>) -> String {
      let phrase = Fact.attempted(attempt.value).phrase(workplace)
      return workplace.shortName(attempt.author) + " · " + workplace.say(phrase)
    }
  }
}
