import Casework
import Exchange
import Foundation
import TestSupport
import Testing

@testable import Desk

@Suite("What another agenda is told")
struct DeskCalendarTests {
  private let today = Sample.today
  private let bare = BareLines()

  @Test("A calendar in initials, or with names", arguments: [false, true])
  func calendar(names: Bool) throws {
    let workplace = try bare.workplace()
    let agenda = [
      bare.meeting("m1", 0, 14), bare.meeting("m2", 3, nil, .employment),
      bare.meeting("m3", 3, 9, .social),
      bare.meeting("m4", 31, 9), bare.meeting("m5", -1, 9),
      AgendaItem(
        kind: .watch, entry: "w1", day: today.adding(days: 30), label: "titre de séjour"),
      AgendaItem(
        kind: .action, entry: "a1", day: today.adding(days: 2), side: .social,
        who: PlannedAction.Owner.adviser.rawValue, label: "chercher un garage"),
      AgendaItem(
        kind: .action, entry: "a2", day: today.adding(days: 2), side: .employment,
        who: PlannedAction.Owner.person.rawValue, label: "écrire une lettre"),
    ]
    var ending = bare.line("Ébène", "0193bbbb-2222")
    ending.endsOn = today.adding(days: 30)
    var plans: [EntryID: MeetingPlan] = [:]
    for (entry, medium) in [("m1", Medium.faceToFace), ("m2", .homeVisit)] {
      plans[entry] = MeetingPlan(
        kind: .tripartite, medium: medium, day: today, place: "3 rue du Port")
    }
    let calendar = DeskCalendar(workplace, plans: plans, days: 30, showsNames: names)
    let text = CalendarFile.text(
      calendar.events(bare.content([bare.line("Le Goff", "0193aaaa-1111", with: agenda), ending])),
      name: calendar.name, stamp: Instant(today, hour: 7), language: .french)
    for word in ["GOFF", "titre de", "garage"] { #expect(text.contains(word) == names) }
    #expect(!text.contains("a2@") && !text.contains("m3@") && !text.contains("m4@"))
    #expect(text.components(separatedBy: "rue du Port").count == (names ? 3 : 2))
    Golden.expect(
      text.replacing("\r\n", with: "\n"), named: names ? "calendar-names" : "calendar-initials")
  }
}
