import Casework
import Exchange
import Foundation
import Registry
import Terminal
import Testing

@testable import Desk

/// What one side keeps is nowhere on the other's: each face, each size, each file.
@Suite("What is kept to a side stays there")
struct KeptNoteTests {
  private static let secret = "Zibeline confiée"

  /// A dossier in which the social side has kept two notes.
  private func kept() throws -> (path: String, id: DossierID) {
    let social = try Robot(as: "rkervella")
    let adviser = try Robot(path: social.path)
    let id = try Robot.common(adviser)
    try social.record(
      .report, on: id, ["kind": "social", "note": Self.secret, "room": "social"])
    try social.record(.attempt, on: id, ["note": Self.secret + " deux fois", "room": "social"])
    return (social.path, id)
  }

  @Test("its author reads it, finds it, and sees who may read it")
  func ownSide() throws {
    let (path, id) = try kept()
    let social = try Robot(as: "rkervella", path: path)
    social.show(id)
    social.state.dossier?.tab = .journal
    #expect(social.screen.contains("gardé côté"))
    #expect(try social.office.search("zibeline").count == 2)
    #expect("\(try #require(try social.office.dossier(id)))".contains(Self.secret))
  }

  @Test("the other side sees that it exists, and none of its words", arguments: [80, 160])
  func otherSide(columns: Int) throws {
    let (path, id) = try kept()
    let adviser = try Robot(columns: columns, rows: 50, path: path)
    adviser.show(id)
    var screens = ""
    for tab in DossierState.Tab.allCases {
      adviser.state.dossier?.tab = tab
      screens += adviser.screen
    }
    #expect(!screens.contains("Zibeline"))
    adviser.state.dossier?.tab = .journal
    #expect(adviser.screen.contains("gardé côté"))
    #expect(try adviser.office.search("zibeline").isEmpty)
    #expect(try adviser.office.search("confiee").isEmpty)
    let file = try #require(try adviser.office.dossier(id))
    #expect(!"\(file)".contains("Zibeline"))
    let record = DossierRecord.json(file, adviser.office.workplace).text
    #expect(!record.contains("Zibeline"))
    let plain = PlainPages(adviser.office.workplace).dossier(file).joined(separator: "\n")
    #expect(!plain.contains("Zibeline"))
    #expect(!"\(try adviser.office.portfolio())".contains("Zibeline"))
  }

  @Test("what is for its author alone is read by them, on every face; the form offers it")
  func authorAlone() throws {
    let author = try Robot(as: "rkervella")
    let adviser = try Robot(path: author.path)
    let id = try Robot.common(adviser)
    try author.record(.attempt, on: id, ["note": Self.secret, "room": "mine"])
    author.show(id)
    author.state.dossier?.tab = .journal
    #expect(author.screen.contains("[pour son auteur seul]"))
    #expect(try author.office.search("zibeline").count == 1)
    let mine = try #require(try author.office.dossier(id))
    #expect("\(mine)".contains(Self.secret))
    let scene = Scene(author.office.workplace, file: mine)
    let room = try #require(ActName.attempt.form(scene).fields.first { $0.id == "room" })
    #expect("\(room.kind)".contains("à moi seul"))
    let theirs = try #require(try adviser.office.dossier(id))
    #expect(!"\(theirs)".contains("Zibeline"))
    #expect(try adviser.office.search("zibeline").isEmpty)
    let plain = PlainPages(adviser.office.workplace).dossier(theirs).joined(separator: "\n")
    #expect(plain.contains("pour son auteur seul"))
    #expect(!plain.contains("Zibeline"))
  }

  @Test("a supervisor reads no note, kept or shared")
  func supervisor() throws {
    let (path, id) = try kept()
    let supervisor = try Robot(as: "ylebihan", path: path)
    if let file = try supervisor.office.dossier(id) {
      #expect(!"\(file)".contains("Zibeline"))
    }
    #expect(try supervisor.office.search("zibeline").isEmpty)
  }

  @Test("an answer to a record made by the other side holds none of it")
  func outcomes() throws {
    let (path, id) = try kept()
    let adviser = try Robot(path: path)
    let file = try #require(try adviser.office.dossier(id))
    let prepared = try ActName.contact.prepared(
      from: FormValues(["medium": ["telephone"]]), Scene(adviser.office.workplace, file: file)
    ).get()
    let carried = try adviser.office.carryOut(prepared, file: file, seen: file.heads)
    #expect(!"\(carried)".contains("Zibeline"))
  }

  @Test("documents, plain or printed, hold no note at all")
  func documents() throws {
    let (path, id) = try kept()
    for login in ["clegoff", "rkervella"] {
      let robot = try Robot(as: login, path: path)
      let file = try #require(try robot.office.dossier(id))
      let maker = try #require(Scene(robot.office.workplace, file: file).documents)
      for kind in DocumentKind.allCases where !kind.givesNotes {
        guard let document = try? maker.document(kind, meeting: nil) else { continue }
        #expect(!document.plainText(columns: 80).contains("Zibeline"))
      }
    }
  }
}
