import Casework
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite("Texts in both languages")
struct WordsTests {
  private func isComplete(_ phrase: Phrase) -> Bool {
    !phrase.fr.trimmed.isEmpty && !phrase.en.trimmed.isEmpty
  }

  @Test("Actions, acts, stages, alerts, answers have both")
  func lists() {
    let phrases: [Phrase] =
      ActionName.all.map(\.title) + ActName.allCases.flatMap { [$0.title, $0.short] }
      + Stage.allCases.flatMap { [$0.phrase, $0.step] } + Role.allCases.map(\.phrase)
      + Alert.Kind.allCases.flatMap { [$0.phrase, $0.short] } + Medium.allCases.map(\.phrase)
      + RSAStatus.allCases.map(\.phrase) + Qualification.allCases.map(\.phrase)
      + Answered.Answer.allCases.map(\.phrase) + ExitReason.Group.allCases.map(\.phrase)
      + PortfolioColumn.allCases.map(\.sortTitle)
    #expect(phrases.allSatisfy(isComplete))
  }

  @Test("Every form asks in both languages", arguments: ActName.allCases)
  func forms(act: ActName) throws {
    let robot = try Robot()
    robot.open("diallo am")
    let scene = Scene(robot.state.workplace, file: robot.state.dossier?.file)
    let form = act.form(scene)
    #expect(isComplete(act.title))
    for field in form.fields {
      #expect(isComplete(field.label), "\(act) \(field.id)")
      #expect(field.options.allSatisfy { isComplete($0.label) }, "\(act) \(field.id)")
    }
  }

  @Test("English screens hold no French word of ours")
  func englishScreens() throws {
    let robot = try Robot(language: .english)
    var seen = [robot.screen]
    robot.press(.character("?"))
    seen.append(robot.screen)
    robot.press(.escape, .character("f"))
    seen.append(robot.screen)
    robot.press(.escape)
    robot.open("diallo am")
    for _ in 0..<4 {
      seen.append(robot.screen)
      robot.press(.tab)
    }
    robot.press(.character("a"))
    seen.append(robot.screen)
    let french = [
      "Portefeuille", "entrées", "attendues", "chercher", "ouvrir", "Étape", "Volet",
      "Enregistré", "enregistrer", "onglet", "Réponse", "repérage",
    ]
    for word in french {
      #expect(!seen.contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test("No text says what the software must not claim")
  func forbiddenWords() throws {
    let robot = try Robot(columns: 160, rows: 50)
    var seen = [robot.screen]
    robot.open("diallo am")
    for _ in 0..<4 {
      seen.append(robot.screen)
      robot.press(.tab)
    }
    for act in ActName.allCases {
      let form = act.form(Scene(robot.state.workplace, file: robot.state.dossier?.file))
      seen += form.intro.map(\.fr) + form.fields.map(\.label.fr)
    }
    for word in ["signature électronique", "certifi", "valeur probante", "RGAA", "consentement"] {
      #expect(!seen.contains { $0.lowercased().contains(word.lowercased()) }, "\(word)")
    }
  }

  @Test("Every refusal reads in both languages, with its clause")
  func refusals() throws {
    let convention = try Sample.convention()
    let day = Sample.today
    let refusals: [Refusal] = [
      .missing(.information), .missing(.part(.social)), .missing(.presentation),
      .missing(.agreement(.employment, .orientation)), .missing(.review), .missing(.contract),
      .missing(.renewalLeft(made: 1, allowed: 1)), .missing(.socialReferent),
      .tooEarly(.information, needs: day), .future(day), .beforeIdentification(day), .notAMember,
      .beforeLastContact(day), .notYourSeat(.social), .supervisor, .unknownProfessional("x"),
      .wrongSide("X", .social), .seatAlreadyHeld("x"), .alreadyFollowed(nil), .doesNotAdhere,
      .ended(day), .alreadySigned(day), .alreadyPresented(day), .trustNotAllowed, .nothingToTrust,
      .nothingToDecide, .tooLateToRenew(end: day, lastDay: day), .empty(.motive),
      .unknownCode(.theme, "x"), .implicitEndUnproved, .noRelay, .cannotCorrect,
      .correctionBreaks(.noRelay), .noConvention, .opensByUnit, .readAlready, .notDesignated,
      .reasonTooShort(15), .tooManyOpenings(3, next: day),
      .alreadyFollowed(nil, contact: Team.adviser),
    ]
    for refusal in refusals {
      let phrase = refusal.explained(convention)
      #expect(isComplete(phrase))
      #expect(phrase.fr != phrase.en)
      if let rule = refusal.rule, let text = convention.clauses[rule]?.text {
        #expect(phrase.fr.contains(text))
      }
    }
  }

  @Test("Dates are written as people write them")
  func dates() {
    #expect(CivilDate("2026-12-01")?.long(.french) == "1er décembre 2026")
    #expect(CivilDate("2026-12-01")?.long(.english) == "1 December 2026")
    #expect(CivilDate("2027-02-14")?.brief(from: Sample.today) == "14/02/27")
  }
}

@Suite("Keys")
struct KeymapTests {
  @Test("No key serves twice on a screen")
  func noClash() { #expect(Keymap.standard.clashes().isEmpty) }

  @Test("Every action has a key, and none needs AltGr or a digit")
  func frenchKeyboards() {
    let signs = Set("/?:,;!* ")
    for action in ActionName.all {
      let keys = Keymap.standard.keys(for: action)
      #expect(!keys.isEmpty, "\(action.id)")
      for case .character(let character) in keys {
        #expect(character.isASCII && (character.isLetter || signs.contains(character)))
      }
      // Function keys are only a second way.
      if case .function? = keys.first { Issue.record("\(action.id) begins with a function key") }
    }
  }

  @Test("Names of actions are unique and lead back to them")
  func names() {
    for action in ActionName.all { #expect(ActionName(id: action.id) == action) }
    #expect(Set(ActionName.all.map(\.id)).count == ActionName.all.count)
  }
}
