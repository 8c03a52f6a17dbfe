internal import Casework

extension CalendarLines {
  /// Adds an event made at `stamp`.
  mutating func add(_ event: CalendarEvent, stamp: Instant, language: Language) {
    let time = event.isDeadline ? nil : event.time
    add("BEGIN", "VEVENT")
    addText("UID", event.uid)
    add("DTSTAMP", Self.basic(stamp))
    if let time {
      let minutes = time.minutes + max(0, event.durationMinutes)
      add("DTSTART;TZID=" + Self.zone, Self.basic(event.day, minutes: time.minutes))
      // Without an end, an event ends when it begins.
      if event.durationMinutes > 0 {
        add("DTEND;TZID=" + Self.zone, Self.basic(event.day, minutes: minutes))
      }
    } else {
      add("DTSTART;VALUE=DATE", Self.basic(event.day))
      add("DTEND;VALUE=DATE", Self.basic(event.day.adding(days: 1)))
    }
    addText("SUMMARY", event.summary)
    addText("LOCATION", event.location)
    addText("DESCRIPTION", event.description)
    addText("CATEGORIES", Self.category(event)[language])
    // A day without hour leaves the day free for others.
    add("TRANSP", time == nil ? "TRANSPARENT" : "OPAQUE")
    // It is about a person: in a shared agenda, others see that the time is taken, not by whom.
    add("CLASS", "PRIVATE")
    add("END", "VEVENT")
  }

  private static func category(_ event: CalendarEvent) -> Phrase {
    event.isDeadline ? Phrase("Échéance", "Deadline") : Phrase("Rendez-vous", "Meeting")
  }

  /// `20260221`.
  private static func basic(_ day: CivilDate) -> String { day.iso.filter { $0 != "-" } }

  /// `20260221T143000`, `minutes` after midnight of a day, on a later day if they are many.
  private static func basic(_ day: CivilDate, minutes: Int) -> String {
    func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return basic(day.adding(days: minutes / 1440)) + "T" + twoDigits(minutes % 1440 / 60)
      + twoDigits(minutes % 60) + "00"
  }

  /// `20260221T133000Z`.
  private static func basic(_ instant: Instant) -> String {
    instant.iso.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
