import Casework
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("Figures as golden text")
struct FiguresScreenTests {
  @Test("Indicators, a split, the dossiers behind, cohorts and flow", arguments: ScreenTests.sizes)
  func screens(size: Size) throws {
    let robot = try Robot.atFigures(columns: size.columns, rows: size.rows)
    let suffix = "-\(size.columns)x\(size.rows)"
    robot.select(.startDelay)
    Golden.expect(robot.screen, named: "figures" + suffix)
    robot.choose("v", "travailleur")
    Golden.expect(robot.screen, named: "figures-split" + suffix)
    robot.press(.enter)
    Golden.expect(robot.screen, named: "figures-list" + suffix)
    robot.press(.escape, .escape)
    robot.select(.positiveExits)
    robot.choose("v", "trimestre")
    Golden.expect(robot.screen, named: "figures-quarters" + suffix)
    robot.press(.tab)
    Golden.expect(robot.screen, named: "cohorts" + suffix)
    robot.press(.end)
    Golden.expect(robot.screen, named: "cohorts-end" + suffix)
    robot.press(.tab)
    Golden.expect(robot.screen, named: "flow" + suffix)
    robot.press(.end)
    Golden.expect(robot.screen, named: "flow-end" + suffix)
  }

  @Test("The same in English")
  func english() throws {
    let english = try Robot.atFigures(columns: 100, rows: 30, language: .english)
    Golden.expect(english.screen, named: "figures-english-100x30")
    english.press(.tab)
    Golden.expect(english.screen, named: "cohorts-english-100x30")
    english.press(.tab)
    Golden.expect(english.screen, named: "flow-english-100x30")
  }

  @Test("As plain lines")
  func plain() throws {
    var lines: [String] = []
    try Robot.withOffice { (office: Office) throws in
      let pages = FigurePages(office.workplace)
      let frame = FigureFrame(.usual(Sample.today))
      let table = try #require(try office.indicators(frame))
      lines += pages.indicators(table) + [""]
      let held = try #require(try office.indicators(frame, only: ["meetings_honoured"]))
      lines += pages.indicators(held, explained: true) + [""]
      for split in try office.splits([.startDelay, .exits], frame, by: .adviser) {
        lines += pages.split(split)
      }
      for split in try office.splits([.exits], frame, by: .detail) { lines += pages.split(split) }
      let cohort = try #require(
        try office.cohort(FigureFrame(.usualCohort(Sample.today))))
      let flow = try #require(try office.flow(frame))
      lines += [""] + pages.cohort(cohort) + [""] + pages.flow(flow)
    }
    Golden.expect(lines.joined(separator: "\n"), named: "figures-plain")
    #expect(lines.allSatisfy { !$0.contains("│") && !$0.contains("█") })
  }

  @Test("Every part fits every size")
  func everySize() throws {
    let robot = try Robot.atFigures()
    let ways: [[Key]] = [[], [.enter], [.enter], [.tab], [.tab]]
    for way in ways {
      for key in way { robot.press(key) }
      for columns in stride(from: 1, through: 200, by: 13) {
        for rows in stride(from: 1, through: 60, by: 7) {
          robot.take(.event(.resize(Size(columns: columns, rows: rows))))
          #expect(robot.state.view().size == Size(columns: columns, rows: rows))
        }
      }
      robot.take(.event(.resize(Size(columns: 80, rows: 24))))
    }
  }

  @Test("Any keys in any order", arguments: [7, 8] as [UInt64])
  func anyKeys(seed: UInt64) throws {
    let robot = try Robot.atFigures()
    var random = seed
    let keys: [Key] =
      Array("vprtTfd,;jkgG").map(Key.character) + [
        .enter, .enter, .escape, .up, .down, .pageDown, .home, .end, .tab, .backTab,
      ]
    for _ in 0..<250 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      robot.press(keys[Int(random >> 33) % keys.count])
      if robot.state.home != .figures, robot.state.layers.isEmpty, robot.state.dossier == nil {
        robot.press(.tab)
      }
      #expect(robot.state.view().size == robot.state.size)
    }
  }

  @Test("What cannot be divided says why")
  func nothingToDivide() throws {
    let robot = try Robot.atFigures(columns: 160, rows: 50)
    let words = FigureWords(workplace: robot.state.workplace)
    #expect(words.formula(.honoured, Figure(0, of: 0)) == "rien à diviser, 0 / 0\u{A0}rendez-vous")
    #expect(words.formula(.meanPortfolio, Figure(9300, of: 0)).contains("il n'y en a pas ici"))
    #expect(words.value(Figure(0, of: 0), .share) == "–")
    #expect(
      words.formula(.meanPortfolio, Figure(18_200, of: 280))
        == "182\u{A0}personnes accompagnées / 2,8 temps pleins = 65,0")
    #expect(
      words.formula(.startDelay, Figure(1058, of: 44))
        == "1\u{A0}058\u{A0}jours / 44\u{A0}entrées = 24,0\u{A0}j")
  }

  @Test("Each indicator answers one question")
  func groups() {
    let grouped = IndicatorGroup.allCases.flatMap(\.indicators)
    #expect(Set(grouped) == Set(Indicator.all))
    #expect(grouped.count == Indicator.all.count)
    #expect(
      IndicatorGroup.allCases.first?.indicators == [
        .entries, .startDelay, .meanPortfolio, .inProgress,
      ])
  }
}
