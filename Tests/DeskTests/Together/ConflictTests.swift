import Casework
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("The same place written by two")
struct ConflictTests {
  private static let theirs = "Un seul rendez-vous pour deux : elle n'a plus à tout redire."
  private static let mine = "La garde d'enfant se règle avec le CDAS avant l'entrée en formation."

  private func begin(_ act: ActName, at desk: Robot) {
    desk.open("diallo am")
    for effect in desk.state.ask(act, about: nil) {
      if let message = desk.office.perform(effect) { desk.take(message) }
    }
  }

  /// Types a text in the place of what a field holds.
  private func write(_ text: String, in field: String, at desk: Robot) {
    desk.state.form?.set(field, [])
    desk.state.form?.moveFocus(to: field)
    desk.type(text)
  }

  /// Claire is about to record an added value; Rozenn has just recorded another.
  private func added(
    _ size: Size = Size(columns: 80, rows: 24), language: Language = .french
  ) throws -> Robot {
    let robot = try Robot(columns: size.columns, rows: size.rows, language: language)
    let other = try Robot(as: "rkervella", path: robot.path)
    for (desk, text) in [(robot, Self.mine), (other, Self.theirs)] {
      begin(.synthesize, at: desk)
      write(text, in: "added_value", at: desk)
    }
    other.press(.control("s"))
    #expect(other.screen.contains("Enregistré"))
    robot.press(.control("s"))
    return robot
  }

  /// Claire wrote her half at another desk, and is about to record it here.
  private func halves(_ size: Size) throws -> Robot {
    let robot = try Robot(columns: size.columns, rows: size.rows)
    let other = try Robot(path: robot.path, machine: "2")
    for (desk, text, answer) in [
      (other, "Reçue le matin, à l'heure.\nCherche dans la vente.", Key.character("n")),
      (robot, "Reçue le matin, à l'heure.\nPréfère l'aide à domicile.", .character("o")),
    ] {
      begin(.diagnose, at: desk)
      desk.state.form?.moveFocus(to: "barriers.housing.answer")
      desk.press(answer)
      if answer == .character("o") { desk.state.form?.set("barriers.housing.impact", ["strong"]) }
      write(text, in: "observation", at: desk)
    }
    other.press(.control("s"))
    robot.press(.control("s"))
    return robot
  }

  @Test("Both texts are read side by side, or one above the other", arguments: ScreenTests.sizes)
  func texts(size: Size) throws {
    let robot = try added(size)
    Golden.expect(robot.screen, named: "conflict-\(size.columns)x\(size.rows)")
  }

  @Test("A whole half: what differs comes first, marked", arguments: ScreenTests.sizes)
  func half(size: Size) throws {
    let robot = try halves(size)
    Golden.expect(robot.screen, named: "conflict-half-\(size.columns)x\(size.rows)")
    robot.press(.pageDown)
    if size.rows < 30 { Golden.expect(robot.screen, named: "conflict-half-down-80x24") }
  }

  @Test("In English, and in a small window")
  func english() throws {
    let robot = try added(Size(columns: 100, rows: 30), language: .english)
    Golden.expect(robot.screen, named: "conflict-english-100x30")
    robot.take(.event(.resize(Size(columns: 40, rows: 10))))
    robot.press(.pageDown)
    Golden.expect(robot.screen, named: "conflict-40x10")
  }

  @Test("Whichever key is pressed, what was typed is in the journal, in the form or in the draft")
  func everyKey() throws {
    let keys: [Key] =
      "abcdefghijklmnpqrstuvwxyz?/:éAO1".map(Key.character) + [
        .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
        .backspace, .delete, .control("s"), .control("u"), .control("q"), .function(1),
      ]
    let robot = try added()
    let id = try #require(robot.state.dossier?.dossier.id)
    let state = robot.state
    for key in keys {
      robot.state = state
      robot.press(key)
      let recorded = try #require(try robot.office.store.dossier(id)).dossier.syntheses
      #expect(recorded.last?.value.addedValue == Self.theirs)
      let form = robot.state.form?.values["added_value"]
      let draft = try robot.office.draft(act: .synthesize, dossier: id)?["added_value"]
      #expect(form?.contains(Self.mine) == true || draft == Self.mine, "\(key)")
      #expect(draft?.contains(Self.mine) == true, "\(key)")
    }
    robot.state = state
    robot.press(.character("o"))
    let recorded = try #require(try robot.office.store.dossier(id)).dossier.syntheses
    #expect(recorded.suffix(2).map(\.value.addedValue) == [Self.theirs, Self.mine])
  }

  @Test("Reading first keeps mine as a draft, which comes back over theirs")
  func read() throws {
    let robot = try added()
    robot.press(.enter)
    #expect(robot.state.form == nil)
    #expect(robot.screen.contains("Brouillon gardé"))
    robot.press(.character("v"))
    #expect(robot.state.form?.values["added_value"] == Self.mine)
  }

  @Test("Both are put one under the other, to be arranged, and recorded as one")
  func both() throws {
    let robot = try added()
    robot.press(.character("d"))
    #expect(robot.state.form?.values["added_value"] == Self.theirs + "\n" + Self.mine)
    #expect(robot.screen.contains("Les deux textes sont dans le formulaire"))
    robot.press(.control("s"))
    #expect(
      robot.state.dossier?.dossier.syntheses.last?.value.addedValue
        == Self.theirs + "\n" + Self.mine)
  }

  @Test("In both, what one alone had changed is theirs or mine; what both answered is told")
  func mergedHalf() throws {
    let robot = try halves(Size(columns: 80, rows: 24))
    robot.press(.character("d"))
    let form = try #require(robot.state.form)
    #expect(
      form.values["observation"]
        == "Reçue le matin, à l'heure.\nCherche dans la vente.\nPréfère l'aide à domicile.")
    #expect(form.values["barriers.housing.answer"] == "yes")
    #expect(form.problems["barriers.housing.answer"]?.fr.contains("non") == true)
  }

  @Test("Mine is put without what I had not touched: a colleague's other answers stay")
  func untouched() throws {
    let robot = try Robot()
    begin(.rectify, at: robot)
    write("Vern-sur-Seiche", in: "commune", at: robot)
    let other = try Robot(as: "rkervella", path: robot.path)
    begin(.rectify, at: other)
    write("4, allée des Aulnes", in: "address", at: other)
    other.press(.control("s"))
    robot.press(.control("s"))
    #expect(robot.screen.contains("Quelqu'un a écrit au même endroit"))
    robot.press(.character("o"))
    let person = try #require(robot.state.dossier?.dossier.person)
    #expect(person.commune == "Vern-sur-Seiche")
    #expect(person.address == "4, allée des Aulnes")
  }

  @Test("Line by line: both texts, the same choices", arguments: ["r", "o", "d", ""])
  func plain(answer: String) throws {
    let robot = try Robot()
    let office = robot.office
    robot.open("diallo am")
    let before = try #require(robot.state.dossier?.file)
    let other = try Robot(as: "rkervella", path: robot.path)
    try other.record(.synthesize, on: before.dossier.id, ["added_value": Self.theirs])
    let console = ScriptedConsole(answers: ["", Self.mine, answer, "", ""])
    let ending = try PlainDesk(office: office, console: console)
      .perform(.synthesize, on: before)
    let text = console.written.joined(separator: "\n")
    #expect(text.contains("≠ Ce que l'approche conjointe apporte"))
    #expect(text.contains("Rozenn KERVELLA, 21/11/2026 : \(Self.theirs)"))
    #expect(text.contains("Vous, pas encore noté : \(Self.mine)"))
    let last = try office.dossier(before.dossier.id)?.dossier.syntheses.last?.value.addedValue
    let draft = try office.draft(act: .synthesize, dossier: before.dossier.id)
    switch answer {
    case "o":
      #expect(ending == .recorded)
      #expect(last == Self.mine)
    case "d":
      #expect(ending == .recorded)
      #expect(last == Self.theirs + "\n" + Self.mine)
    default:
      #expect(ending == .conflict)
      #expect(last == Self.theirs)
      #expect(draft?["added_value"] == Self.mine)
    }
  }

  @Test("A script reads both texts, and what would hold the two")
  func script() throws {
    let robot = try Robot()
    robot.open("diallo am")
    let before = try #require(robot.state.dossier?.file)
    let other = try Robot(as: "rkervella", path: robot.path)
    try other.record(.synthesize, on: before.dossier.id, ["added_value": Self.theirs])
    let given = FormValues(["added_value": [Self.mine]])
    let scene = Scene(robot.office.workplace, file: before)
    let act = try ActName.synthesize.prepared(from: given, scene).get()
    let outcome = try robot.office.record(act, dossier: before.dossier.id, seen: before.heads)
    guard case .conflict(let now, let theirs) = outcome else {
      Issue.record("no conflict")
      return
    }
    let json = ConflictRecord.json(.synthesize, given: given, scene, over: now, theirs: theirs)
    Golden.expect(
      json.text.replacing(theirs[0].id, with: "ENTRY").replacing(now.dossier.id, with: "DOSSIER"),
      named: "conflict-json")
    guard case .object(let whole) = json, case .object(let conflict)? = whole["conflict"],
      let both = conflict["both"]
    else {
      Issue.record("nothing holds both")
      return
    }
    // What holds both is a file that `do` takes.
    let merged = try ActName.synthesize.prepared(
      from: FormValues(both), Scene(robot.office.workplace, file: now)
    ).get()
    #expect(merged.command == .writeSynthesis(Self.theirs + "\n" + Self.mine))
  }
}
