import Casework
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("Screens as golden text")
struct ScreenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 160, rows: 50)]

  private func robot(_ size: Size, as login: String = "clegoff") throws -> Robot {
    try Robot(as: login, columns: size.columns, rows: size.rows)
  }

  private func name(_ what: String, _ size: Size) -> String {
    "\(what)-\(size.columns)x\(size.rows)"
  }

  @Test("The portfolio of an adviser", arguments: sizes)
  func portfolio(size: Size) throws {
    let robot = try robot(size)
    Golden.expect(robot.screen, named: name("portfolio", size))
  }

  @Test("The portfolio of a social worker", arguments: sizes)
  func socialPortfolio(size: Size) throws {
    let robot = try robot(size, as: "rkervella")
    Golden.expect(robot.screen, named: name("portfolio-social", size))
  }

  @Test("The lines of a unit, for its supervisor")
  func supervisorPortfolio() throws {
    let robot = try robot(Self.sizes[0], as: "mtanguy")
    Golden.expect(robot.screen, named: "portfolio-supervisor-80x24")
  }

  @Test("Each tab of a dossier before the entry", arguments: sizes)
  func dossierBeforeEntry(size: Size) throws {
    let robot = try robot(size)
    robot.open("diallo am")
    for tab in ["summary", "diagnostic", "plans", "meetings", "agreement", "journal"] {
      Golden.expect(robot.screen, named: name("dossier-\(tab)", size))
      robot.press(.tab)
    }
  }

  @Test("The contract of someone to be renewed", arguments: sizes)
  func contract(size: Size) throws {
    let robot = try robot(size)
    robot.open("evrard")
    robot.press(.tab, .tab, .tab, .tab)
    Golden.expect(robot.screen, named: name("dossier-contract", size))
  }

  @Test("What waits today", arguments: sizes)
  func today(size: Size) throws {
    for login in ["clegoff", "rkervella", "mtanguy"] {
      let robot = try Robot(as: login, columns: size.columns, rows: size.rows, home: .today)
      Golden.expect(robot.screen, named: name("today-\(login)", size))
    }
  }

  @Test("The two plans and the meetings of someone accompanied", arguments: sizes)
  func everyday(size: Size) throws {
    let robot = try robot(size)
    robot.open("evrard")
    robot.press(.tab, .tab)
    Golden.expect(robot.screen, named: name("plans", size))
    robot.press(.tab)
    Golden.expect(robot.screen, named: name("meetings", size))
  }

  @Test("A point of the binôme", arguments: sizes)
  func point(size: Size) throws {
    let robot = try robot(size)
    robot.press(.character("p"))
    robot.type("kervella")
    robot.press(.enter)
    Golden.expect(robot.screen, named: name("point", size))
  }

  @Test("Telling a meeting, and a document before it is printed")
  func forms() throws {
    let robot = try robot(Self.sizes[0])
    robot.open("evrard")
    robot.press(.character("h"))
    Golden.expect(robot.screen, named: "form-report-80x24")
    robot.press(.escape, .character("n"))
    Golden.expect(robot.screen, named: "form-plan-80x24")
    robot.press(.escape, .character("I"))
    robot.press(.control("s"))
    Golden.expect(robot.screen, named: "print-preview-80x24")
  }

  @Test("A form", arguments: sizes)
  func form(size: Size) throws {
    let robot = try robot(size)
    robot.open("diallo am")
    robot.press(.character("e"))
    Golden.expect(robot.screen, named: name("form-diagnose", size))
  }

  @Test("The summary before an act that binds")
  func confirmation() throws {
    let robot = try robot(Self.sizes[0])
    robot.open("diallo am")
    robot.press(.character("a"), .right, .control("s"))
    Golden.expect(robot.screen, named: "confirmation-80x24")
  }

  @Test("Help, filters and actions lie over the screen")
  func layers() throws {
    let robot = try robot(Self.sizes[0])
    robot.press(.character("?"))
    Golden.expect(robot.screen, named: "help-80x24")
    robot.press(.escape, .character("f"))
    Golden.expect(robot.screen, named: "filters-80x24")
    robot.press(.escape)
    robot.open("diallo am")
    robot.press(.character(":"))
    Golden.expect(robot.screen, named: "palette-80x24")
  }

  @Test("The same in English")
  func english() throws {
    let robot = try Robot(language: .english)
    Golden.expect(robot.screen, named: "portfolio-english-80x24")
    robot.open("diallo am")
    Golden.expect(robot.screen, named: "dossier-english-80x24")
  }

  @Test("A window too small says so on one line")
  func tooSmall() throws {
    let robot = try Robot(columns: 39, rows: 9)
    #expect(robot.screen.contains("Fenêtre trop petite"))
  }

  @Test("Every screen fits every size")
  func everySize() throws {
    let robot = try Robot()
    for keys in ["", "?", ":", "f"] {
      for dossier in [false, true] {
        if dossier { robot.open("diallo am") }
        for key in keys { robot.press(.character(key)) }
        for columns in stride(from: 1, through: 200, by: 13) {
          for rows in stride(from: 1, through: 60, by: 7) {
            robot.take(.event(.resize(Size(columns: columns, rows: rows))))
            #expect(robot.state.view().size == Size(columns: columns, rows: rows))
          }
        }
        robot.take(.event(.resize(Size(columns: 80, rows: 24))))
        robot.press(.escape, .escape, .escape)
      }
    }
  }

  @Test("State is told by words: without styles the portfolio reads the same")
  func wordsCarryTheState() throws {
    let robot = try Robot()
    for line in robot.state.portfolio.visible where line.urgency < 2 {
      #expect(!line.stageText.isEmpty)
    }
    #expect(robot.screen.contains("!! "))
  }
}
