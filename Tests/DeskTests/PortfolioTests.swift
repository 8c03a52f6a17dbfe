import Casework
import Registry
import Terminal
import Testing

@testable import Desk

@Suite("The portfolio under keys")
struct PortfolioTests {
  @Test(
    "Search finds the middle of a name without accents",
    arguments: ["mina", "MINA", "vrard-mo", "évrard", "saïd", "said kar", "kervella diallo"])
  func search(letters: String) throws {
    let robot = try Robot()
    robot.press(.character("/"))
    robot.type(letters)
    #expect(!robot.state.portfolio.visible.isEmpty)
    #expect(robot.state.portfolio.visible.count < 12)
  }

  @Test("Escape ends the search and keeps the selected dossier")
  func escapeKeepsSelection() throws {
    let robot = try Robot()
    robot.press(.character("/"))
    robot.type("oliveira")
    let selected = robot.state.portfolio.table.selected
    robot.press(.escape)
    #expect(robot.state.portfolio.table.selected == selected)
    #expect(robot.state.portfolio.visible.count == robot.state.portfolio.rows.count)
  }

  @Test("Every column sorts both ways", arguments: PortfolioColumn.allCases)
  func sorts(column: PortfolioColumn) throws {
    let robot = try Robot()
    let workplace = robot.state.workplace
    robot.state.portfolio.order(by: column, workplace, height: 18)
    let up = robot.state.portfolio.visible
    for (left, right) in zip(up, up.dropFirst()) {
      #expect(column.comesBefore(right, left, workplace.today) != true)
    }
    robot.press(.character("T"))
    let down = robot.state.portfolio.visible
    for (left, right) in zip(down, down.dropFirst()) {
      #expect(column.comesBefore(left, right, workplace.today) != true)
    }
    #expect(Set(up.map(\.id)) == Set(down.map(\.id)))
  }

  @Test("Urgent dossiers come first")
  func urgentFirst() throws {
    let urgencies = try Robot().state.portfolio.visible.map(\.urgency)
    #expect(urgencies == urgencies.sorted())
  }

  @Test("A reload keeps the selection on its record and its line")
  func reloadKeepsSelection() throws {
    let robot = try Robot()
    for _ in 0..<30 { robot.press(.down) }
    let selected = robot.state.portfolio.table.selected
    let line = robot.screen.split(separator: "\n").count
    robot.press(.control("r"))
    #expect(robot.state.portfolio.table.selected == selected)
    #expect(robot.screen.split(separator: "\n").count == line)
  }

  @Test("An unknown key says where help is; a paste outside a field is refused")
  func unknownKeyAndPaste() throws {
    let robot = try Robot()
    robot.press(.character("w"))
    #expect(robot.screen.contains("? montre les touches"))
    robot.take(.event(.paste("x\nq\n")))
    #expect(robot.screen.contains("hors d'un champ"))
    #expect(!robot.hasQuit)
    robot.press(.character("q"))
    #expect(robot.hasQuit)
  }

  @Test("The header counts what the store holds")
  func header() throws {
    let robot = try Robot()
    let content = try robot.office.portfolio()
    let open = content.lines.count
    let entered = try #require(content.entered)
    #expect(robot.screen.contains("\(open) dossiers, bornes 70–100"))
    #expect(robot.screen.contains("entrées 2026 : \(entered), attendues 113"))
  }
}
