import Casework
import Exchange
import Testing

@Suite("People files")
struct PeopleFileTests {
  @Test("A Windows-1252 list, with usual column names")
  func windows1252() throws {
    let file = try Files.people("windows-1252.csv")
    #expect(file.format == .generic)
    #expect(file.encoding == .windows1252)
    #expect(file.separator == .semicolon)
    #expect(file.people.map(\.person.surname) == ["Lefèbvre", "D’Haëne", "Núñez"])
    #expect(file.people.map(\.person.givenNames) == ["Chloé", "Maël", "Inès"])
    #expect(file.people.map(\.person.birthName) == ["Bœuf", nil, nil])
    #expect(
      file.people.map(\.person.birthDate?.iso) == ["1991-07-14", "1984-02-03", "1988-02-29"])
    #expect(
      file.people.map(\.person.ftIdentifier?.text) == ["1234567A", "12345678901", nil])
    #expect(
      file.people.map(\.person.phones) == [
        ["06 12 34 56 78"], ["02 99 00 11 22"], ["07 00 11 22 33"],
      ])
    #expect(file.people.map(\.person.rsa) == [.openPaid, RSAStatus.none, .unknown])
    #expect(file.people.map(\.person.priorityDistrict) == [true, false, nil])
    #expect(file.people.map(\.originHint) == [.employment, .social, nil])
    #expect(file.people.map(\.line) == [2, 3, 4])
    #expect(file.notices == [.unusedColumns(["Observations"])])
  }

  @Test("A comma file with quotes, line breaks in cells and in the names of columns")
  func commas() throws {
    let file = try Files.people("virgules.csv")
    #expect(file.separator == .comma)
    let first = try #require(file.people.first)
    #expect(first.line == 4)
    #expect(first.person.surname == "Diallo, épouse Le Gall")
    #expect(first.person.address == "Résidence \"Les Tilleuls\" bâtiment B")
    #expect(first.person.postalCode == "67000")
    #expect(first.person.commune == "STRASBOURG")
    #expect(first.person.emails == ["aminata@exemple.fr", "a.legall@exemple.fr"])
    #expect(first.person.phones == ["06 12 34 56 78", "03 88 11 22 33"])
    #expect(first.person.cafNumber?.text == "4512")
    #expect(file.people.last?.line == 7)
    #expect(file.people.last?.person.givenNames == "Jean-Baptiste")
    guard case .completed(let place, let result)? = file.notices.first else {
      Issue.record("the lost zero is not announced")
      return
    }
    #expect(result == "06 12 34 56 78")
    #expect((place.line, place.column, place.value) == (4, "N° Téléphones", "612345678"))
  }

  @Test("A tab file; an identifier that is not one of France Travail is that of the file")
  func tabs() throws {
    let file = try Files.people("tabulations.tsv")
    #expect(file.separator == .tab)
    #expect(file.people.map(\.externalID) == ["ZZ-0042", nil])
    #expect(file.people.map(\.person.ftIdentifier?.text) == [nil, "7654321B"])
    #expect(file.people.map(\.person.givenNames) == ["Paweł", "Linh"])
    #expect(file.people.last?.person.surname == "NGUYỄN")
    #expect(file.people.map(\.person.postalCode) == ["69100", "01500"])
    #expect(file.notices.count == 1)
  }

  @Test("A notebook file: rights, several values in a cell, people written twice")
  func notebook() throws {
    let file = try Files.people("carnet.csv")
    #expect(file.format == .notebook)
    #expect(file.encoding == .utf8WithMark)
    #expect(file.recordCount == 5)
    #expect(file.people.map(\.externalID) == ["S-101", "S-102", "S-104"])
    let maelle = try #require(file.people.first)
    #expect(maelle.person.rsa == .openSuspended)
    #expect(maelle.person.otherRights == ["ASS", "Prime d'activité"])
    #expect(maelle.person.qualification == .nv5)
    #expect(maelle.person.cafNumber?.text == "1122")
    #expect(maelle.person.phones == ["06 99 88 77 66"])
    #expect(maelle.person.address == "3 quai des Marins, Escalier \"C\"")
    #expect(maelle.structures == ["CD 29", "Mission locale"])
    #expect(maelle.referentEmails == ["erwan@exemple.fr"])
    #expect(maelle.originHint == .social)
    #expect(file.people.map(\.person.rsa) == [.openSuspended, .openPaid, .requested])
    let identifier = try #require(FTIdentifier("1234567K"))
    #expect(
      file.duplicates.map(\.kept) == [2, 3])
    #expect(file.duplicates.flatMap(\.others).map(\.line) == [6, 4])
    #expect(
      file.duplicates.flatMap(\.others).map(\.reason) == [
        .ftIdentifier(identifier), .nameAndBirthDate,
      ])
    #expect(
      file.duplicates.last?.phrase.fr
        == "ligne 3 gardée ; même personne : ligne 4 (mêmes nom, prénom et date de naissance)")
  }

  @Test("No social security number nor RQTH is kept or repeated, wherever it stands")
  func sensitive() throws {
    let file = try Files.people("carnet.csv")
    #expect(file.notices.contains(.socialSecurityNumbers(count: 3)))
    #expect(file.notices.contains(.disabilityStatus(count: 2)))
    #expect(!everything(in: file).contains("269054958815780"))
    #expect(!everything(in: file).contains("49 588 157"))
    #expect(file.people.last?.person.cafNumber == nil)

    let hidden = """
      Nom;Prénom;Date de naissance;Identifiant;Adresse;Téléphone
      Sow;Awa;2 69 05 49 588 157 80;2690549588157;logée, NIR 269052A588157 80;2690549588157800
      """
    let error = #expect(throws: TableFileError.self) {
      try read(hidden)
    }
    #expect(!"\(String(describing: error))".contains("588157"))
    let kept = try read(hidden.replacingDate())
    #expect(kept.people.first?.externalID == nil)
    #expect(kept.people.first?.person.address == "logée, NIR …")
    #expect(kept.notices.contains(.socialSecurityNumbers(count: 2)))
    #expect(!everything(in: kept).contains("588157"))
  }

  @Test("What cannot be read is left out and said, with line, column and value")
  func leftOut() throws {
    let places = try Files.people("carnet.csv").notices.compactMap { notice in
      if case .leftOut(let place, _) = notice {
        "\(place.line) \(place.column) \(place.value)"
      } else {
        nil as String?
      }
    }
    #expect(
      places == [
        "2 Téléphone 061234567", "2 Accompagnateurs pas-une-adresse",
        "5 Identifiant Pôle emploi 300000L", "5 Niveau de formation BAC",
      ])
  }

  @Test("An extract: capitals, timestamps, NULL, barriers to explore, people not on RSA")
  func extract() throws {
    let file = try Files.people("extrait.csv")
    #expect(file.format == .employmentExtract)
    #expect(file.people.count == 3)
    let first = try #require(file.people.first)
    #expect(first.externalID == "0b7c6f3e-1d2a-4c5b-9e8f-7a6b5c4d3e2f")
    #expect(first.person.surname == "GUIVARC H")
    #expect(first.person.givenNames == "Marie-Claire")
    #expect(first.person.birthDate?.iso == "1982-02-01")
    #expect(first.person.registeredOn?.iso == "2019-10-17")
    #expect(first.person.registrationCategory == "1")
    #expect(first.person.address == "APPT 12, 4 RUE DU PORT")
    #expect(first.person.postalCode == "35600")
    #expect(first.person.commune == "REDON")
    #expect(first.toExplore == ["finances", "health", "housing", "family"])
    #expect(first.adviserEmail == "c.nom@exemple.fr")
    #expect(file.people.map(\.previousModality) == ["GUIDE", "RENFORCE", "SUIVI"])
    #expect(file.people.map(\.person.rsa) == [.openPaid, RSAStatus.none, .unknown])
    #expect(file.people.map(\.originHint) == [.employment, .employment, .employment])
    let second = file.people[1]
    #expect(second.externalID == nil)
    #expect(second.person.ftIdentifier?.text == "1234567C")
    #expect(second.person.givenNames == "N'Golo")
    #expect(second.toExplore.isEmpty)
    #expect(second.adviserEmail == nil)
    #expect(file.people[2].person.postalCode == "09490")
    #expect(file.notices.count == 1)
  }

  @Test("A theme that the convention does not have is not explored")
  func unknownTheme() throws {
    let file = try PeopleFile.read(
      try Files.sample("extrait.csv"), name: "extrait.csv", today: Files.today, themes: [])
    #expect(file.people.allSatisfy { $0.toExplore.isEmpty })
  }

  @Test("A nameless last column, spaces after the separators of the header")
  func quirks() throws {
    let partial = try Files.people("partiel.csv")
    #expect(partial.people.map(\.person.surname) == ["Sow", "Kerleau"])
    #expect(partial.notices == [.socialSecurityNumbers(count: 1)])
    let waiting = try Files.people("liste-attente.csv")
    #expect(waiting.people.first?.externalID == "17")
    #expect(waiting.people.first?.referentEmails == ["lea.pro@exemple.fr"])
    #expect(try read("Nom;Prénom;Date de naissance\n").people.isEmpty)
  }

  private func read(_ text: String) throws -> PeopleFile {
    try PeopleFile.read(Array(text.utf8), name: "essai.csv", today: Files.today, themes: [])
  }

  private func everything(in file: PeopleFile) -> String {
    String(reflecting: file) + file.notices.map(\.phrase.fr).joined()
  }
}

extension String {
  fileprivate func replacingDate() -> String { replacing("2 69 05 49 588 157 80", "1999-01-01") }
}
