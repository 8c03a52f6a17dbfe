public import Casework

/// Writes an iCalendar file (RFC 5545), which any agenda opens: a copy of what is planned, not a
/// link to it.
public enum CalendarFile {
  /// The text of a file with `events`, in their order. The same arguments always give the same text.
  ///
  /// `name` is how an agenda calls the calendar; `stamp` is when the file is made; `language` is that
  /// of the words the file adds.
  public static func text(
    _ events: [CalendarEvent], name: String, stamp: Instant, language: Language
  ) -> String {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//binome//binome//" + language.rawValue.uppercased())
    lines.add("CALSCALE", "GREGORIAN")
    // No METHOD: the file invites nobody and expects no answer.
    lines.addText("X-WR-CALNAME", name)
    lines.addParisZone()
    for event in events { lines.add(event, stamp: stamp, language: language) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }
}
