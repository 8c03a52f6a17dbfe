import Casework
import Demo
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("Working on while the store is away")
struct AwayTests {
  private let weather = Weather()

  private func robot(_ size: Size = Size(columns: 80, rows: 24)) throws -> Robot {
    let robot = try Robot(columns: size.columns, rows: size.rows, line: weather.line)
    robot.open("diallo am")
    return robot
  }

  /// Notes a call in the dossier before one.
  private func note(_ text: String, at robot: Robot) {
    robot.press(.character("o"), .tab)
    robot.type(text)
    robot.press(.control("s"))
  }

  private func notes(_ robot: Robot) throws -> [String] {
    let id = try #require(robot.state.dossier?.dossier.id)
    return try #require(try robot.office.store.dossier(id)).dossier.contacts.map(\.value.note)
  }

  @Test(
    "The form stays, and says so; what waits is told on every screen", arguments: ScreenTests.sizes)
  func screens(size: Size) throws {
    let robot = try robot(size)
    weather.kind = .away
    note("Elle rappelle jeudi", at: robot)
    #expect(robot.state.form?.values["note"] == "Elle rappelle jeudi")
    Golden.expect(robot.screen, named: "away-form-\(size.columns)x\(size.rows)")
    robot.press(.escape)
    #expect(robot.state.form == nil)
    Golden.expect(robot.screen, named: "away-dossier-\(size.columns)x\(size.rows)")
    robot.press(.escape)
    #expect(robot.screen.contains("1 acte attend le serveur"))
    #expect(robot.state.portfolio.rows.count > 0)
  }

  @Test("Back, it is sent by itself, and only then told as done")
  func back() throws {
    let robot = try robot()
    weather.kind = .away
    note("Elle rappelle jeudi", at: robot)
    robot.take(.tryNow)
    #expect(!robot.screen.contains("Enregistré"))
    robot.press(.escape)
    robot.take(.tryNow)
    #expect(!robot.screen.contains("Enregistré"))
    #expect(try notes(robot).last != "Elle rappelle jeudi")
    weather.kind = .fine
    robot.take(.tryNow)
    #expect(try notes(robot).last == "Elle rappelle jeudi")
    #expect(robot.screen.contains("Le serveur répond de nouveau"))
    #expect(robot.screen.contains("Enregistré : noter un contact"))
    #expect(!robot.screen.contains("attend le serveur"))
    #expect(robot.state.dossier?.dossier.contacts.last?.value.note == "Elle rappelle jeudi")
    // Nothing is left of it to be taken up.
    robot.press(.character("o"))
    #expect(robot.state.form?.isFromDraft == false)
  }

  @Test("The form still there ends as if nothing had been")
  func formThere() throws {
    let robot = try robot()
    weather.kind = .away
    note("Elle rappelle jeudi", at: robot)
    weather.kind = .fine
    robot.press(.control("s"))
    #expect(robot.state.form == nil)
    #expect(robot.screen.contains("Enregistré : noter un contact"))
    #expect(try notes(robot).filter { $0 == "Elle rappelle jeudi" }.count == 1)
  }

  @Test("A form that waits is not changed under what was sent")
  func noTyping() throws {
    let robot = try robot()
    weather.kind = .losesAnswers
    note("Elle rappelle jeudi", at: robot)
    #expect(robot.screen.contains("La réponse du serveur s'est perdue"))
    robot.type("?")
    robot.take(.event(.paste("collé")))
    #expect(robot.state.form?.values["note"] == "Elle rappelle jeudi")
  }

  @Test("An answer that was lost is found out, not guessed: the act is there once")
  func unsure() throws {
    let robot = try robot()
    weather.kind = .losesAnswers
    note("Elle rappelle jeudi", at: robot)
    #expect(try notes(robot).last == "Elle rappelle jeudi")
    #expect(!robot.screen.contains("Enregistré"))
    for kind in [Weather.Kind.away, .losesAnswers, .fine] {
      weather.kind = kind
      robot.take(.tryNow)
    }
    #expect(robot.screen.contains("Enregistré : noter un contact"))
    #expect(try notes(robot).filter { $0 == "Elle rappelle jeudi" }.count == 1)
  }

  @Test("What was written in order is recorded in order, and one's own acts are no conflict")
  func order() throws {
    let robot = try robot()
    weather.kind = .away
    for text in ["Premier", "Second"] {
      robot.press(.character("v"))
      robot.state.form?.set("added_value", [])
      robot.state.form?.moveFocus(to: "added_value")
      robot.type(text)
      robot.press(.control("s"), .escape)
    }
    note("Troisième", at: robot)
    robot.press(.escape)
    #expect(robot.screen.contains("3 actes attendent le serveur"))
    weather.kind = .fine
    robot.take(.tryNow)
    let dossier = try #require(robot.state.dossier?.dossier)
    #expect(dossier.syntheses.suffix(2).map(\.value.addedValue) == ["Premier", "Second"])
    #expect(dossier.contacts.last?.value.note == "Troisième")
    #expect(!robot.screen.contains("attendent le serveur"))
  }

  @Test("What is refused meanwhile comes back as a form, once nothing else has the keyboard")
  func refused() throws {
    let robot = try robot()
    let id = try #require(robot.state.dossier?.dossier.id)
    weather.kind = .away
    note("Elle rappelle jeudi", at: robot)
    robot.press(.escape)
    // Her colleague closes the dossier while the line is cut.
    let other = try Robot(as: "rkervella", path: robot.path)
    try other.record(.close, on: id, ["reason": Sample.convention().closureReasons[0].id])
    robot.press(.character("m"))
    let writing = robot.state.form?.act
    weather.kind = .fine
    robot.take(.tryNow)
    #expect(robot.state.form?.act == writing)
    #expect(robot.screen.contains("1 acte à reprendre"))
    robot.press(.escape)
    #expect(robot.state.form?.act == .contact)
    #expect(robot.state.form?.values["note"] == "Elle rappelle jeudi")
    #expect(robot.state.message?.weight == .warning)
    #expect(!robot.screen.contains("à reprendre"))
  }

  @Test("What a colleague wrote at the same place meanwhile is shown beside it")
  func conflict() throws {
    let robot = try robot()
    let id = try #require(robot.state.dossier?.dossier.id)
    weather.kind = .away
    robot.press(.character("v"))
    robot.state.form?.set("added_value", [])
    robot.state.form?.moveFocus(to: "added_value")
    robot.type("La mienne")
    robot.press(.control("s"), .escape, .escape)
    #expect(robot.state.dossier == nil)
    let other = try Robot(as: "rkervella", path: robot.path)
    try other.record(.synthesize, on: id, ["added_value": "La sienne"])
    weather.kind = .fine
    robot.take(.tryNow)
    #expect(robot.screen.contains("Quelqu'un a écrit au même endroit"))
    #expect(robot.screen.contains("La mienne"))
    #expect(robot.screen.contains("La sienne"))
    robot.press(.character("d"), .control("s"))
    #expect(robot.state.dossier?.dossier.syntheses.last?.value.addedValue == "La sienne\nLa mienne")
  }

  @Test(
    "Leaving asks; the next desk takes the act up, and it is recorded once",
    arguments: Weather.Kind.allCases)
  func leaving(before: Weather.Kind) throws {
    guard before != .fine else { return }
    let robot = try robot()
    weather.kind = before
    note("Elle rappelle jeudi", at: robot)
    robot.press(.escape, .escape, .character("q"))
    #expect(!robot.hasQuit)
    if before == .away { Golden.expect(robot.screen, named: "away-leaving-80x24") }
    robot.press(.enter)
    #expect(!robot.hasQuit)
    robot.press(.character("q"), .character("o"))
    #expect(robot.hasQuit)

    let next = try Robot(path: robot.path)
    for effect in [Effect.findWaiting(except: [])] {
      if let message = next.office.perform(effect) { next.take(message) }
    }
    if before == .away {
      #expect(next.state.form?.values["note"] == "Elle rappelle jeudi")
      #expect(next.screen.contains("Cet acte attendait le serveur"))
      next.press(.control("s"))
      #expect(next.screen.contains("Enregistré"))
    } else {
      #expect(next.state.form == nil)
      #expect(next.screen.contains("était bien noté"))
      next.open("diallo am")
    }
    #expect(try notes(next).filter { $0 == "Elle rappelle jeudi" }.count == 1)
    next.press(.character("o"))
    #expect(next.state.form?.isFromDraft == false)
  }

  @Test("What waits on this desk is not taken for what another left")
  func notLeft() throws {
    let robot = try robot()
    weather.kind = .away
    note("Elle rappelle jeudi", at: robot)
    robot.press(.escape)
    // A question that is not answered, then one that is: the desk looks for what was left.
    robot.take(.failure(.away(reason: "")))
    #expect(robot.screen.contains("Ce qui est à l'écran reste lisible"))
    robot.press(.control("r"))
    #expect(robot.state.form == nil)
    #expect(robot.state.outbox.waiting.count == 1)
    robot.press(.character("o"))
    #expect(robot.state.form?.values["note"] == "")
  }

  @Test("A store that takes its time is told, as long as it does")
  func slow() throws {
    let robot = try robot()
    robot.state.isRecording = true
    robot.take(.stillSending)
    #expect(robot.screen.contains("Le serveur met du temps à répondre"))
    robot.state.message = nil
    robot.state.isRecording = false
    robot.take(.stillSending)
    #expect(robot.state.message == nil)
  }

  @Test("Nothing is sent while the desk is locked; it goes once it is open")
  func locked() throws {
    let robot = try robot()
    weather.kind = .away
    note("Elle rappelle jeudi", at: robot)
    robot.press(.escape)
    weather.kind = .fine
    robot.state.lockedBy = LockState()
    robot.take(.tryNow)
    #expect(try notes(robot).last != "Elle rappelle jeudi")
    robot.take(.unlocked(nil))
    #expect(try notes(robot).last == "Elle rappelle jeudi")
  }

  @Test(
    "Line by line: plain words, a draft, and the same act again is recorded once",
    arguments: [Weather.Kind.away, .losesAnswers])
  func plain(kind: Weather.Kind) throws {
    let robot = try robot()
    let file = try #require(robot.state.dossier?.file)
    weather.kind = kind
    func perform() throws -> (ActEnding, String) {
      let console = ScriptedConsole(answers: ["", "", "Elle rappelle jeudi"])
      let ending = try PlainDesk(office: robot.office, console: console).perform(.contact, on: file)
      return (ending, console.written.joined(separator: "\n"))
    }
    let (ending, text) = try perform()
    #expect(ending == .away)
    #expect(text.contains("il ne sera noté qu'une fois"))
    weather.kind = .fine
    #expect(try perform().0 == .recorded)
    #expect(try notes(robot).filter { $0 == "Elle rappelle jeudi" }.count == 1)
  }

  @Test(
    "Whatever the weather, each act is there once, in order", arguments: [1, 2, 3, 4] as [UInt64])
  func anyWeather(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let robot = try robot()
    let before = try notes(robot).count
    var written: [String] = []
    for number in 0..<25 {
      weather.kind = Weather.Kind.allCases[Int(generator.next() % 3)]
      note("Appel \(number)", at: robot)
      written.append("Appel \(number)")
      if robot.state.form != nil { robot.press(.escape) }
      weather.kind = Weather.Kind.allCases[Int(generator.next() % 3)]
      if generator.next() % 2 == 0 { robot.take(.tryNow) }
      // Done is never said of what is not.
      let recorded = try notes(robot).dropFirst(before)
      if robot.screen.contains("Enregistré") { #expect(!recorded.isEmpty) }
    }
    weather.kind = .fine
    robot.take(.tryNow)
    #expect(try Array(notes(robot).dropFirst(before)) == written)
    #expect(robot.state.outbox.waiting.isEmpty)
    #expect(try robot.office.store.verify().findings == [])
  }
}
