import Casework
import Exchange
import Testing

@Suite("Calendars")
struct CalendarFileTests {
  private let day = CivilDate(dayNumber: 20_505)  // 21 February 2026
  private let stamp = Instant(CivilDate(dayNumber: 20_485), hour: 8, minute: 5, second: 9)

  private var meeting: CalendarEvent {
    CalendarEvent(
      uid: "0198@binome", summary: "RDV à trois ; Núñez, A.", location: "CDAS de Redon",
      description: "Apporter :\r\nle bail\nC:\\papiers\u{7}", day: day,
      time: TimeOfDay(hour: 14, minute: 30), durationMinutes: 45)
  }

  private var deadline: CalendarEvent {
    CalendarEvent(
      uid: "0199@binome", summary: "Fin du droit", day: CivilDate(dayNumber: 20_512),
      time: TimeOfDay(hour: 9), isDeadline: true)
  }

  private func text(_ events: [CalendarEvent], _ language: Language = .french) -> String {
    CalendarFile.text(events, name: "Diallo, Aminata", stamp: stamp, language: language)
  }

  /// The lines as a reader sees them: continued lines joined (RFC 5545, 3.1).
  private func lines(_ text: String) -> [String] {
    var lines: [[UInt8]] = [[]]
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == 13, bytes.first == 10 {
        bytes.removeFirst()
        if bytes.first == 32 { bytes.removeFirst() } else { lines.append([]) }
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    return lines.dropLast().map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("A meeting and a deadline, line by line")
  func whole() {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//binome//binome//FR", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:Diallo\\, Aminata",
    ]
    let zone = [
      "BEGIN:VTIMEZONE", "TZID:Europe/Paris",
      "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
      "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
      "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
      "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
      "END:VTIMEZONE",
    ]
    let events = [
      "BEGIN:VEVENT", "UID:0198@binome", "DTSTAMP:20260201T080509Z",
      "DTSTART;TZID=Europe/Paris:20260221T143000", "DTEND;TZID=Europe/Paris:20260221T151500",
      "SUMMARY:RDV à trois \\; Núñez\\, A.", "LOCATION:CDAS de Redon",
      "DESCRIPTION:Apporter :\\nle bail\\nC:\\\\papiers", "CATEGORIES:Rendez-vous",
      "TRANSP:OPAQUE", "CLASS:PRIVATE", "END:VEVENT",
      "BEGIN:VEVENT", "UID:0199@binome", "DTSTAMP:20260201T080509Z",
      "DTSTART;VALUE=DATE:20260228", "DTEND;VALUE=DATE:20260301", "SUMMARY:Fin du droit",
      "CATEGORIES:Échéance", "TRANSP:TRANSPARENT", "CLASS:PRIVATE", "END:VEVENT",
    ]
    #expect(lines(text([meeting, deadline])) == head + zone + events + ["END:VCALENDAR"])
  }

  @Test("Lines end with CRLF and hold 75 octets at most, letters whole")
  func folding() {
    for length in 60...90 {
      var event = meeting
      event.summary = String(repeating: "x", count: length) + String(repeating: "é€😀", count: 40)
      let text = text([event])
      let pieces = Array(text.utf8).split(separator: 10, omittingEmptySubsequences: false)
      #expect(pieces.last?.isEmpty == true)
      for piece in pieces.dropLast() {
        #expect(piece.last == 13 && piece.count <= 76)
        #expect(String(validating: piece, as: UTF8.self) != nil)
      }
      #expect(lines(text).contains("SUMMARY:" + event.summary))
    }
  }

  @Test("A day without hour, an end past midnight, no length")
  func hours() {
    var event = meeting
    event.time = nil
    #expect(lines(text([event])).contains("DTSTART;VALUE=DATE:20260221"))
    #expect(lines(text([event])).contains("TRANSP:TRANSPARENT"))
    #expect(lines(text([event])).contains("CATEGORIES:Rendez-vous"))
    event.time = TimeOfDay(hour: 23, minute: 30)
    event.durationMinutes = 60
    #expect(lines(text([event])).contains("DTEND;TZID=Europe/Paris:20260222T003000"))
    event.durationMinutes = 0
    #expect(!lines(text([event])).contains { $0.hasPrefix("DTEND") })
  }

  @Test("English words, no event, no empty line, no invitation")
  func other() {
    let english = lines(text([meeting, deadline], .english))
    #expect(english.contains("PRODID:-//binome//binome//EN"))
    #expect(english.contains("CATEGORIES:Meeting") && english.contains("CATEGORIES:Deadline"))
    #expect(!english.contains { $0.hasPrefix("METHOD") || $0.hasSuffix(":") })
    #expect(lines(text([])).last == "END:VCALENDAR")
    #expect(text([meeting]) == text([meeting]))
  }
}
