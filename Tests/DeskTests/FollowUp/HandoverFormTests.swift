import Casework
import Terminal
import Testing

@testable import Desk

@Suite("A seat is handed over, and taken up")
struct HandoverFormTests {
  @Test("sent by one, seen and taken up by the other, who then holds the seat")
  func change() throws {
    let robot = try Robot(as: "rkervella")
    let id = try #require(robot.state.portfolio.rows.first { $0.line.stage == .accompanied }?.id)
    let colleague = try #require(
      robot.state.workplace.candidates(for: .social).first { $0.login != "rkervella" })
    robot.show(id)
    robot.press(.character("B"))
    robot.state.form?.set("to", [colleague.login])
    robot.press(.control("s"))
    #expect(robot.screen.contains("enregistrer"))
    robot.press(.character("o"))
    #expect(try robot.stored(id).pendingHandover(.social)?.sent.value.to == colleague.login)

    let receiver = try Robot(as: colleague.login, path: robot.path, home: .today)
    let row = try #require(
      receiver.state.today.rows.first { $0.id.dossier == id && $0.id.kind == .handoverToTake })
    receiver.state.today.table.select(row.id)
    receiver.press(.enter)
    #expect(receiver.state.form?.act == .takeup)
    receiver.press(.control("s"))
    receiver.press(.character("o"))
    #expect(try receiver.stored(id).holder(.social) == colleague.login)
  }

  @Test("a stand-in works on the dossier during the days, and gives back")
  func standIn() throws {
    let robot = try Robot(as: "rkervella")
    let id = try #require(robot.state.portfolio.rows.first { $0.line.stage == .accompanied }?.id)
    let colleague = try #require(
      robot.state.workplace.candidates(for: .social).first { $0.login != "rkervella" })
    try robot.record(
      .handover, on: id,
      ["kind": "stand_in", "to": colleague.login, "from": "2026-11-21", "until": "2026-12-05"])
    let standIn = try Robot(as: colleague.login, path: robot.path)
    #expect(standIn.state.portfolio.ids.contains(id))
    try standIn.record(.takeup, on: id, [:])
    try standIn.record(.contact, on: id, ["medium": "telephone"])
    #expect(try standIn.stored(id).holder(.social) == "rkervella")
    let after = try Robot(
      as: colleague.login, today: Sample.today.adding(days: 30), path: robot.path)
    #expect(!after.state.portfolio.ids.contains(id))
  }
}
