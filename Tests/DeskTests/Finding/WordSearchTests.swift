import Casework
import Registry
import Terminal
import Testing

@testable import Desk

@Suite("Words in notes, actions and meetings")
struct WordSearchTests {
  private static let note =
    "Vue ce matin. Le propriétaire demande un loyer impayé de zibeline avant le 5. Elle rappelle."

  /// A dossier whose note, shared or kept, holds a word that nobody is called by.
  private func noted(room: String = "shared") throws -> (path: String, id: DossierID) {
    let social = try Robot(as: "rkervella")
    let adviser = try Robot(path: social.path)
    let id = try Robot.common(adviser)
    try social.record(
      .report, on: id,
      room == "shared"
        ? ["kind": "social", "note": Self.note]
        : ["kind": "social", "note": Self.note, "room": room])
    return (social.path, id)
  }

  private func search(_ robot: Robot, _ text: String) {
    robot.press(.character("/"))
    robot.type(text)
  }

  @Test("The selected line shows the sentence, who wrote it and when")
  func passage() throws {
    let (path, id) = try noted()
    let robot = try Robot(path: path)
    search(robot, "zibeline")
    #expect(robot.state.portfolio.ids == [id])
    #expect(robot.screen.contains("zibeline"))
    #expect(robot.screen.contains("1 par leurs notes"))
    robot.state.portfolio.search = nil
    let line = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().last
    #expect(line?.contains("21/11/2026 R. KERVELLA : ") == true)
    #expect(line?.contains("zibeline") == true)
    #expect(line?.contains("Vue ce matin") == false)
    robot.press(.enter)
    #expect(robot.state.dossier?.tab == .journal)
  }

  @Test("Names come at once and above; notes below, from three letters on")
  func order() throws {
    let (path, id) = try noted()
    let robot = try Robot(path: path)
    search(robot, "zi")
    #expect(!robot.state.portfolio.ids.contains(id) || robot.state.portfolio.notedCount == 0)
    robot.type("b")
    #expect(robot.state.portfolio.ids.last == id)
    let named = robot.state.portfolio.visible.count - robot.state.portfolio.notedCount
    #expect(robot.state.portfolio.visible.prefix(named).allSatisfy { $0.searchKey.contains("zib") })
  }

  @Test("A keystroke shows what names find without the store; a stale answer is ignored")
  func stale() throws {
    let (path, id) = try noted()
    let robot = try Robot(path: path)
    let passages = try robot.office.search("zibeline")
    #expect(passages.map(\.dossier) == [id])
    robot.press(.character("/"))
    robot.type("zi")
    let effects = robot.state.update(.event(.key(.character("b"))))
    #expect(effects == [.findWords("zib")])
    #expect(robot.state.portfolio.visible.isEmpty)
    _ = robot.state.update(.passages(passages, of: "zi"))
    #expect(robot.state.portfolio.visible.isEmpty)
    _ = robot.state.update(.passages(passages, of: "zib"))
    #expect(robot.state.portfolio.ids == [id])
    // A longer query narrows what is known while the store is asked again.
    _ = robot.state.update(.event(.key(.character("e"))))
    #expect(robot.state.portfolio.ids == [id])
    _ = robot.state.update(.event(.key(.character("x"))))
    #expect(robot.state.portfolio.visible.isEmpty)
    _ = robot.state.update(.event(.key(.escape)))
    _ = robot.state.update(.passages(passages, of: "zibex"))
    #expect(robot.state.portfolio.visible.count == robot.state.portfolio.rows.count)
  }

  @Test("A filter holds for what is found in notes too")
  func filtered() throws {
    let (path, id) = try noted()
    let robot = try Robot(path: path)
    robot.state.portfolio.show(
      PortfolioFilter([.stage(.identified)]), robot.state.workplace, height: 18)
    search(robot, "zibeline")
    #expect(!robot.state.portfolio.ids.contains(id))
  }

  @Test("A note kept to one side is not found by the other, nor counted, nor by a supervisor")
  func kept() throws {
    let (path, id) = try noted(room: "social")
    let adviser = try Robot(path: path)
    search(adviser, "zibeline")
    #expect(adviser.state.portfolio.visible.isEmpty)
    #expect(adviser.state.portfolio.notedCount == 0)
    #expect(!adviser.screen.contains("par leurs notes"))
    #expect(adviser.screen.contains("· 0 sur"))
    #expect(!adviser.screen.contains("impayé"))

    let supervisor = try Robot(as: "mtanguy", path: path)
    supervisor.press(.character("/"))
    supervisor.type("zi")
    #expect(supervisor.state.update(.event(.key(.character("b")))).isEmpty)

    let social = try Robot(as: "rkervella", path: path)
    search(social, "zibeline")
    #expect(social.state.portfolio.ids == [id])
    social.state.portfolio.search = nil
    #expect(social.screen.contains("R. KERVELLA, gardé : "))
  }

  @Test("A correction of the day is the day that is told")
  func corrected() throws {
    let (path, id) = try noted()
    let social = try Robot(as: "rkervella", path: path)
    let entry = try #require(try social.office.search("zibeline").first?.entry)
    let file = try #require(try social.office.dossier(id))
    let report = try #require(file.entries.first { $0.id == entry })
    let day = report.on.adding(days: -1)
    let outcome = try social.office.store.record(
      .correct(
        Corrected(
          target: entry, replacement: .init(on: day, fact: report.fact), reason: "la veille")),
      on: social.office.workplace.today, dossier: id, seen: nil,
      by: Hand(
        login: "rkervella", today: social.office.workplace.today,
        now: Instant(social.office.workplace.today, hour: 10),
        conventions: social.office.workplace.book))
    guard case .recorded = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(try social.office.search("zibeline").first?.on == day)
  }

  @Test("A telephone number is found as it is dialled, a commune by its code")
  func numbers() throws {
    let robot = try Robot()
    let lines = try robot.office.portfolio().lines
    let file = try #require(
      try lines.lazy.compactMap { try robot.office.dossier($0.id) }.first {
        !$0.dossier.person.phones.isEmpty && $0.dossier.person.postalCode != nil
      })
    let person = file.dossier.person
    let phone = try #require(person.phones.first)
    for text in [phone, phone.filter { $0 != " " }] {
      robot.press(.character("/"), .control("u"))
      robot.type(text)
      #expect(robot.state.portfolio.ids == [file.dossier.id])
      robot.press(.escape)
    }
    search(robot, try #require(person.postalCode))
    #expect(robot.state.portfolio.ids.contains(file.dossier.id))
  }

  @Test("A sentence too long is cut around the word")
  func excerpt() throws {
    let (path, _) = try noted()
    let robot = try Robot(path: path)
    let passage = try #require(try robot.office.search("zibeline").first)
    let line = Excerpt(passage).line(for: "zibeline", robot.state.workplace, columns: 60)
    #expect(line.cellWidth <= 60)
    #expect(line.contains("zibeline"))
    #expect(line.contains("… "))
  }
}
