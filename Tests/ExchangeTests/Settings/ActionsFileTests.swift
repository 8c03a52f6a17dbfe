import Casework
import Exchange
import Testing

@Suite("Usual actions")
struct ActionsFileTests {
  @Test("Those of the project: every theme, both plans, every owner, words the person may read")
  func project() throws {
    let themes = try Files.themes()
    let actions = try ActionsFile.read(
      try Files.config("actions.toml"), file: "actions.toml", themes: themes)
    #expect((40...60).contains(actions.count))
    for theme in themes {
      #expect(actions.count { $0.theme == theme.id } >= 3, "\(theme.id)")
    }
    #expect(Set(actions.map(\.plan)) == Set(Side.allCases))
    #expect(Set(actions.map(\.owner)) == Set(PlannedAction.Owner.allCases))
    for action in actions {
      #expect((10...80).contains(action.what.fr.count), "\(action.id)")
      #expect(action.what.fr != action.what.en, "\(action.id)")
      #expect(action.days.map { (7...180).contains($0) } ?? true, "\(action.id)")
    }
    let texts = actions.map { $0.what.fr.folded }
    for word in ["maladie", "traitement", "addiction", "depression", "handicap", "rqth", "psy"] {
      #expect(!texts.contains { $0.contains(word) }, "\(word)")
    }
  }

  private static let text = """
    [[actions]]
    id = "childcare"
    theme = "family"
    plan = "social"
    owner = "social_worker"
    days = 45
    fr = "Trouver un mode de garde"
    en = "Find childcare"

    [[actions]]
    id = "cv"
    theme = "employment"
    plan = "employment"
    owner = "person"
    fr = "Refaire le CV"
    en = "Rewrite the CV"

    """

  private func read(_ text: String) throws -> [ActionTemplate] {
    try ActionsFile.read(text, file: "actions.toml", themes: try Files.themes())
  }

  @Test("In the order of the file, with or without days")
  func good() throws {
    #expect(
      try read(Self.text) == [
        ActionTemplate(
          id: "childcare", theme: "family", plan: .social, owner: .socialWorker, days: 45,
          what: Phrase("Trouver un mode de garde", "Find childcare")),
        ActionTemplate(
          id: "cv", theme: "employment", plan: .employment, owner: .person, days: nil,
          what: Phrase("Refaire le CV", "Rewrite the CV")),
      ])
  }

  @Test(
    "An action is refused with its line and key",
    arguments: [
      ("\"family\"", "\"famille\"", 3, "theme", .unknownValue("famille", nearest: "family")),
      ("\"family\"", "\"mobilité\"", 3, "theme", .unknownValue("mobilité", nearest: "mobility")),
      ("theme = \"family\"\n", "", 1, "theme", .missing),
      ("\"social\"", "\"sociale\"", 4, "plan", .unknownValue("sociale", nearest: "social")),
      (
        "\"social_worker\"", "\"social worker\"", 5, "owner",
        .unknownValue("social worker", nearest: "social_worker")
      ),
      ("= 45", "= 0", 6, "days", .notAllowed("0")),
      ("= 45", "= \"45\"", 6, "days", .wrongType(Phrase("un texte", "a text"))),
      ("days", "delay", 6, "delay", .unknownKey(nearest: nil)),
      ("fr = \"Trouver un mode de garde\"\n", "", 1, "fr", .missing),
      ("\"childcare\"", "\"Garde\"", 2, "id", .notAllowed("Garde")),
    ] as [(String, String, Int, String, ConventionFileError.Kind)])
  func refused(
    old: String, new: String, line: Int, key: String, kind: ConventionFileError.Kind
  ) throws {
    let error = try #require(throws: ConventionFileError.self) {
      try read(Self.text.replacing(old, new))
    }
    #expect(error.problems.count == 1)
    #expect(error.line == line)
    #expect(error.key == "actions[0]." + key)
    #expect(error.problems.first?.kind == kind)
    #expect(error.phrase.fr.hasPrefix("actions.toml, ligne \(line), "))
  }

  @Test("The same id twice, and a file without actions")
  func list() throws {
    let twice = try #require(throws: ConventionFileError.self) {
      try read(Self.text.replacing("\"cv\"", "\"childcare\""))
    }
    #expect(twice.line == 11)
    #expect(twice.problems.map(\.kind) == [.duplicate("childcare")])
    let none = try #require(throws: ConventionFileError.self) { try read("") }
    #expect(none.problems.map(\.kind) == [.missing])
    #expect(throws: ConventionFileError.self) { try read("[[actions]\nid = 1") }
  }
}
