import Casework
import Exchange
import Testing

@Suite("Convention files that are refused")
struct ConventionRefusalTests {
  static let text = """
    # A territory.
    id = "99-2030"
    title = { fr = "Essai", en = "Trial" }
    from = 2030-01-01
    until = 2031-12-31
    barriers = "barriers.toml"
    defaults = [
      "contract.renewal_months",
      "delays.no_contact",
    ]

    [vocabulary]
    employment_institution = "France Travail"
    social_institution = "Département"
    employment_unit = "agence"
    social_unit = "CDAS"

    [contract]
    initial_months = 9
    renewals = 1
    renewal_months = 3

    [portfolio]
    minimum = 70
    maximum = 100

    [diagnostic]
    trust_allowed = false
    trust_completion = 30

    [[diagnostic.criteria]]
    id = "social_barrier"
    side = "social"
    fr = "Frein social"
    en = "Social barrier"

    [delays]
    review_before_end = 30
    end_near = 45
    agreement_waits = 7
    half_waits = 14
    no_contact = 30
    renewal_grace = 30

    [[exit_reasons]]
    id = "job"
    group = "durable"
    fr = "Emploi"
    en = "Job"

    [[exit_reasons]]
    id = "training"
    group = "positive"
    fr = "Formation"
    en = "Training"

    [[closure_reasons]]
    id = "refused"
    fr = "Refus"
    en = "Refusal"

    [[origins]]
    id = "employment"
    fr = "Emploi"
    en = "Employment"

    [clauses.duration]
    text = "9 mois"
    reference = "art. 3"
    """

  private func read(_ text: String) throws(ConventionFileError) -> Convention {
    try ConventionFile.read(text, file: "essai.toml", themes: [])
  }

  @Test("The file of these tests is good as it is")
  func good() throws {
    let convention = try read(Self.text)
    #expect(
      convention.terms.end(signedOn: CivilDate("2030-08-31")!, renewals: 0).iso == "2031-05-31")
    #expect(convention.clauses == [.duration: Clause(text: "9 mois", reference: "art. 3")])
    #expect(convention.entriesPerYear == nil)
  }

  @Test(
    "One thing wrong: its line, its key, what it is",
    arguments: [
      ("initial_months = 9", "", 18, "contract.initial_months", .missing),
      ("[contract]", "[contrat]", 18, "contrat", .unknownKey(nearest: "contract")),
      (
        "= 9", "= \"neuf\"", 19, "contract.initial_months", .wrongType(Phrase("un texte", "a text"))
      ),
      ("= 9", "= 9.5", 19, "contract.initial_months", nil),
      ("= 9", "= 61", 19, "contract.initial_months", .notAllowed("61")),
      ("= 9", "= 0", 19, "contract.initial_months", .notAllowed("0")),
      ("renewals = 1", "renewals = 11", 20, "contract.renewals", .notAllowed("11")),
      ("renewals = 1", "renewal = 1", 18, "contract.renewals", .missing),
      ("renewal_months = 3", "renewal_months = 0", 21, "contract.renewal_months", nil),
      ("no_contact = 30", "no_contact = 731", 42, "delays.no_contact", .notAllowed("731")),
      ("minimum = 70", "minimum = 101", 24, "portfolio.minimum", nil),
      ("until = 2031", "until = 2029", 5, "until", nil),
      (
        "from = 2030-01-01", "from = \"2030-01-01\"", 4, "from",
        .wrongType(Phrase("un texte", "a text"))
      ),
      ("id = \"training\"", "id = \"job\"", 52, "exit_reasons[1].id", .duplicate("job")),
      (
        "\"positive\"", "\"positif\"", 53, "exit_reasons[1].group",
        .unknownValue("positif", nearest: "positive")
      ),
      (
        "\"delays.no_contact\"", "\"delays.nocontact\"", 9, "defaults",
        .unknownValue("delays.nocontact", nearest: "delays.no_contact")
      ),
      (
        "\"delays.no_contact\"", "\"contract.renewal_months\"", 8, "defaults",
        .duplicate("contract.renewal_months")
      ),
      (
        "[clauses.duration]", "[clauses.durations]", 67, "clauses.durations",
        .unknownKey(nearest: "duration")
      ),
      ("reference = \"art. 3\"", "", 67, "clauses.duration.reference", .missing),
      ("\"Frein social\"", "\" \"", 34, "diagnostic.criteria[0].fr", .notAllowed(" ")),
      ("id = \"refused\"", "id = \"Refusé\"", 58, "closure_reasons[0].id", .notAllowed("Refusé")),
      ("title = { fr = \"Essai\", ", "title = { ", 3, "title.fr", .missing),
      ("barriers = \"barriers.toml\"", "", 1, "barriers", .missing),
      ("id = \"99-2030\"", "id = \"99 2030\"", 2, "id", .notAllowed("99 2030")),
      ("trust_allowed = false", "trust_allowed = \"non\"", 28, "diagnostic.trust_allowed", nil),
    ] as [(String, String, Int, String, ConventionFileError.Kind?)])
  func refused(
    old: String, new: String, line: Int, key: String, kind: ConventionFileError.Kind?
  ) throws {
    let error = try #require(throws: ConventionFileError.self) {
      try read(Self.text.replacing(old, new))
    }
    let problem = try #require(error.problems.first { $0.key == key })
    #expect(problem.line == line)
    if let kind { #expect(problem.kind == kind) }
    #expect(error.phrase.fr.hasPrefix("essai.toml, ligne "))
    #expect(!error.expected.fr.isEmpty && !error.problem.en.isEmpty)
  }

  @Test("What is not TOML is refused with the parser's line")
  func malformed() throws {
    let unclosed = try #require(throws: ConventionFileError.self) {
      try read(Self.text.replacing("social_unit = \"CDAS\"", "social_unit = \"CDAS"))
    }
    #expect(unclosed.line == 16)
    #expect(unclosed.key == nil)
    let impossible = try #require(throws: ConventionFileError.self) {
      try read(Self.text.replacing("2030-01-01", "2030-02-30"))
    }
    #expect(impossible.line == 4)
    let twice = try #require(throws: ConventionFileError.self) {
      try read(Self.text.replacing("renewals = 1", "initial_months = 1"))
    }
    #expect(twice.line == 20)
    #expect(throws: ConventionFileError.self) { try read("id = \"a\"\n\u{0}") }
  }

  @Test(
    "What would end the parser is refused before it",
    arguments: [
      "[école]", "[ .a]", "[=]", "[[.]]", "[#]", "[{}]", "[\n]", "[[ é ]]", "a = [}",
      "a = 2020-01-01Té",
      "a = 10:00:0é", "a = 1e",
    ])
  func parserTraps(header: String) throws {
    let error = try #require(throws: ConventionFileError.self) {
      try read("a = \"\"\"\n[… dit-elle\n\"\"\"\"\"\nb = [\n  [ 1 ],\n]\n" + header)
    }
    #expect(error.line == 7)
  }

  @Test("Any text comes to an end: brackets without end, odd bytes, half a file")
  func anyText() {
    for text in [
      String(repeating: "[", count: 5000), "a = " + String(repeating: "[", count: 5000),
      "a = " + String(repeating: "{a=", count: 5000), "\"", "\'\'\'", "a = \"\\", "\u{FEFF}[a",
      "= = =",
    ] {
      #expect(throws: ConventionFileError.self) { try read(text) }
    }
    for length in stride(from: 0, to: Self.text.utf8.count - 60, by: 7) {
      let half = String(decoding: Self.text.utf8.prefix(length), as: UTF8.self)
      #expect(throws: ConventionFileError.self) { try read(half) }
    }
  }

  @Test("All problems at once, in the order of the lines")
  func several() throws {
    let text = Self.text.replacing("= 9", "= 90").replacing("minimum = 70", "minimun = 70")
    let error = try #require(throws: ConventionFileError.self) { try read(text) }
    #expect(error.problems.map(\.line) == [19, 23, 24])
    #expect(
      error.problems.map(\.key) == [
        "contract.initial_months", "portfolio.minimum", "portfolio.minimun",
      ])
    let first = error.phrase.fr.split(separator: "\n").first.map(String.init)
    let expected =
      "essai.toml, ligne 19, « contract.initial_months » : « 90 » ne convient pas. Attendu : un "
      + "nombre entier de 1 à 60."
    #expect(first == expected)
  }

  @Test("A missing table is missed once, not key by key")
  func missingTable() throws {
    let text = Self.text.replacing("[vocabulary]", "[delays.vocabulary]")
    let error = try #require(throws: ConventionFileError.self) { try read(text) }
    #expect(error.problems.contains { $0.key == "vocabulary" && $0.kind == .missing })
    #expect(!error.problems.contains { $0.key == "vocabulary.social_unit" })
  }
}

extension String {
  /// The text with the first `old` replaced by `new`.
  func replacing(_ old: String, _ new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
