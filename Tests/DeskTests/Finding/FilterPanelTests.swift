import Casework
import Terminal
import Testing

@testable import Desk

@Suite("The list of criteria")
struct FilterPanelTests {
  private func open(_ robot: Robot) { robot.press(.character("f")) }

  private func panel(_ robot: Robot) throws -> FilterPanel {
    guard case .filters(let panel)? = robot.state.layers.last else {
      throw Missing()
    }
    return panel
  }

  private struct Missing: Error {}

  /// Finds a line by typing and ticks it.
  private func tick(_ robot: Robot, _ text: String) {
    robot.type(text)
    robot.press(.character(" "), .control("u"))
  }

  @Test("Ticks combine, the title counts, the header says it, Escape takes it away")
  func combine() throws {
    let robot = try Robot()
    open(robot)
    tick(robot, "accompagne")
    tick(robot, "renouvele")
    tick(robot, "logement")
    tick(robot, "oui")
    let wanted = PortfolioFilter([
      .stage(.accompanied), .stage(.renewed), .barrier("housing"), .rsa(true),
    ])
    #expect(try panel(robot).filter == wanted)
    let shown = wanted.apply(to: robot.state.portfolio.rows, robot.state.workplace).count
    #expect(robot.screen.contains("Filtrer : \(shown) sur 87"))
    robot.press(.enter)
    #expect(robot.state.layers.isEmpty)
    #expect(robot.state.portfolio.visible.count == shown)
    #expect(
      robot.screen.contains(
        "filtre : accompagné ou renouvelé, frein Logement, RSA · \(shown) sur 87"))
    robot.press(.escape)
    #expect(robot.state.portfolio.visible.count == 87)
  }

  @Test("Enter alone takes the line it stands on")
  func oneLine() throws {
    let robot = try Robot()
    open(robot)
    robot.type("kervella")
    robot.press(.enter)
    #expect(robot.state.portfolio.filter.criteria == [.partner("rkervella")])
    #expect(robot.state.portfolio.visible.allSatisfy { $0.line.socialWorker == "rkervella" })
  }

  @Test("What was asked stays ticked; ticks taken away widen again")
  func untick() throws {
    let robot = try Robot()
    open(robot)
    robot.type("kervella")
    robot.press(.enter)
    open(robot)
    #expect(try panel(robot).table.selected == .criterion(.partner("rkervella")))
    robot.press(.character(" "), .enter)
    #expect(robot.state.portfolio.filter.isEmpty)
    open(robot)
    robot.press(.down, .enter)
    robot.press(.character("f"), .control("u"), .home, .enter)
    #expect(robot.state.portfolio.filter.isEmpty)
  }

  @Test("A letter with which nothing is found is not taken; Escape first clears what was typed")
  func find() throws {
    let robot = try Robot()
    open(robot)
    robot.type("logeq")
    #expect(try panel(robot).query == "loge")
    robot.press(.escape)
    #expect(try panel(robot).query.isEmpty)
    robot.press(.escape)
    #expect(robot.state.layers.isEmpty)
  }

  @Test("A filter is kept under a name, chosen again, and removed after a question")
  func named() throws {
    let robot = try Robot()
    open(robot)
    tick(robot, "logement")
    robot.type("garder")
    robot.press(.enter)
    #expect(robot.screen.contains("Garder ce filtre sous quel nom ?"))
    robot.type("Logement d'abord")
    robot.press(.enter)
    #expect(robot.screen.contains("Filtre gardé : « Logement d'abord »"))
    #expect(robot.state.portfolio.filter.criteria == [.barrier("housing")])

    let again = try Robot(path: robot.path)
    open(again)
    #expect(try panel(again).table.selected == .named("Logement d'abord"))
    again.press(.enter)
    #expect(again.state.portfolio.filter.criteria == [.barrier("housing")])

    let colleague = try Robot(as: "rkervella", path: robot.path)
    #expect(try colleague.office.filters().isEmpty)

    open(again)
    again.press(.home, .delete)
    #expect(again.screen.contains("Retirer « Logement d'abord »"))
    again.press(.enter)
    #expect(try again.office.filters().count == 1)
    again.press(.delete, .character("o"))
    #expect(try again.office.filters().isEmpty)
    #expect(try panel(again).named.isEmpty)
  }

  @Test("Nothing is kept without a tick, nor without a name")
  func nothingToKeep() throws {
    let robot = try Robot()
    open(robot)
    robot.type("garder")
    robot.press(.enter)
    #expect(robot.screen.contains("Cochez d'abord"))
    robot.press(.control("u"))
    tick(robot, "logement")
    robot.type("garder")
    robot.press(.enter, .enter)
    #expect(robot.screen.contains("sous quel nom"))
    robot.press(.escape, .escape, .escape)
    #expect(try robot.office.filters().isEmpty)
    #expect(robot.state.portfolio.filter.isEmpty)
  }

  @Test("In English too")
  func english() throws {
    let robot = try Robot(language: .english)
    open(robot)
    tick(robot, "housing")
    #expect(robot.screen.contains("letters: find a criterion"))
    robot.press(.enter)
    #expect(robot.screen.contains("filter: barrier Housing ·"))
  }
}
