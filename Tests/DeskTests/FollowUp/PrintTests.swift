import Casework
import Foundation
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("A document is made, and the journal says so")
struct PrintTests {
  private func place() -> String { RunFolder.newPath("print", "txt") }

  @Test("its fingerprint is that of the file, which only its owner reads")
  func printed() throws {
    let robot = try Robot()
    let id = try Robot.common(robot)
    let path = place()
    let file = try robot.record(.print, on: id, ["document": "contract", "file": path])
    let printed = try #require(file.dossier.prints.last?.value)
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(printed.sha256 == Digest.sha256(Array(bytes)))
    #expect(!printed.version.isEmpty)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  @Test("a notice that still has blanks says so where it is chosen")
  func blanks() throws {
    let robot = try Robot()
    let file = try #require(try robot.office.dossier(Robot.common(robot)))
    let form = ActName.print.form(Scene(robot.office.workplace, file: file))
    let labels = form.field("document")?.options.map(\.label.fr) ?? []
    #expect(labels.count { $0.contains("à compléter : adresse du délégué") } == 1)
  }

  @Test("a file that exists is not replaced, and nothing is recorded")
  func exists() throws {
    let robot = try Robot()
    let id = try Robot.common(robot)
    let path = place()
    try Data("à garder".utf8).write(to: URL(filePath: path))
    let file = try #require(try robot.office.dossier(id))
    let prepared = try ActName.print.prepared(
      from: FormValues(["document": ["contract"], "file": [path]]),
      Scene(robot.office.workplace, file: file)
    ).get()
    guard
      case .failed(let phrase) = try robot.office.carryOut(
        prepared, file: file, seen: file.heads)
    else {
      Issue.record("printed over a file")
      return
    }
    #expect(phrase.fr.contains("existe déjà"))
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("à garder".utf8))
    #expect(try robot.stored(id).prints.isEmpty)
  }

  @Test("the summary shows the document before it is made")
  func preview() throws {
    let robot = try Robot(columns: 100, rows: 40)
    let id = try Robot.common(robot)
    robot.show(id)
    robot.press(.character("I"))
    robot.state.form?.set("file", [place()])
    robot.press(.control("s"))
    #expect(robot.screen.contains("enregistrer"))
    #expect(robot.state.layers.count == 1)
  }
}
