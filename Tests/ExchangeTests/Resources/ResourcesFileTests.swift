import Casework
import Exchange
import Testing

@Suite("Lists of resources")
struct ResourcesFileTests {
  @Test("Columns in any order, several themes in a cell, identifiers made from name and place")
  func sample() throws {
    let file = try Files.resources("ressources.csv")
    #expect(file.separator == .semicolon && file.encoding == .utf8)
    #expect(file.recordCount == 5)
    #expect(
      file.resources == [
        Resource(
          id: "garage-du-port-redon", name: "Garage du Port", themes: ["mobility"], place: "Redon",
          contact: "02 61 91 20 01, https://garage.example", owner: "Département",
          checkedOn: CivilDate("2025-07-07")),
        Resource(
          id: "cours-du-mail-rennes-bruz", name: "Cours du Mail",
          themes: ["language", "digital", "employment"], place: "Rennes, Bruz",
          contact: "02 61 91 20 02", owner: "France Travail", checkedOn: CivilDate("2026-01-15")),
        Resource(
          id: "115-fougeres", name: "115", themes: ["housing"], place: "Fougères",
          contact: "06 39 98 20 04"),
        Resource(
          id: "le-tremplin-vitre", name: "Le Tremplin", themes: ["employment"], place: "Vitré",
          contact: "06 39 98 20 05", owner: "Département"),
      ])
  }

  @Test("A resource that stands twice is told and not doubled; a check to come is none")
  func told() throws {
    let file = try Files.resources("ressources.csv")
    #expect(file.repetitions.map(\.line) == [5])
    #expect(file.repetitions.map(\.kept) == [2])
    #expect(
      file.repetitions.first?.phrase.fr
        == "ligne 5 : « GARAGE DU PORT » figure déjà ligne 2, qui est gardée")
    #expect(
      file.notices.map(\.phrase.fr) == [
        "ligne 7, colonne « Vérifié le » : « 01/03/2026 » n'est pas repris. Attendu : une date passée",
        "colonnes non reprises : Remarque",
      ])
  }

  @Test("The same list, as other software writes it")
  func shapes() throws {
    let themes = try Files.themes()
    func resources(_ bytes: [UInt8]) throws -> [Resource] {
      try ResourcesFile.read(bytes, name: "x.csv", today: Files.today, themes: themes).resources
    }
    let expected = try resources(Array("Id;Nom;Thème;Lieu\n1;Été;santé;Vitré".utf8))
    #expect(expected.map(\.id) == ["1"] && expected.map(\.themes) == [["health"]])
    #expect(
      try resources(Array("identifier,name,topics,place\r\n1,Été,Health,Vitré".utf8)) == expected)
    let marked = [0xEF, 0xBB, 0xBF] + Array("NOM\tLieu\tN\tIdentifiant\tFreins\n".utf8)
    #expect(try resources(marked + Array("Été\tVitré\t\t1\tSANTE".utf8)) == expected)
    let western: [UInt8] =
      Array("Id;Nom;Th".utf8) + [0xE8] + Array("mes;Lieu\n1;".utf8) + [0xC9] + Array("t".utf8)
      + [0xE9] + Array(";Sant".utf8) + [0xE9] + Array(";Vitr".utf8) + [0xE9]
    #expect(try resources(western) == expected)
  }

  @Test("Importing again gives the same identifiers")
  func again() throws {
    #expect(try Files.resources("ressources.csv") == Files.resources("ressources.csv"))
  }

  @Test("The invented list of the project: every theme, a few lines to check again")
  func project() throws {
    let themes = try Files.themes()
    let today = try #require(CivilDate("2026-11-21"))
    let file = try ResourcesFile.read(
      try Files.configBytes("resources.csv"), name: "resources.csv", today: today, themes: themes)
    #expect(file.notices.isEmpty && file.repetitions.isEmpty)
    #expect(file.encoding == .utf8WithMark)
    #expect((20...30).contains(file.resources.count))
    for theme in themes {
      #expect(file.resources.contains { $0.themes.contains(theme.id) }, "\(theme.id)")
    }
    #expect((3...8).contains(file.resources.count { $0.isStale(on: today, after: 365) }))
    // The ranges that the regulator keeps for fiction: nobody is called.
    for resource in file.resources {
      #expect(
        resource.contact.hasPrefix("02 61 91 ") || resource.contact.hasPrefix("06 39 98 "),
        "\(resource.id)")
    }
  }
}
