import Casework
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("Who else is there, on the screen")
struct PresenceScreenTests {
  private static let sizes = ScreenTests.sizes

  private func golden(_ robot: Robot, _ what: String, _ size: Size) {
    Golden.expect(robot.screen, named: "\(what)-\(size.columns)x\(size.rows)")
  }

  private func desk(_ size: Size) throws -> Robot {
    let robot = try Robot(columns: size.columns, rows: size.rows)
    robot.open("diallo am")
    return robot
  }

  private func other(_ login: String, _ part: String = "", _ robot: Robot) throws -> Presence {
    Presence(
      session: "\(login) \(part)", login: login,
      dossier: try #require(robot.state.dossier?.dossier.id), part: part)
  }

  private func show(_ others: [(login: String, part: String)], on robot: Robot) throws {
    let presences = try others.map { try other($0.login, $0.part, robot) }
    robot.take(.presences(presences, of: try #require(presences.first).dossier))
  }

  @Test("A colleague reads, then writes", arguments: sizes)
  func colleague(size: Size) throws {
    let robot = try desk(size)
    let alone = robot.screen
    try show([("rkervella", "")], on: robot)
    golden(robot, "presence-reads", size)
    try show([("rkervella", "diagnose")], on: robot)
    golden(robot, "presence-writes", size)
    robot.take(.presences([], of: try #require(robot.state.dossier?.dossier.id)))
    #expect(robot.screen == alone)
  }

  @Test("Several, and oneself at another desk", arguments: sizes)
  func several(size: Size) throws {
    let robot = try desk(size)
    try show(
      [("clegoff", ""), ("mtanguy", ""), ("rkervella", ""), ("rkervella", "agree")], on: robot)
    golden(robot, "presence-several", size)
    try show([("clegoff", "diagnose")], on: robot)
    #expect(robot.screen.contains("Vous, sur un autre poste : écrire mon volet du diagnostic"))
  }

  @Test("In a sitting, beside how far it has come", arguments: sizes)
  func point(size: Size) throws {
    let robot = try Robot(columns: size.columns, rows: size.rows)
    robot.press(.character("p"))
    robot.type("kervella")
    robot.press(.enter)
    try show([("rkervella", "meet")], on: robot)
    golden(robot, "presence-point", size)
  }

  @Test("Two at the same place are told; at two places they are not", arguments: sizes)
  func samePlace(size: Size) throws {
    let robot = try desk(size)
    robot.press(.character("m"))
    #expect(robot.state.form?.act == .rectify)
    let alone = robot.screen
    try show([("rkervella", "diagnose")], on: robot)
    #expect(robot.screen == alone)
    try show([("rkervella", "rectify")], on: robot)
    golden(robot, "presence-same-place", size)
    try show([("clegoff", "rectify")], on: robot)
    #expect(robot.screen.contains("Votre autre poste écrit au même endroit"))
  }

  @Test("A form stays as it is when the dossier moves on under it, and says so", arguments: sizes)
  func moved(size: Size) throws {
    let claire = try desk(size)
    let rozenn = try claire.beside("rkervella")
    rozenn.open("diallo am")
    claire.press(.character("o"), .tab)
    claire.type("Elle a trouvé une place en crèche")
    let form = try #require(claire.state.form)
    let before = try #require(claire.state.dossier?.file.entries.count)
    try rozenn.call("Rappeler jeudi")
    claire.take(.changed)
    #expect(claire.state.dossier?.file.entries.count == before + 1)
    #expect(claire.state.form?.values == form.values)
    #expect(claire.state.form?.focus == form.focus)
    golden(claire, "presence-moved", size)
    let draft = try claire.office.draft(act: .contact, dossier: claire.state.dossier?.dossier.id)
    #expect(draft.map { "\($0)".contains("crèche") } == true)
    claire.press(.control("s"))
    #expect(claire.state.form == nil)
    #expect(claire.state.dossier?.file.entries.count == before + 2)
  }

  @Test("What another records is on the lists too: the portfolio, and what waits today")
  func lists() throws {
    let claire = try Robot()
    let rozenn = try claire.beside("rkervella")
    rozenn.open("diallo am")
    let id = try #require(rozenn.state.dossier?.dossier.id)
    func count() -> Int? {
      claire.state.portfolio.rows.first { $0.id == id }?.line.entryCount
    }
    let before = try #require(count())
    try rozenn.call("Rappeler jeudi")
    claire.take(.changed)
    #expect(count() == before + 1)
    let waits = claire.state.today.ids
    _ = try rozenn.office.store.record(
      .plan(on: Sample.today), on: Sample.today, dossier: id, seen: nil, by: rozenn.office.hand)
    claire.take(.changed)
    #expect(claire.state.today.ids != waits)
  }

  @Test("Line by line: told at the opening and before a form; gone at the end")
  func plain() throws {
    let claire = try Robot()
    claire.open("diallo am")
    claire.press(.character("e"))
    let rozenn = try claire.beside("rkervella")
    let console = ScriptedConsole(answers: ["diallo am", "1", "1", "!", "", "q"])
    try PlainDesk(office: rozenn.office, console: console).run()
    let told = console.written.filter { $0 == "Claire LE GOFF écrit le volet emploi." }
    // At the opening, before the form, and when the dossier is shown again.
    #expect(told.count == 3)
    #expect(try claire.others() == [])
    #expect(rozenn.office.place == nil)
  }
}
