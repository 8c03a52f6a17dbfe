import Casework
import Terminal
import Testing

@testable import Desk

@Suite("A meeting is told in a few keys")
struct MeetingFormTests {
  @Test(
    "held as planned, two lines of notes and the next date: at most twelve keys beyond the notes")
  func usualCase() throws {
    let robot = try Robot()
    let id = try Robot.common(robot)
    try robot.record(
      .meet, on: id,
      ["day": "2026-11-21", "time": "9h", "kind": "tripartite", "place": "CDAS de Bruz"])
    let planned = try #require(try robot.stored(id).openMeetings.last { $0.day == Sample.today })
    for earlier in try robot.stored(id).openMeetings where earlier.day < planned.day {
      try robot.record(
        .report, on: id, ["meeting": earlier.id, "outcome": "excused", "on": earlier.day.iso])
    }
    robot.state.portfolio.table.select(id)
    var keys = 0
    func press(_ key: Key) {
      robot.press(key)
      keys += 1
    }
    press(.character("h"))
    robot.type("Point sur la garde d'enfant.\nDossier de crèche déposé.")
    press(.tab)
    for key in "041226" { press(.character(key)) }
    press(.control("s"))
    #expect(keys <= 12)
    let dossier = try robot.stored(id)
    let report = try #require(dossier.meeting(planned.id)?.report)
    #expect(report.value.outcome == .honoured)
    #expect(report.value.kind == .tripartite)
    #expect(report.value.place == "CDAS de Bruz")
    #expect(report.on == Sample.today)
    #expect(report.value.note == Note("Point sur la garde d'enfant.\nDossier de crèche déposé."))
    let next = try #require(dossier.openMeetings.last)
    #expect(next.day == CivilDate(year: 2026, month: 12, day: 4))
    #expect(next.kind == .tripartite)
  }

  @Test("the actions decided enter one's own plan, one a line")
  func decisions() throws {
    let robot = try Robot(as: "rkervella")
    let id = try #require(robot.state.portfolio.rows.first { $0.line.stage == .accompanied }?.id)
    let before = try robot.stored(id).plan(.social).count
    try robot.record(
      .report, on: id,
      [
        "kind": "social",
        "decisions": "Demander la prime d'activité\nPrendre un rendez-vous à la CAF",
        "decision_theme": "finances", "decision_owner": "person", "decision_due": "+14",
      ])
    let plan = try robot.stored(id).plan(.social)
    #expect(plan.count == before + 2)
    let added = plan.filter { $0.plannedOn == Sample.today }
    #expect(Set(added.map(\.now.what)).isSuperset(of: ["Demander la prime d'activité"]))
    #expect(added.allSatisfy { $0.now.dueOn == Sample.today.adding(days: 14) })
  }

  @Test("a meeting told twice is refused, and what was typed stays")
  func twice() throws {
    let robot = try Robot()
    let id = try Robot.common(robot)
    try robot.record(.meet, on: id, ["day": "2026-11-21", "kind": "employment"])
    let meeting = try #require(
      try robot.stored(id).openMeetings.last { $0.day == Sample.today }?.id)
    robot.show(id)
    robot.ask(.report, about: meeting)
    robot.type("Vu, tout va bien.")
    try robot.record(.report, on: id, ["meeting": meeting])
    robot.press(.control("s"))
    #expect(robot.state.form?.values["note"] == "Vu, tout va bien.")
    #expect(robot.screen.contains("au même endroit") || robot.screen.contains("déjà notée"))
  }
}
