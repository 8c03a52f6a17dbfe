import Casework
import Terminal
import Testing

@testable import Desk

@Suite("The screen of figures, as a state")
struct FiguresStateTests {
  @Test("Nothing is asked before it is shown; then one question, and its answer is shown")
  func asking() throws {
    let robot = try Robot(as: "mtanguy", home: nil)
    var state = DeskState(
      workplace: robot.office.workplace, size: Size(columns: 80, rows: 24),
      content: try robot.office.home())
    for _ in 0..<2 { #expect(state.update(.event(.key(.tab))).isEmpty) }
    let effects = state.update(.event(.key(.tab)))
    let question = FiguresQuestion.indicators(FigureFrame(.usual(Sample.today)))
    #expect(effects == [.loadFigures(question)])
    #expect(!state.view().text.contains("lecture"))
    _ = state.update(.stillReading(question))
    #expect(state.view().text.contains("lecture…"))
    let answer = try #require(robot.office.perform(.loadFigures(question)))
    _ = state.update(answer)
    #expect(!state.view().text.contains("lecture"))
    #expect(state.figures.indicators?.lines.count == Indicator.all.count)
    // The reminder of a question that is answered says nothing.
    _ = state.update(.stillReading(question))
    #expect(!state.view().text.contains("lecture"))
  }

  @Test("Old numbers stay under their own period until new ones come; late answers are ignored")
  func late() throws {
    let robot = try Robot.atFigures()
    var state = robot.state
    let old = state.view().text
    let first = state.update(.event(.key(.character(","))))
    #expect(state.view().text == old)
    let second = state.update(.event(.key(.character(","))))
    guard case .loadFigures(let earlier)? = first.first,
      case .loadFigures(let later)? = second.first
    else {
      Issue.record("nothing asked")
      return
    }
    _ = state.update(try #require(robot.office.perform(.loadFigures(earlier))))
    #expect(state.view().text == old)
    _ = state.update(try #require(robot.office.perform(.loadFigures(later))))
    #expect(state.view().text.contains("du 01/01 au 21/11/2024"))
  }

  @Test("A change in the store is read again while the figures are shown, and only then")
  func changes() throws {
    let robot = try Robot.atFigures()
    let content = try robot.office.home()
    #expect(
      robot.state.update(.portfolio(content)) == [.loadFigures(robot.state.figures.question)])
    robot.state.home = .portfolio
    #expect(robot.state.update(.portfolio(content)).isEmpty)
  }

  @Test("Step by step in, and back by Esc: indicator, split, dossiers, dossier")
  func steps() throws {
    let robot = try Robot.atFigures()
    robot.select(.startDelay)
    robot.press(.enter)
    #expect(robot.state.figures.level == .split)
    #expect(robot.screen.contains("Par conseiller"))
    robot.press(.enter)
    #expect(robot.state.figures.level == .list)
    let row = try #require(robot.state.figures.dossiers.selected)
    let days = robot.state.figures.dossiers.rows.map(\.fact.days)
    #expect(days == days.sorted(by: >))
    robot.press(.enter)
    #expect(robot.state.dossier?.dossier.id == row.fact.dossier)
    robot.press(.escape)
    #expect(robot.state.dossier == nil)
    #expect(robot.state.figures.level == .list)
    #expect(robot.state.figures.dossiers.selected?.id == row.id)
    robot.press(.escape)
    #expect(robot.state.figures.level == .split)
    robot.press(.escape)
    #expect(robot.state.figures.level == .table)
    robot.press(.escape)
    #expect(robot.state.home == .figures)
    #expect(robot.state.figures.indicator == .startDelay)
  }

  @Test("The parts are tabs among the others, all the way round and back")
  func tabs() throws {
    let robot = try Robot.atFigures()
    robot.press(.right)
    #expect(robot.state.figures.tab == .cohorts)
    robot.press(.tab)
    #expect(robot.state.figures.tab == .flow)
    robot.press(.tab)
    #expect(robot.state.home == .caseload)
    robot.press(.left)
    #expect(robot.state.home == .figures)
    #expect(robot.state.figures.tab == .flow)
    #expect(robot.state.figures.flow != nil)
    robot.press(.backTab, .backTab, .backTab)
    #expect(robot.state.home == .today)
  }

  @Test("Headings are passed over, both ways, and the first stays in sight")
  func headings() throws {
    let robot = try Robot.atFigures()
    var seen: [Indicator] = []
    for _ in Indicator.all {
      if let indicator = robot.state.figures.indicator { seen.append(indicator) }
      robot.press(.down)
    }
    #expect(seen == IndicatorGroup.allCases.flatMap(\.indicators))
    #expect(robot.state.figures.indicator == .meanStay)
    for _ in Indicator.all { robot.press(.up) }
    #expect(robot.state.figures.indicator == .entries)
    #expect(robot.screen.contains("La convention"))
    for key in [Key.pageDown, .pageDown, .pageUp, .end, .home] {
      robot.press(key)
      #expect(robot.state.figures.indicator != nil)
    }
  }

  @Test("Period, public, scope and split are chosen by keys")
  func choices() throws {
    let robot = try Robot.atFigures(columns: 160, rows: 50)
    robot.choose("p", "le mois")
    #expect(robot.screen.contains("novembre 2026 (en cours), avant : octobre 2026"))
    robot.press(.character(","))
    #expect(robot.screen.contains("octobre 2026, avant : septembre 2026"))
    robot.press(.character(";"), .character(";"))
    #expect(robot.screen.contains("rien après aujourd'hui"))
    robot.press(.character("r"))
    #expect(robot.screen.contains("Rennes Sud, RSA · "))
    #expect(!robot.screen.contains("Autres "))
    robot.press(.character("r"))
    #expect(robot.screen.contains("hors RSA"))
    robot.press(.character("r"))
    robot.choose("f", "gof")
    #expect(robot.screen.contains("Claire LE GOFF · novembre"))
    robot.choose("v", "par mois")
    #expect(robot.screen.contains("Entrées › par mois"))
    #expect(robot.state.figures.split?.rows.count == 12)
    // By time the list is of one stretch: over another period one is back at the split.
    robot.press(.enter)
    #expect(robot.state.figures.level == .list)
    robot.press(.character(","))
    #expect(robot.state.figures.level == .split)
    robot.choose("f", "tout le territoire")
    robot.press(.enter)
    #expect(robot.state.figures.level == .split)
    #expect(robot.screen.contains("que dans votre unité"))
    robot.choose("v", "par agence")
    #expect(robot.screen.contains("Par agence"))
  }

  @Test("Of a rate, those counted and those among whom they are")
  func below() throws {
    let robot = try Robot.atFigures(columns: 160, rows: 50)
    robot.select(.honoured)
    robot.press(.enter, .enter)
    let held = robot.state.figures.dossiers.rows.count
    robot.press(.character("v"))
    #expect(robot.state.figures.dossiers.rows.count > held)
    #expect(robot.screen.contains("tous ceux parmi lesquels on compte"))
    #expect(robot.screen.contains("absence non excusée"))
    robot.choose("t", "ce que c'est")
    let kinds = robot.state.figures.dossiers.rows.map(\.what)
    #expect(kinds == kinds.sorted())
    robot.press(.character("T"))
    #expect(robot.state.figures.dossiers.rows.first?.what == kinds.last)
    robot.press(.character("d"))
    #expect(robot.screen.contains("annulés par le service"))
  }
}
