import Casework
import Registry
import Terminal
import Testing

@testable import Desk

@Suite("Forms on the screen")
struct FormTests {
  private func contactForm() throws -> Robot {
    let robot = try Robot()
    robot.open("diallo am")
    robot.press(.character("o"))
    return robot
  }

  @Test("A sentence being typed is kept at each key and comes back")
  func draft() throws {
    let robot = try contactForm()
    robot.press(.tab)
    robot.type("Elle rappelle jeudi")
    #expect(robot.state.form?.focus == "note")
    let again = try Robot(path: robot.path)
    again.open("diallo am")
    again.press(.character("o"))
    #expect(again.state.form?.values["note"] == "Elle rappelle jeudi")
    #expect(again.screen.contains("brouillon"))
  }

  @Test("Saving before the draft is read waits for it")
  func savesOnceRead() throws {
    let robot = try contactForm()
    robot.press(.tab)
    robot.type("Elle rappelle jeudi")
    let again = try Robot(path: robot.path)
    again.open("diallo am")
    let effects = again.state.ask(.contact, about: nil)
    again.press(.control("s"))
    #expect(again.state.form != nil)
    for effect in effects {
      if let message = again.office.perform(effect) { again.take(message) }
    }
    #expect(again.state.form == nil)
    #expect(again.state.dossier?.dossier.contacts.last?.value.note == "Elle rappelle jeudi")
  }

  @Test("Leaving asks; throwing away lets the draft go")
  func throwAway() throws {
    let robot = try contactForm()
    robot.press(.tab)
    robot.type("à oublier")
    robot.press(.escape, .character("j"))
    #expect(robot.state.form == nil)
    robot.press(.character("o"))
    #expect(robot.state.form?.values["note"] == "")
  }

  @Test("Once recorded, the draft is gone and the journal has the note")
  func recorded() throws {
    let robot = try contactForm()
    robot.press(.tab)
    robot.type("Point sur la garde d'enfant")
    robot.press(.control("s"))
    #expect(robot.state.form == nil)
    #expect(robot.screen.contains("Enregistré"))
    #expect(robot.state.dossier?.dossier.contacts.last?.value.note == "Point sur la garde d'enfant")
    robot.press(.character("o"))
    #expect(robot.state.form?.isFromDraft == false)
  }

  @Test("A wrong date is told where it stands and what is expected")
  func wrongDate() throws {
    let robot = try contactForm()
    robot.press(.up, .up)
    #expect(robot.state.form?.focus == "on")
    robot.press(.control("u"))
    robot.type("31/02/2026")
    robot.press(.control("s"))
    #expect(robot.state.form != nil)
    #expect(robot.screen.contains("n'est pas une date"))
  }

  @Test("A fact in the future is refused and nothing is lost")
  func future() throws {
    let robot = try contactForm()
    robot.press(.up, .up, .control("u"))
    robot.type("24/12/2026")
    robot.press(.control("s"))
    #expect(robot.screen.contains("est à venir"))
    #expect(robot.state.form?.values["on"] == "24/12/2026")
  }

  @Test("Questions that depend on an answer appear with it")
  func conditions() throws {
    let robot = try Robot()
    robot.open("diallo am")
    robot.press(.character("a"))
    #expect(!robot.screen.contains("Motif"))
    robot.press(.right, .right)
    #expect(robot.screen.contains("Motif"))
  }

  @Test("A paste goes into the field, line ends and all")
  func paste() throws {
    let robot = try contactForm()
    robot.press(.tab)
    robot.take(.event(.paste("ligne 1\nligne 2 é")))
    #expect(robot.state.form?.values["note"] == "ligne 1\nligne 2 é")
  }

  @Test("Someone wrote the same part meanwhile: both texts are shown, none is lost")
  func conflict() throws {
    let robot = try Robot()
    robot.open("diallo am")
    robot.press(.character("v"))
    robot.press(.control("u"))
    robot.type("Ma version. ")
    let other = try Robot(as: "rkervella", path: robot.path)
    other.open("diallo am")
    other.press(.character("v"))
    other.type("La sienne. ")
    other.press(.control("s"))
    #expect(other.screen.contains("Enregistré"))
    robot.press(.control("s"))
    #expect(robot.screen.contains("Quelqu'un a écrit au même endroit"))
    #expect(robot.screen.contains("La sienne"))
    #expect(robot.screen.contains("Ma version"))
    robot.press(.character("o"))
    let file = try #require(robot.state.dossier?.file)
    #expect(file.dossier.syntheses.suffix(2).contains { $0.value.addedValue.contains("La sienne") })
    #expect(file.dossier.syntheses.last?.value.addedValue.contains("Ma version") == true)
  }

  @Test("An act that cannot be done now says why and cites the clause")
  func disabled() throws {
    let robot = try Robot(columns: 160, rows: 50)
    robot.open("diallo am")
    robot.press(.character("s"))
    #expect(robot.state.form == nil)
    #expect(robot.screen.contains("Il manque l'accord"))
    #expect(robot.screen.contains("conjointement d'accord"))
  }

  @Test("A supervisor reads lines and writes nothing")
  func supervisor() throws {
    let robot = try Robot(as: "mtanguy")
    robot.open("diallo am")
    robot.press(.character("o"))
    #expect(robot.state.form == nil)
    #expect(robot.screen.contains("sans y écrire"))
    robot.press(.tab)
    #expect(robot.screen.contains("se lit entre les deux professionnels"))
  }
}
