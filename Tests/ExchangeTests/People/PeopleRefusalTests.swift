import Casework
import Exchange
import Testing

@Suite("People files that are refused")
struct PeopleRefusalTests {
  private func error(_ name: String) throws -> TableFileError {
    try #require(throws: TableFileError.self) { try Files.people(name) }
  }

  private func error(text: String) throws -> TableFileError {
    try #require(throws: TableFileError.self) {
      try PeopleFile.read(Array(text.utf8), name: "essai.csv", today: Files.today, themes: [])
    }
  }

  @Test("Nothing is applied: every wrong value, with line, column and what was expected")
  func badValues() throws {
    guard case .problems(let problems) = try error("dates-fausses.csv").cause else {
      Issue.record("another cause")
      return
    }
    #expect(
      problems.map { "\($0.line) \($0.column) \($0.value)" } == [
        "2 Date de naissance 31/02/1990", "3 Prénom ", "4 Nom ", "4 Inscription jamais",
        "5 Date de naissance 2090-01-01",
      ])
    #expect(
      problems.first?.phrase.fr
        == "ligne 2, colonne « Date de naissance » : « 31/02/1990 » ne convient pas. Attendu : une "
        + "date de naissance passée, comme 25/05/1998 ou 1998-05-25")
  }

  @Test("Missing columns: those found and those needed")
  func missingColumns() throws {
    let error = try error("colonnes-manquantes.csv")
    #expect(
      error.phrase.fr
        == "colonnes-manquantes.csv : colonnes trouvées : Nom, Ville, Âge. Il manque : prénom, date "
        + "de naissance ou identifiant France Travail.")
  }

  @Test(
    "What is no table",
    arguments: [
      ("guillemets.csv", .unclosedQuote(line: 2)), ("vide.csv", .empty),
      ("binaire.csv", .notText(line: 2)), ("classeur.csv", .workbook),
    ] as [(String, TableError)])
  func unreadable(name: String, expected: TableError) throws {
    let error = try error(name)
    #expect(error.cause == .unreadable(expected))
    #expect(error.phrase.fr.hasPrefix(name))
  }

  @Test("Two columns for one thing")
  func ambiguous() throws {
    let error = try error(text: "Nom;Prénom;Prénoms;Né le\nRoux;Luc;Luc;1990-01-01\n")
    #expect(error.cause == .ambiguousColumns("Prénom", "Prénoms"))
  }

  @Test("Two surnames are the one in use and the one at birth, in any order")
  func surnames() throws {
    for text in [
      "Nom;Nom d'usage;Prénom;Né le\nRoux;Blanc;Lucie;1990-01-01\n",
      "Nom d'usage;Nom de famille;Prénom;Né le\nBlanc;Roux;Lucie;1990-01-01\n",
    ] {
      let file = try PeopleFile.read(
        Array(text.utf8), name: "essai.csv", today: Files.today, themes: [])
      #expect(file.people.first?.person.surname == "Blanc")
      #expect(file.people.first?.person.birthName == "Roux")
    }
  }

  @Test("One identifier of the file for two different people")
  func sharedIdentifier() throws {
    let header = "Identifiant dans le SI*;Prénom*;Nom*;Date de naissance*\n"
    let error = try error(text: header + "7;Luc;Roux;1990-01-01\n7;Anne;Petit;1991-01-01\n")
    guard case .problems(let problems) = error.cause else {
      Issue.record("another cause")
      return
    }
    #expect(problems.map(\.line) == [3])
    #expect(problems.first?.column == "Identifiant dans le SI*")
  }

  @Test("Without birth date, the identifier at France Travail tells who the person is")
  func noBirthDate() throws {
    let text = "Nom;Prénom;Né le;Identifiant FT\nRoux;Luc;;1234567A\n"
    let file = try PeopleFile.read(
      Array(text.utf8), name: "essai.csv", today: Files.today, themes: [])
    #expect(file.notices == [.noBirthDate(line: 2)])
    let unknown = try error(text: "Nom;Prénom;Identifiant\nRoux;Luc;12\n")
    guard case .problems(let problems) = unknown.cause else {
      Issue.record("another cause")
      return
    }
    #expect(problems.first?.column == "Identifiant")
    #expect(problems.first?.value == "12")
  }

  @Test(
    "Years of two digits make adults",
    arguments: [
      ("12/03/40", "1940-03-12"), ("12/03/25", "1925-03-12"), ("12/03/05", "2005-03-12"),
      ("120380", "1980-03-12"), ("1/2/99", "1999-02-01"),
    ])
  func shortYears(text: String, iso: String) throws {
    let file = try PeopleFile.read(
      Array("Nom;Prénom;Né le\nRoux;Luc;\(text)\n".utf8), name: "essai.csv", today: Files.today,
      themes: [])
    #expect(file.people.first?.person.birthDate?.iso == iso)
  }
}
