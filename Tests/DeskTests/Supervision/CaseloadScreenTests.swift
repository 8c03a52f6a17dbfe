import Casework
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("A supervisor reviews caseloads")
struct CaseloadScreenTests {
  private static func robot(
    _ login: String = "mtanguy", columns: Int = 80, rows: Int = 24, language: Language = .french
  ) throws -> Robot {
    try Robot(
      as: login, columns: columns, rows: rows, language: language, path: Agency.copy(), home: nil)
  }

  @Test("The desk of a supervisor opens on what each has in hand")
  func screens() throws {
    Golden.expect(try Self.robot().screen, named: "caseloads-80x24")
    Golden.expect(try Self.robot(columns: 160, rows: 50).screen, named: "caseloads-160x50")
    Golden.expect(try Self.robot("ylebihan").screen, named: "caseloads-social-80x24")
    Golden.expect(
      try Self.robot(language: .english).screen, named: "caseloads-english-80x24")
  }

  @Test("d says how each column is counted")
  func definitions() throws {
    let robot = try Self.robot()
    robot.press(.character("d"))
    Golden.expect(robot.screen, named: "caseloads-definitions-80x24")
    robot.press(.escape)
    #expect(robot.state.layers.isEmpty)
  }

  @Test("f shows the partners, with the dossiers of the unit only")
  func partners() throws {
    let robot = try Self.robot()
    robot.press(.character("f"), .end, .enter)
    Golden.expect(robot.screen, named: "caseloads-partners-80x24")
    let shared = try #require(robot.state.caseload?.rows)
    let open = robot.state.portfolio.rows
    for row in shared { #expect(row.line.open == open.count { $0.line.socialWorker == row.id }) }
    robot.press(.enter)
    #expect(robot.state.portfolio.visible.count == shared.first?.line.open)
  }

  @Test("Whoever is above the bounds comes first; t sorts by a number, the greatest first")
  func order() throws {
    let robot = try Self.robot()
    #expect(robot.state.caseload?.ids.first == "amoreau")
    robot.press(.character("t"))
    robot.type("entr")
    robot.press(.enter)
    let entries = try #require(robot.state.caseload?.rows).map(\.line.entries)
    #expect(entries == entries.sorted(by: >))
    robot.press(.character("T"))
    #expect(robot.state.caseload?.rows.map(\.line.entries) == entries.reversed())
  }

  @Test("Lists behind a number have exactly its length", arguments: CaseloadReason.allCases)
  func drill(_ reason: CaseloadReason) throws {
    let robot = try Self.robot()
    for row in try #require(robot.state.caseload?.rows) {
      robot.state.home = .caseload
      robot.state.caseload?.table.select(row.id)
      robot.state.showDossiers(reason.criteria)
      #expect(robot.state.portfolio.visible.count == reason.count(row.line))
      #expect(robot.state.portfolio.visible.allSatisfy { $0.line.adviser == row.id })
    }
  }

  @Test("v asks for a reason; Escape comes back to the caseloads")
  func reasons() throws {
    let robot = try Self.robot()
    robot.press(.character("v"), .down, .enter)
    #expect(robot.state.home == .portfolio)
    #expect(robot.screen.contains("contrat échu, suivi par A. MOREAU · 2 sur"))
    robot.press(.escape)
    #expect(robot.state.home == .caseload)
    #expect(robot.state.portfolio.filter.isEmpty)
  }

  @Test("Twelve dossiers go to a colleague: what it would change is said first, then both change")
  func reassign() throws {
    let robot = try Self.robot()
    let before = try #require(robot.state.caseload).content.loads
    let (from, to) = try (
      #require(before["amoreau"]).open, #require(before["tsimon"]).open
    )
    robot.press(.character("b"))
    #expect(robot.state.home == .portfolio)
    for _ in 0..<12 { robot.press(.character(" ")) }
    robot.press(.character("b"))
    Golden.expect(robot.screen, named: "caseloads-assign-80x24")
    robot.state.form?.set("adviser", ["tsimon"])
    robot.press(.control("s"))
    Golden.expect(robot.screen, named: "caseloads-what-if-80x24")
    robot.press(.character("o"))
    let after = try #require(robot.state.caseload).content.loads
    #expect(after["amoreau"]?.open == from - 12)
    #expect(after["tsimon"]?.open == to + 12)
    #expect(robot.screen.contains("12 affectés"))
    let theirs = try Robot(as: "tsimon", path: robot.path)
    #expect(theirs.state.portfolio.rows.count == to + 12)
  }

  @Test("x offers the reports, by the names of their files")
  func reports() throws {
    let robot = try Self.robot()
    robot.press(.character("x"))
    Golden.expect(robot.screen, named: "caseloads-reports-80x24")
    #expect(
      ReportOrder.all.map { ReportOrder(id: $0.id) } == ReportOrder.all.map(Optional.some))
    #expect(Set(ReportOrder.all.map { $0.fileName(robot.state.workplace) }).count == 6)
  }

  @Test("Nobody but a supervisor sees what others have in hand")
  func rights() throws {
    for login in ["clegoff", "rkervella"] {
      let robot = try Self.robot(login)
      #expect(robot.state.caseload == nil && robot.state.workplace.loads.isEmpty)
      #expect(!robot.state.homes.contains(.caseload))
      #expect(try robot.office.workplace(for: .assign).loads.isEmpty)
    }
  }
}

@Suite("Giving seats changes loads")
struct LoadChangeTests {
  private func giving(_ holders: [String?]) -> [LoadChange] {
    LoadChange.giving(holders, to: "b") { ["a": 10, "b": 5, "c": 7][$0] }
  }

  @Test("whoever receives first, then those who give; nothing where nothing changes")
  func changes() {
    #expect(
      giving(["a", "a", "c", nil, "b"]) == [
        LoadChange(login: "b", before: 5, after: 9), LoadChange(login: "a", before: 10, after: 8),
        LoadChange(login: "c", before: 7, after: 6),
      ])
    #expect(giving(["b", "b"]).isEmpty && giving([]).isEmpty)
  }

  @Test("who is not known is left out, and counts all the same")
  func unknown() {
    #expect(giving(["z"]) == [LoadChange(login: "b", before: 5, after: 6)])
  }
}

@Suite("Caseloads without a full screen")
struct CaseloadPageTests {
  @Test("plain lines say the whole, the most pressing first")
  func plain() throws {
    let robot = try Robot(as: "mtanguy", path: Agency.copy())
    let lines = PlainPages(robot.office.workplace).caseload(try robot.office.caseload())
    Golden.expect(lines.joined(separator: "\n"), named: "caseloads-plain")
  }

  @Test("programs get numbers and logins, and no name of anybody followed")
  func json() throws {
    let robot = try Robot(as: "mtanguy", path: Agency.copy())
    let content = try robot.office.caseload()
    let text = CaseloadRecord.json(content).text
    for row in robot.state.portfolio.rows {
      let line = row.line
      #expect(!text.contains(line.id) && !text.contains(line.listName))
      #expect(!text.contains(line.givenName + " " + line.surname.uppercased()))
    }
    guard case .object(let object) = CaseloadRecord.json(content),
      case .array(let team)? = object["team"], case .object(let first)? = team.first
    else {
      Issue.record("no team")
      return
    }
    #expect(team.count == content.team.count)
    #expect(first["open"] == .number(Double(content.team[0].open)))
  }
}
