import Casework
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("Finding, as golden text")
struct FindingScreenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 160, rows: 50)]

  private func name(_ what: String, _ size: Size) -> String {
    "\(what)-\(size.columns)x\(size.rows)"
  }

  private func robot(_ size: Size, as login: String = "clegoff") throws -> Robot {
    try Robot(as: login, columns: size.columns, rows: size.rows)
  }

  private func tick(_ robot: Robot, _ words: String...) {
    robot.press(.character("f"))
    for word in words {
      robot.type(word)
      robot.press(.character(" "), .control("u"))
    }
  }

  @Test("Criteria ticked, then the portfolio they leave", arguments: sizes)
  func filtered(size: Size) throws {
    let robot = try robot(size)
    tick(robot, "accompagne", "renouvele", "logement", "oui")
    Golden.expect(robot.screen, named: name("filter-ticked", size))
    robot.press(.enter)
    Golden.expect(robot.screen, named: name("portfolio-filtered", size))
  }

  @Test("The name of a filter, then the list with it")
  func named() throws {
    let robot = try robot(Self.sizes[0])
    tick(robot, "logement", "oui")
    robot.type("garder")
    robot.press(.enter)
    robot.type("Logement, RSA")
    Golden.expect(robot.screen, named: "filter-name-80x24")
    robot.press(.enter, .escape, .character("f"))
    Golden.expect(robot.screen, named: "filter-named-80x24")
  }

  @Test("Lines marked, and the summary before they are handed over")
  func marked() throws {
    let robot = try robot(Self.sizes[0], as: "rkervella")
    robot.press(.character(" "), .character(" "), .down, .character(" "))
    Golden.expect(robot.screen, named: "portfolio-marked-80x24")
    robot.press(.character("B"))
    let colleague = robot.state.workplace.candidates(for: .social)
      .first { $0.login != "rkervella" }
    robot.state.form?.set("to", [colleague?.login ?? ""])
    Golden.expect(robot.screen, named: "form-bulk-80x24")
    robot.press(.control("s"))
    Golden.expect(robot.screen, named: "confirmation-bulk-80x24")
  }

  @Test("A word that stands in notes, typed and kept", arguments: sizes)
  func passage(size: Size) throws {
    let robot = try robot(size)
    robot.press(.character("/"))
    robot.type("loyer")
    robot.press(.down)
    Golden.expect(robot.screen, named: name("search-notes", size))
    robot.press(.enter)
    Golden.expect(robot.screen, named: name("search-notes-kept", size))
  }

  @Test("A supervisor sees who holds each dossier where there is room")
  func supervisor() throws {
    let robot = try robot(Self.sizes[1], as: "mtanguy")
    Golden.expect(robot.screen, named: "portfolio-supervisor-160x50")
  }
}
