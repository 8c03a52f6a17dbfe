import Casework
import Terminal
import Testing

@testable import Desk

@Suite("Today opens each line where it is dealt with")
struct LandingTests {
  @Test("it is the first screen when anything presses, and Tab goes to the portfolio and back")
  func first() throws {
    let robot = try Robot(home: nil)
    #expect(robot.state.screen == .today)
    robot.press(.tab)
    #expect(robot.state.screen == .portfolio)
    robot.press(.tab)
    #expect(robot.state.screen == .today)
  }

  @Test("a meeting to specify opens its form, and telling it takes the line away")
  func toSpecify() throws {
    let robot = try Robot(home: .today)
    let id = try Robot.common(robot)
    try robot.record(
      .meet, on: id, ["day": "2026-11-21", "time": "8:30", "kind": "employment"])
    let later = try Robot(
      today: Sample.today.adding(days: 2), path: robot.path, home: .today)
    let row = try #require(
      later.state.today.rows.first {
        $0.id.dossier == id && $0.id.kind == .meetingToSpecify && $0.alert.day == Sample.today
      })
    later.state.today.table.select(row.id)
    later.press(.enter)
    #expect(later.state.form?.act == .report)
    #expect(later.state.form?.values["meeting"] == row.id.item)
    later.press(.control("s"))
    later.press(.escape)
    #expect(later.state.screen == .today)
    #expect(!later.state.today.ids.contains(row.id))
  }

  @Test("every kind of line lands on a form of the kind, or a part of the dossier")
  func everyKind() throws {
    let robot = try Robot(home: .today)
    for row in robot.state.today.rows {
      if case .act(let act, let item) = row.landing(robot.state.workplace), let item {
        let file = try #require(try robot.office.dossier(row.id.dossier))
        let items = act.items(Scene(robot.state.workplace, file: file))
        #expect(items.contains { $0.id == item })
      }
    }
  }
}
