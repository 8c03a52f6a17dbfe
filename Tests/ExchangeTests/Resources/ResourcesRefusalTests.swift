import Casework
import Exchange
import Testing

@Suite("Lists of resources that are refused")
struct ResourcesRefusalTests {
  private func refusal(_ text: String) throws -> TableFileError {
    try #require(throws: TableFileError.self) {
      try ResourcesFile.read(
        Array(text.utf8), name: "res.csv", today: Files.today, themes: try Files.themes())
    }
  }

  @Test(
    "One value wrong: its line, its column, the value",
    arguments: [
      ("Nom;Thèmes\nA;Santé\n ;Santé", 3, "Nom", ""),
      ("Nom;Thèmes\n!;Santé", 2, "Nom", "!"),
      ("Nom;Thèmes\nA;", 2, "Thèmes", ""),
      ("Nom;Thèmes\nA;Santé, Voiture", 2, "Thèmes", "Voiture"),
      ("Nom;Thèmes;Vérifié le\nA;Santé;31/02/2025", 2, "Vérifié le", "31/02/2025"),
      ("Nom;Thèmes;Vérifié le\nA;Santé;bientôt", 2, "Vérifié le", "bientôt"),
      ("Id;Nom;Thèmes\nx;A;Santé\nx;B;Santé", 3, "Id", "x"),
      ("Id;Nom;Thèmes;Lieu\nx;A;Santé;Bruz\nx;A;Santé;Redon", 3, "Id", "x"),
      ("Nom;Thèmes;Lieu\nA B;Santé;C\nA;Santé;B C", 3, "Nom", "a-b-c"),
    ])
  func value(text: String, line: Int, column: String, value: String) throws {
    guard case .problems(let problems) = try refusal(text).cause else {
      Issue.record("not refused for a value")
      return
    }
    #expect(problems.count == 1)
    #expect(problems.first?.line == line)
    #expect(problems.first?.column == column)
    #expect(problems.first?.value == value)
  }

  @Test("All values at once, in the order of the lines, with what is expected")
  func several() throws {
    let error = try refusal(
      "Nom;Thèmes;Vérifié le\nA;Santé;demain\n;Voiture;\nC;Emploi;2025-13-01")
    let lines = error.phrase.fr.split(separator: "\n").map(String.init)
    try #require(lines.count == 5)
    #expect(
      lines[1]
        == "ligne 2, colonne « Vérifié le » : « demain » ne convient pas. Attendu : une date comme "
        + "17/10/2026 ou 2026-10-17")
    #expect(
      lines[3].hasPrefix(
        "ligne 3, colonne « Thèmes » : « Voiture » ne convient pas. Attendu : un ou plusieurs thèmes "
          + "parmi Santé ; Logement ; Mobilité"))
    #expect(lines[4].hasPrefix("ligne 4, colonne « Vérifié le »"))
    #expect(error.phrase.en.contains("Health; Housing"))
  }

  @Test("Columns that are missing, or say the same thing")
  func columns() throws {
    #expect(
      try refusal("Structure;Lieu\nA;Redon").phrase.fr
        == "res.csv : colonnes trouvées : Structure, Lieu. Il manque : thèmes.")
    #expect(
      try refusal("Nom;Ressource;Thèmes\nA;B;Santé").cause
        == .ambiguousColumns("Nom", "Ressource"))
    let none = try refusal("a;b\n1;2")
    #expect(none.phrase.en.hasSuffix("Missing: nom (name), thèmes (themes)."))
  }

  @Test("What is not a table")
  func unreadable() throws {
    #expect(try refusal("").cause == .unreadable(.empty))
    #expect(try refusal("PK\u{3}\u{4}").cause == .unreadable(.workbook))
    #expect(
      try refusal("Nom;Thèmes\nA;Santé;x").cause
        == .unreadable(.tooManyCells(line: 2, found: 3, expected: 2)))
  }
}
