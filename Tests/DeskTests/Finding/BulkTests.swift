import Casework
import Terminal
import Testing

@testable import Desk

@Suite("Several dossiers at once")
struct BulkTests {
  @Test("Space marks and goes down; the star marks all shown, or none; Escape takes marks away")
  func marks() throws {
    let robot = try Robot()
    let first = robot.state.portfolio.ids[0]
    robot.press(.character(" "), .character(" "))
    #expect(robot.state.portfolio.table.marked == Set(robot.state.portfolio.ids.prefix(2)))
    #expect(robot.state.portfolio.table.selected == robot.state.portfolio.ids[2])
    #expect(robot.screen.contains("2 marqués"))
    robot.press(.character("*"))
    #expect(robot.state.portfolio.table.marked.count == 87)
    robot.press(.character("*"))
    #expect(robot.state.portfolio.table.marked.isEmpty)
    robot.press(.home, .character(" "), .escape)
    #expect(robot.state.portfolio.table.marked.isEmpty)
    #expect(robot.state.portfolio.ids[0] == first)
  }

  @Test("Marks live on behind a search, and the header says how many are out of sight")
  func hidden() throws {
    let robot = try Robot()
    robot.press(.character("/"))
    robot.type("oliveira")
    robot.press(.escape, .character(" "), .character("/"))
    robot.type("nguyen thi")
    #expect(robot.screen.contains("1 marqué · 1 hors de la liste"))
    robot.take(.event(.resize(Size(columns: 90, rows: 30))))
    robot.press(.escape, .character(" "))
    #expect(robot.state.portfolio.table.marked.count == 2)
    robot.press(.control("r"))
    #expect(robot.state.portfolio.table.marked.count == 2)
  }

  /// Two dossiers of the social worker, the second of which already has a handover under way.
  private func markTwo() throws -> (robot: Robot, ids: [DossierID], colleague: String) {
    let robot = try Robot(as: "rkervella")
    let ids = robot.state.portfolio.rows.filter { $0.line.stage == .accompanied }.prefix(2)
      .map(\.id)
    let colleague = try #require(
      robot.state.workplace.candidates(for: .social).first { $0.login != "rkervella" }
    ).login
    try robot.record(
      .handover, on: ids[1], ["kind": "change", "to": colleague, "from": "2026-11-21"])
    robot.press(.control("r"))
    for id in ids { robot.state.portfolio.table.toggleMark(id) }
    return (robot, ids, colleague)
  }

  @Test("A handover is asked once; what is refused is told with its reason and stays marked")
  func handover() throws {
    let (robot, ids, colleague) = try markTwo()
    robot.press(.character("B"))
    #expect(robot.screen.contains("2 dossiers"))
    robot.state.form?.set("to", [colleague])
    robot.press(.control("s"))
    for id in ids {
      let name = try robot.stored(id).person.listName
      #expect(robot.screen.contains(name))
    }
    #expect(robot.screen.contains("o enregistrer les 2"))
    robot.press(.enter)
    #expect(try robot.stored(ids[0]).pendingHandover(.social) == nil)
    robot.press(.control("s"), .character("o"))
    #expect(try robot.stored(ids[0]).pendingHandover(.social)?.sent.value.to == colleague)
    let refused = try robot.stored(ids[1]).person.listName
    #expect(robot.screen.contains("1 transmis, 1 refusé : \(refused) – "))
    #expect(robot.state.portfolio.table.marked == [ids[1]])
    #expect(robot.state.form == nil && robot.state.dossier == nil)
  }

  @Test("Where all refuse, the form stays to be put right")
  func allRefused() throws {
    let (robot, ids, colleague) = try markTwo()
    robot.state.portfolio.table.toggleMark(ids[0])
    robot.press(.character("B"))
    robot.state.form?.set("to", [colleague])
    robot.press(.control("s"), .character("o"))
    #expect(robot.state.form?.values["to"] == colleague)
    #expect(robot.screen.contains("0 transmis, 1 refusé"))
  }

  @Test("A supervisor assigns several; an adviser is told who does")
  func assign() throws {
    let supervisor = try Robot(as: "mtanguy")
    let ids = Array(supervisor.state.portfolio.ids.prefix(3))
    supervisor.press(.character(" "), .character(" "), .character(" "), .character("b"))
    let social = try #require(
      supervisor.state.workplace.candidates(for: .social).first { $0.login == "rkervella" })
    supervisor.state.form?.set("side", ["social"])
    supervisor.state.form?.set("social_worker", [social.login])
    supervisor.press(.control("s"), .character("o"))
    #expect(supervisor.screen.contains("affecté"))
    #expect(try ids.allSatisfy { try supervisor.stored($0).holder(.social) == social.login })

    let adviser = try Robot()
    adviser.press(.character(" "), .character("b"))
    #expect(adviser.state.form == nil)
    #expect(adviser.screen.contains("revient à l'encadrement"))
  }

  @Test("Without marks the keys act on the selected dossier, as ever")
  func single() throws {
    let robot = try Robot()
    robot.press(.character("B"))
    #expect(robot.state.dossier != nil)
    #expect(robot.state.form?.act == .handover)
    #expect(robot.state.form?.targets.isEmpty == true)
  }

  @Test("A draft of what is asked for several comes back, and goes once recorded")
  func draft() throws {
    let (robot, _, colleague) = try markTwo()
    robot.press(.character("B"))
    robot.state.form?.set("to", [colleague])
    robot.press(.tab, .tab)
    robot.type("Congé de janvier")
    robot.press(.escape, .character("g"))
    robot.press(.character("B"))
    #expect(robot.state.form?.values["message"] == "Congé de janvier")
    robot.press(.control("s"), .character("o"), .character("B"))
    #expect(robot.state.form?.values["message"] == "")
  }

  @Test("Results read as sentences")
  func words() {
    var outcome = BulkOutcome()
    let a = BulkTarget(id: "a", name: "DIALLO Aminata")
    let b = BulkTarget(id: "b", name: "NGUYEN Thi Lan")
    outcome.refused = [
      (a, Phrase("pas à vous", "not yours")), (b, Phrase("pas à vous", "not yours")),
    ]
    #expect(
      outcome.phrase(.handover).fr
        == "0 transmis, 2 refusés : DIALLO Aminata, NGUYEN Thi Lan – pas à vous")
    #expect(
      outcome.phrase(.assign).en
        == "0 assigned, 2 refused: DIALLO Aminata, NGUYEN Thi Lan – not yours")
  }
}
