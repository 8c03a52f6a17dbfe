import Casework
import Registry
import Terminal
import Testing

@testable import Desk

@Suite("The binôme's point goes through the common dossiers, and is taken up where it was")
struct PointTests {
  private func begin(_ robot: Robot) {
    robot.press(.character("p"))
    robot.type("kervella")
    robot.press(.enter)
  }

  @Test("each dossier looked at gets one exchange of the same sitting")
  func exchanges() throws {
    let robot = try Robot()
    begin(robot)
    let point = try #require(robot.state.point)
    let order = point.memo.order
    #expect(order.count > 3)
    #expect(robot.state.dossier?.tab == .point)
    for _ in 0..<2 {
      robot.press(.enter)
      robot.type("Vu ensemble.")
      robot.press(.control("s"))
    }
    #expect(robot.state.dossier?.dossier.id == order[2])
    for id in order.prefix(2) {
      let exchanges = try robot.stored(id).meetings.filter {
        $0.report?.value.sitting == point.memo.sitting
      }
      #expect(exchanges.count == 1)
      #expect(exchanges.first?.kind == .bipartite)
    }
    #expect(robot.state.point?.seen == Set(order.prefix(2)))
  }

  @Test("what is done before the next dossier is read is about the next one")
  func fastKeys() throws {
    let robot = try Robot()
    begin(robot)
    let order = try #require(robot.state.point).memo.order
    robot.press(.enter)
    // The store answers late: the dossier on the screen is still the first.
    let form = try #require(robot.state.form)
    let act = try form.act.prepared(form.values, form.scene).get()
    guard
      case .done(let outcome) = try robot.office.carryOut(
        act, file: form.scene.file, seen: form.scene.file?.heads)
    else {
      Issue.record("not recorded")
      return
    }
    _ = robot.state.update(.outcome(outcome, Sending(act, form.values, form.scene)))
    #expect(robot.state.dossier?.dossier.id == order[0])
    robot.press(.enter)
    #expect(robot.state.form?.scene.dossier?.id == order[1])
  }

  @Test("cut short, it is taken up at the first dossier not looked at, with what was being typed")
  func takenUp() throws {
    let robot = try Robot()
    begin(robot)
    let order = try #require(robot.state.point).memo.order
    robot.press(.enter)
    robot.press(.control("s"))
    robot.press(.enter)
    robot.type("Je tape encore")
    // Nothing is closed: the program is gone at this key.
    let again = try Robot(path: robot.path)
    begin(again)
    #expect(again.state.point?.memo.order == order)
    #expect(again.state.dossier?.dossier.id == order[1])
    #expect(again.screen.contains("repris"))
    again.press(.enter)
    #expect(again.state.form?.values["note"] == "Je tape encore")
  }

  @Test("left, it waits; ended, the next one begins anew")
  func ends() throws {
    let robot = try Robot()
    begin(robot)
    let first = try #require(robot.state.point).memo.sitting
    robot.press(.escape)
    robot.press(.character("a"))
    #expect(robot.state.point == nil)
    begin(robot)
    #expect(robot.state.point?.memo.sitting == first)
    robot.press(.escape)
    robot.press(.character("t"))
    begin(robot)
    #expect(robot.state.point?.memo.sitting != first)
  }

  @Test("a meeting of services goes over the lines that are shown")
  func services() throws {
    let robot = try Robot()
    robot.press(.character("/"))
    robot.type("kervella")
    robot.press(.enter)
    let shown = Set(robot.state.portfolio.ids)
    robot.press(.character("p"))
    robot.type("cellule")
    robot.press(.enter)
    let memo = try #require(robot.state.point).memo
    #expect(Set(memo.order) == shown)
    #expect(memo.sitting.frame == .pathways)
    #expect(memo.partner == nil)
  }
}
