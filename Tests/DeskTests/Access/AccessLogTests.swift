import Casework
import Exchange
import Terminal
import TestSupport
import Testing

@testable import Desk
@testable import Registry

@Suite("Supervisors read the access log of their own institution")
struct AccessLogTests {
  /// The office of somebody, whose store stays open meanwhile.
  private func with<Value>(
    _ login: String, _ path: String, _ body: (Office) throws -> Value
  ) throws -> Value {
    let robot = try Robot(as: login, path: path, home: nil)
    return try withExtendedLifetime(robot) { try body(robot.office) }
  }

  /// A store in which one person of each side, and a supervisor, have read.
  private func path() throws -> (path: String, common: DossierID) {
    let adviser = try Robot()
    let common = try Robot.common(adviser)
    let path = adviser.path
    _ = try adviser.office.dossier(common)
    _ = try with("rkervella", path) { office in try office.dossier(common) }
    return (path, common)
  }

  @Test("lines of their own side, and nothing for anybody else")
  func sides() throws {
    let (path, common) = try path()
    for (login, seen) in [("mtanguy", "clegoff"), ("ylebihan", "rkervella")] {
      try with(login, path) { office throws in
        let log = try #require(try office.accessLog(AccessFilter()))
        #expect(log.accesses.map(\.login) == [seen])
        let byDossier = try #require(try office.accessLog(AccessFilter(dossier: common)))
        #expect(Set(byDossier.accesses.map(\.login)) == [seen])
        let other = seen == "clegoff" ? "rkervella" : "clegoff"
        #expect(try office.accessLog(AccessFilter(login: other)) == nil)
        #expect(try office.accessLog(AccessFilter(login: "personne")) == nil)
      }
    }
    for login in ["clegoff", "rkervella"] {
      try with(login, path) { office throws in
        #expect(try office.accessLog(AccessFilter()) == nil)
        #expect(try office.accessAlerts().isEmpty)
      }
    }
  }

  @Test("reading it is a line of it")
  func watched() throws {
    let (path, _) = try path()
    try with("mtanguy", path) { office throws in
      _ = try office.accessLog(AccessFilter())
      let again = try #require(try office.accessLog(AccessFilter(login: "mtanguy")))
      #expect(again.accesses.map(\.kind) == [.logRead])
      #expect(again.accesses.first?.amount == 1)
    }
  }

  @Test("names of the people of one's unit; of others the id, found by nothing else")
  func names() throws {
    let (path, common) = try path()
    let robot = try Robot(as: "mtanguy", path: path, home: nil)
    let name = try #require(try robot.office.store.line(common)).listName
    let mine = try #require(try robot.office.accessLog(AccessFilter(dossier: name)))
    #expect(mine.names == [common: name])
    #expect(mine.accesses.count == 1)
    try robot.office.store.keep([
      Professional(
        login: "dnicolas", surname: "Nicolas", givenName: "Denez", role: .employmentSupervisor,
        unit: "Ailleurs")
    ])
    try with("dnicolas", path) { away throws in
      #expect(try away.accessLog(AccessFilter(dossier: name))?.accesses.isEmpty == true)
      let log = try #require(try away.accessLog(AccessFilter(dossier: common)))
      #expect(log.accesses.map(\.login) == ["clegoff"])
      #expect(log.names.isEmpty)
      let text = AccessPages(log, away.workplace)
      #expect(
        text.lines == ["21/11/2026 10:00 · Claire LE GOFF · dossier ouvert · dossier \(common)"])
      #expect(!text.json.text.contains(name) && text.json.text.contains(common))
    }
  }

  /// Days of one adviser: five usual ones, an unusual one yesterday, exports today.
  private func busy() throws -> (robot: Robot, ids: [DossierID]) {
    let robot = try Robot()
    let ids = robot.state.portfolio.ids
    var number = 0
    func line(
      _ kind: AccessKind, _ day: Int, _ dossier: DossierID? = nil, minute: Int = 0,
      amount: Int? = nil, detail: AccessCode = .none
    ) -> Access {
      number += 1
      return Access(
        id: "\(number)",
        at: Instant(Sample.today.adding(days: day), hour: 8, minute: minute),
        login: "clegoff", kind: kind, dossier: dossier, amount: amount, detail: detail)
    }
    var lines = (8...12).flatMap { day in ids.prefix(4).map { line(.dossierRead, -day, $0) } }
    lines += ids.prefix(31).enumerated().map { line(.dossierRead, -1, $1, minute: $0) }
    lines += (0..<6).map {
      line(.exported, 0, minute: $0, amount: 84, detail: AccessCode(AccessExport.listCSV))
    }
    lines.append(line(.searched, 0, minute: 10, amount: 0))
    lines.append(line(.loginFailed, 0, minute: 20, amount: 2))
    lines.append(
      line(
        .documentMade, 0, ids[0], minute: 30, detail: AccessCode(DocumentKind.contract)))
    try robot.office.store.note(lines)
    return (robot, ids)
  }

  @Test("what is unusual shows on the first screen, J tells it and the last lines")
  func screens() throws {
    let (adviser, _) = try busy()
    let robot = try Robot(as: "mtanguy", path: adviser.path, home: nil)
    Golden.expect(robot.screen, named: "caseloads-accesses-80x24")
    robot.press(.character("J"))
    Golden.expect(robot.screen, named: "accesses-80x24")
    robot.press(.pageDown)
    Golden.expect(robot.screen, named: "accesses-down-80x24")
    robot.press(.escape)
    #expect(robot.state.layers.isEmpty)
    let english = try Robot(as: "mtanguy", language: .english, path: adviser.path, home: nil)
    english.press(.character("J"))
    Golden.expect(english.screen, named: "accesses-english-80x24")
    let plain = PlainPages(robot.office.workplace).caseload(try robot.office.caseload())
    #expect(
      plain.contains("20/11/2026 · Claire LE GOFF · 31 dossiers différents ouverts, d'habitude 4"))
    let social = try Robot(as: "ylebihan", path: adviser.path, home: nil)
    #expect(social.state.caseload?.content.accessAlerts.isEmpty == true)
    #expect(!social.screen.contains("consultations à voir"))
  }

  @Test("alerts of the last seven days, or of those that are asked for")
  func window() throws {
    let (adviser, _) = try busy()
    let robot = try Robot(as: "mtanguy", path: adviser.path, home: nil)
    func reasons(_ filter: AccessFilter) throws -> [AccessAlert.Reason]? {
      try robot.office.accessLog(filter)?.alerts.map(\.reason)
    }
    let unusual: AccessAlert.Reason = .moreThanUsual(31, usual: 4)
    #expect(try reasons(AccessFilter()) == [.manyExports(6), unusual])
    #expect(try reasons(AccessFilter(from: Sample.today)) == [.manyExports(6)])
    #expect(try reasons(AccessFilter(to: Sample.today.adding(days: -1))) == [unusual])
    #expect(try reasons(AccessFilter(login: "mtanguy")) == [])
    let later = try Robot(
      as: "mtanguy", today: Sample.today.adding(days: 6), path: adviser.path, home: nil)
    #expect(try later.office.accessAlerts().map(\.reason) == [.manyExports(6)])
    let pages = AccessPages(
      try #require(try robot.office.accessLog(AccessFilter())), robot.office.workplace)
    #expect(
      pages.alertRows == [
        ["2026-11-21", "clegoff", "Claire LE GOFF", "many_exports", "6", ""],
        ["2026-11-20", "clegoff", "Claire LE GOFF", "more_than_usual", "31", "4.0"],
      ])
  }

  @Test("the paper for the person holds both sides, and what is about them only")
  func paper() throws {
    let (path, common) = try path()
    let robot = try Robot(path: path)
    let file = try #require(try robot.office.dossier(common))
    let other = try #require(robot.state.portfolio.ids.first { $0 != common })
    _ = try robot.office.dossier(other)
    robot.office.noteExport(.listCSV, amount: 3)
    let paper = try #require(try robot.office.accessPaper(file))
    let text = paper.plainText(columns: 100)
    #expect(text.contains("Claire LE GOFF") && text.contains("Rozenn KERVELLA"))
    #expect(
      text.contains("Il commence le 21\u{A0}novembre\u{A0}2026")
        || text.contains("21 novembre 2026"))
    guard
      case .table(let table)? = paper.blocks.first(where: {
        if case .table = $0 { true } else { false }
      })
    else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == 2)
  }
}
