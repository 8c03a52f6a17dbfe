import Casework
import Exchange
import Testing

@Suite("Prior information of the person")
struct NoticeTests {
  @Test(
    "Each convention that comes with the program has one, in plain words",
    arguments: [
      (
        "67-2021", "2021-1",
        ["Pôle emploi", "Département du Bas-Rhin", "UTAMS", "adhésion est libre"]
      ),
      ("35-2023", "2023-1", ["Pôle emploi", "Département d'Ille-et-Vilaine", "référent social"]),
      ("69M-2021", "2021-1", ["Pôle emploi", "Métropole de Lyon", "adhésion est libre"]),
      ("intensif-2025", "2025-1", ["France Travail", "Département", "contrat d'engagement"]),
    ])
  func everyNotice(id: String, version: String, words: [String]) throws {
    let convention = try Files.convention(id)
    let notice = convention.notice
    let text = notice.paragraphs.joined(separator: "\n")
    #expect(notice.version == version)
    #expect(convention.isDefault("notice"))
    let everywhere = [
      "échangent des informations", "coordonnées", "freins que vous déclarez", "deux plans",
      "rendez-vous", "Qui lit", "gratuit", "aucune conséquence sur votre inscription",
      "deux ans au plus après le dernier contact", "copie", "corriger", "opposer",
      "… [adresse du délégué à la protection des données]", "CNIL",
    ]
    for word in everywhere + words { #expect(text.contains(word), "\(word)") }
    for word in ["consentement", "certifi", "signature électronique", "valeur probante", "NIR"] {
      #expect(!text.lowercased().contains(word.lowercased()), "\(word)")
    }
    for paragraph in notice.paragraphs {
      #expect(!paragraph.contains("  ") && !paragraph.contains("\n") && paragraph.count < 500)
    }
  }

  @Test(
    "What a territory has still to write in it is found",
    arguments: ["35-2023", "67-2021", "69M-2021", "intensif-2025"])
  func blanks(name: String) throws {
    let notice = try Files.convention(name).notice
    #expect(notice.blanks == ["adresse du délégué à la protection des données"])
    let filled = Notice(
      version: "1", paragraphs: ["Où écrire : dpd@exemple.fr. Une suite… et [un renvoi].", "…"])
    #expect(filled.blanks.isEmpty)
  }

  @Test("Ille-et-Vilaine informs of what comes before and of the exchanges, as its clause asks")
  func ille() throws {
    let convention = try Files.convention("35-2023")
    let paragraphs = convention.notice.paragraphs
    #expect(
      convention.clauses[.information]?.text?.contains("informé de ce préalable et des échanges")
        == true)
    let before = try #require(paragraphs.first { $0.hasPrefix("Le préalable :") })
    #expect(before.contains("sont d'accord ensemble"))
    let exchanges = try #require(paragraphs.first { $0.hasPrefix("Les échanges :") })
    #expect(exchanges.contains("Pôle emploi et le Département échangent"))
  }

  private func read(_ notice: String) throws(ConventionFileError) -> Convention {
    try ConventionFile.read(
      ConventionRefusalTests.text + "\n\n" + notice, file: "essai.toml", themes: [])
  }

  @Test("A convention may have none")
  func none() throws {
    let none = Notice(version: "", paragraphs: [])
    #expect(try read("").notice == none)
    #expect(try read("[notice]").notice == none)
    #expect(try read("[notice]\nparagraphs = []").notice == none)
    #expect(try read("[notice]\nversion = \"1\"\nparagraphs = []").notice == none)
  }

  @Test("Lines of a paragraph may break anywhere")
  func lines() throws {
    let convention = try read(
      "[notice]\nversion = \" 2 \"\nparagraphs = [\n\"\"\"\n  Un\n  deux\u{A0}: trois\"\"\",\n'x  y']"
    )
    #expect(
      convention.notice == Notice(version: "2", paragraphs: ["Un deux\u{A0}: trois", "x y"]))
  }

  @Test(
    "What is wrong: its line, its key",
    arguments: [
      ("[notice]\nparagraphs = [\"Un\"]", 71, "notice.version", .missing),
      ("[notice]\nversion = \" \"\nparagraphs = [\"Un\"]", 72, "notice.version", .notAllowed(" ")),
      (
        "[notice]\nversion = 2023\nparagraphs = [\"Un\"]", 72, "notice.version",
        .wrongType(Phrase("un nombre entier", "a whole number"))
      ),
      ("[notice]\nversion = \"1\"", 71, "notice.paragraphs", .missing),
      (
        "[notice]\nversion = \"1\"\nparagraphs = \"Un\"", 73, "notice.paragraphs",
        .wrongType(Phrase("un texte", "a text"))
      ),
      (
        "[notice]\nversion = \"1\"\nparagraphs = [\n\"Un\",\n\"\",\n]", 75, "notice.paragraphs[1]",
        .notAllowed("")
      ),
      (
        "[notice]\nversion = \"1\"\nparagraphs = [\n\"Un\",\n2,\n]", 75, "notice.paragraphs[1]",
        .wrongType(Phrase("un nombre entier", "a whole number"))
      ),
      (
        "[notice]\nversions = \"1\"", 72, "notice.versions", .unknownKey(nearest: "version")
      ),
      ("[notices]", 71, "notices", .unknownKey(nearest: "notice")),
    ] as [(String, Int, String, ConventionFileError.Kind)])
  func refused(notice: String, line: Int, key: String, kind: ConventionFileError.Kind) throws {
    let error = try #require(throws: ConventionFileError.self) { try read(notice) }
    #expect(error.problems.count == 1)
    #expect(error.line == line)
    #expect(error.key == key)
    #expect(error.problems.first?.kind == kind)
  }
}
