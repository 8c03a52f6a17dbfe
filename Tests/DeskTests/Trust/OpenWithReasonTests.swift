import Casework
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("A colleague opens a dossier with a reason, and those who hold it see that")
struct OpenWithReasonTests {
  private static let secret = "Zibeline confiée en larmes"
  private static let reason = "Reçue sans rendez-vous, sa référente est absente"

  /// A dossier of the adviser and of a social worker, with a note that its social side keeps.
  private func kept() throws -> (path: String, adviser: Robot, line: DossierLine) {
    let path = try Trial.copy()
    let adviser = try Robot(path: path, isLoggedIn: true)
    let id = try Robot.common(adviser)
    let social = try Robot(as: "rkervella", path: path, isLoggedIn: true)
    try social.record(.attempt, on: id, ["note": Self.secret, "room": "social"])
    return (path, adviser, try #require(try adviser.office.store.line(id)))
  }

  private func reader(_ path: String, today: CivilDate = Sample.today) throws -> Robot {
    try Robot(as: "alefloch", today: today, path: path, isLoggedIn: today == Sample.today)
  }

  /// Fills the form in, up to its confirmation.
  private func fill(_ robot: Robot, _ identifier: String, _ reason: String = reason) {
    robot.press(.character("m"))
    robot.type(identifier)
    robot.press(.tab, .tab, .tab, .tab)
    robot.type(reason)
    robot.press(.control("s"))
  }

  @Test("The form asks who and why; the dossier opens, and says until when and who sees it")
  func opened() throws {
    let (path, _, line) = try kept()
    let reader = try reader(path)
    #expect(try reader.office.dossier(line.id) == nil)
    reader.press(.character("m"))
    Golden.expect(reader.screen, named: "open-with-reason-80x24")
    reader.press(.control("s"))
    #expect(reader.screen.contains("Donnez l'identifiant France Travail, ou le nom"))
    reader.type(try #require(line.ftIdentifier))
    reader.press(.tab, .tab, .tab, .tab)
    reader.type(Self.reason)
    reader.press(.control("s"))
    Golden.expect(reader.screen, named: "open-with-reason-confirmation-80x24")
    reader.press(.character("o"))
    #expect(reader.state.dossier?.dossier.id == line.id)
    Golden.expect(reader.screen, named: "opened-with-reason-80x24")
    reader.state.dossier?.tab = .journal
    Golden.expect(reader.screen, named: "opened-with-reason-journal-80x24")
    #expect(try reader.office.store.verify().findings == [])
  }

  @Test("What is kept is not read, nothing can be done, and no list or search finds it")
  func readsOnly() throws {
    let (path, _, line) = try kept()
    let reader = try reader(path)
    fill(reader, try #require(line.ftIdentifier))
    reader.press(.character("o"))
    let file = try #require(try reader.office.dossier(line.id))
    #expect(!"\(file)".contains("Zibeline"))
    let scene = Scene(reader.office.workplace, file: file)
    #expect(ActName.allCases.filter { $0.obstacle(scene) == nil } == [.identify])
    #expect(try !reader.office.portfolio().lines.contains { $0.id == line.id })
    #expect(try !reader.office.search("Zibeline").contains { $0.dossier == line.id })
    #expect(reader.state.barActions == [.nextTab, .compare, .back, .palette, .help])
    let workplace = reader.office.workplace
    let after = try #require(try reader.office.store.line(line.id))
    #expect(workplace.alerts(after) == [])
    #expect(workplace.finds(after, by: line.id))
    #expect(workplace.finds(after, by: try #require(line.ftIdentifier)))
    #expect(!workplace.finds(after, by: line.surname))
    #expect(!workplace.finds(after, by: String(line.id.prefix(12))))
    #expect(!workplace.finds(line, by: line.id))
  }

  @Test("The next day it opens again without a reason; the day after, nothing opens")
  func expires() throws {
    let (path, _, line) = try kept()
    let identifier = try #require(line.ftIdentifier)
    let first = try reader(path)
    fill(first, identifier)
    first.press(.character("o"))
    let entries = try first.stored(line.id).entryCount
    let next = try reader(path, today: Sample.today.adding(days: 1))
    #expect(try next.office.dossier(line.id) != nil)
    let after = try reader(path, today: Sample.today.adding(days: 2))
    #expect(try after.office.dossier(line.id) == nil)
    let again = try reader(path)
    fill(again, identifier, "")
    again.press(.character("o"))
    #expect(again.state.dossier?.dossier.id == line.id)
    #expect(try again.stored(line.id).entryCount == entries)
  }

  @Test("Both who hold it are told, and the supervisors of the dossier and of who opened")
  func seen() throws {
    let (path, _, line) = try kept()
    let reader = try reader(path)
    fill(reader, try #require(line.ftIdentifier))
    reader.press(.character("o"))
    let told = "Ouvert par Annaïg LE FLOCH le 21/11/2026, motif : \(Self.reason)"
    for login in ["clegoff", "rkervella", "mtanguy", "ylebihan"] {
      let robot = try Robot(as: login, columns: 160, rows: 50, path: path, isLoggedIn: true)
      let workplace = robot.office.workplace
      let items = Today(try robot.office.portfolio(), workplace).items
      let item = try #require(items.first { $0.alert.kind == .openedWithReason }, "\(login)")
      #expect(workplace.say(item.explanation(workplace)) == told)
      robot.show(line.id)
      #expect(robot.screen.contains(told), "\(login)")
      let openings = try robot.office.openings()
      #expect(openings.map(\.author) == ["alefloch"], "\(login)")
    }
    let supervisor = try Robot(as: "ylebihan", path: path, home: .caseload, isLoggedIn: true)
    supervisor.press(.character("m"))
    Golden.expect(supervisor.screen, named: "openings-80x24")
    let stranger = try Robot(as: "thervieu", path: path, isLoggedIn: true)
    #expect(try stranger.office.openings() == [])
  }

  @Test("A supervisor who may not open the dossier learns of a colleague's opening, not of whom")
  func unit() throws {
    let path = try Trial.copy()
    let adviser = try Robot(path: path, isLoggedIn: true)
    let line = try #require(
      adviser.state.portfolio.rows.first {
        $0.line.ftIdentifier != nil
          && $0.line.socialWorker.map { adviser.office.workplace.professionals[$0]?.unit }
            == "CDAS Le Blosne"
      }
    ).line
    let reader = try reader(path)
    fill(reader, try #require(line.ftIdentifier))
    reader.press(.character("o"))
    let supervisor = try Robot(as: "ylebihan", path: path, isLoggedIn: true)
    #expect(try supervisor.office.dossier(line.id) == nil)
    let opening = try #require(try supervisor.office.openings().first)
    #expect(supervisor.office.workplace.name(of: opening) == line.id)
    #expect(opening.opened.reason == Self.reason)
  }

  @Test("A wrong designation is answered in the same words, whatever there is")
  func wrong() throws {
    let (path, adviser, line) = try kept()
    let reader = try reader(path)
    fill(reader, "0000001X")
    reader.press(.character("o"))
    let said = reader.state.message?.text
    #expect(said?.contains("Aucun dossier en cours n'est désigné") == true)
    let other = try self.reader(path)
    other.press(.character("m"), .tab)
    other.type(line.surname)
    other.press(.tab)
    other.type(line.givenName)
    other.press(.tab)
    other.type("01/01/1950")
    other.press(.tab)
    other.type(Self.reason)
    other.press(.control("s"), .character("o"))
    #expect(other.state.message?.text == said)
    #expect(other.state.dossier == nil)
    #expect(try adviser.stored(line.id).openings == [])
  }

  @Test("Supervisors are told to open those of their unit")
  func supervisors() throws {
    let robot = try Robot(as: "mtanguy")
    robot.press(.character("m"))
    #expect(robot.state.form == nil)
    #expect(robot.screen.contains("L'encadrement ouvre les dossiers de son unité"))
  }

  @Test("Identifying somebody who is followed names whom to contact")
  func contact() throws {
    let (path, _, line) = try kept()
    let reader = try reader(path)
    let person = try reader.stored(line.id).person
    reader.press(.character("n"))
    reader.state.form?.set("surname", [person.surname])
    reader.state.form?.set("given_names", [person.givenNames])
    reader.state.form?.set("ft_identifier", [person.ftIdentifier?.text ?? ""])
    reader.press(.control("s"))
    #expect(
      reader.screen.contains(
        "Cette personne est déjà accompagnée : contactez Rozenn KERVELLA, CDAS de Bruz"))
  }

  @Test("Line by line, the dossier is written once it is open")
  func plain() throws {
    let (path, _, line) = try kept()
    let console = ScriptedConsole(answers: [
      "m", try #require(line.ftIdentifier), "", "", "", Self.reason, "oui", "q",
    ])
    let reader = try reader(path)
    try PlainDesk(office: reader.office, console: console).run()
    #expect(reader.state.dossier == nil)
    let written = console.written.joined(separator: "\n")
    #expect(written.contains("Ouvert avec un motif, à lire jusqu'au 22/11/2026 inclus"))
    #expect(written.contains("Dossier ouvert avec un motif, jusqu'au 22/11/2026 : \(Self.reason)"))
    #expect(!written.contains("Zibeline"))
  }
}
