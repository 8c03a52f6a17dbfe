import Casework
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("Sharing what was kept is an act, with its reason")
struct ShareTests {
  private static let secret = "Zibeline confiée en larmes"

  private func desks() throws -> (social: Robot, adviser: Robot, id: DossierID) {
    let path = try Trial.copy()
    let social = try Robot(as: "rkervella", path: path, isLoggedIn: true)
    let adviser = try Robot(path: path, isLoggedIn: true)
    let id = try Robot.common(adviser)
    try social.record(.attempt, on: id, ["note": Self.secret, "room": "social"])
    return (social, adviser, id)
  }

  @Test("The form offers the note, its words can be cut, the other side reads them and why")
  func shared() throws {
    let (social, adviser, id) = try desks()
    social.show(id)
    social.press(.character("S"))
    Golden.expect(social.screen, named: "share-80x24")
    #expect(social.screen.contains(Self.secret))
    for _ in 0..<" en larmes".count { social.press(.backspace) }
    social.press(.tab)
    social.type("Pour la demande de logement")
    social.press(.control("s"))
    Golden.expect(social.screen, named: "share-confirmation-80x24")
    social.press(.character("o"))
    #expect(social.screen.contains("Enregistré : partager une note gardée"))

    adviser.show(id)
    adviser.state.dossier?.tab = .journal
    #expect(adviser.screen.contains("Note partagée (Pour la demande de logement)"))
    #expect(adviser.screen.contains("Zibeline confiée"))
    let file = try #require(try adviser.office.dossier(id))
    #expect(!"\(file)".contains("en larmes"))
    #expect(try adviser.office.store.verify().findings == [])
  }

  @Test("Once shared it is not offered again")
  func once() throws {
    let (social, _, id) = try desks()
    let file = try #require(try social.office.dossier(id))
    let kept = ActName.share.items(Scene(social.office.workplace, file: file))
    let entry = try #require(kept.first?.id)
    let after = try social.record(
      .share, on: id, ["entry": entry, "words": "Zibeline", "reason": "le logement"])
    let left = ActName.share.items(Scene(social.office.workplace, file: after))
    #expect(left.count == kept.count - 1)
    #expect(!left.contains { $0.id == entry })
  }

  @Test("The other side is offered nothing of it")
  func otherSide() throws {
    let (_, adviser, id) = try desks()
    let file = try #require(try adviser.office.dossier(id))
    let scene = Scene(adviser.office.workplace, file: file)
    let attempt = try #require(file.entries.last { $0.fact.kind == .attempted })
    #expect(!ActName.share.items(scene).contains { $0.id == attempt.id })
  }
}
