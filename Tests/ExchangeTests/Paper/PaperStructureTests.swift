import Exchange
import Testing

@Suite("Paper read aloud")
struct PaperStructureTests {
  /// Elements and texts, one a line, indented by depth.
  private func structure(_ document: PaperDocument) throws -> [String] {
    let text = try PrintedPaper.look(at: document) { try $0.structure }
    return text.replacing(" (block)", with: "").replacing(" (inline)", with: "")
      .split(separator: "\n").map(String.init)
  }

  @Test("Every block is the element that it is")
  func elements() throws {
    let lines = try structure(PaperSamples.small)
    let expected = """
        H1
          "Ce que nous décidons"
        Sect
          H2
            "Où nous en sommes"
          P
            "Vous gardez ce document."
          L
            LI
              Lbl
                "•"
              LBody
                "Prévenir avant"
            LI
              Lbl
                "•"
              LBody
                "Venir"
          Sect
            H3
              "Détails"
            Table
              TR
                TH:
                   /Scope /Row
                  "Durée"
                TD
                  "Six mois"
              TR
                TH:
                   /Scope /Row
                  "Où"
                TD
                  "À l’agence"
            Table
              TR
                TH:
                   /Scope /Column
                  "Étape"
                TH:
                   /Scope /Column
                  "Qui"
                TH:
                   /Scope /Column
                  "Aide"
              TR
                TD
                  "Dossier"
                TD
                  "Vous"
                TD
                  "1 200 €"
              TR
                TD
                  "Visite"
                TD
                  "Le Cœur"
                TD
                  "0 €"
            Div
              P
                "Vos données"
              P
                "Elles restent ici."
            Div
              P
                "La personne"
              P
                "Mme Nguyễn Thị Ánh"
              P
                "Fait à"
              P
                "Le"
              P
                "Signature"
      """
    let start = try #require(lines.firstIndex { $0.hasSuffix("H1") })
    let wanted = expected.split(separator: "\n").map(String.init)
    #expect(Array(lines[start...].prefix(wanted.count)) == wanted)
  }

  @Test("Words at the end of a line and the next word are two")
  func lineEnds() throws {
    let text = try structure(PaperSamples.document([.paragraph(PaperSamples.prose(30))]))
      .joined(separator: "\n")
    #expect(text.contains(PaperSamples.prose(30).string))
  }

  @Test("A paragraph on two pages is one, and nothing of the pages is read in it")
  func acrossPages() throws {
    let lines = try structure(PaperSamples.document([.paragraph(PaperSamples.prose(120))]))
    #expect(lines.filter { $0.hasSuffix(" Span") }.count == 2)
    let spoken = lines.filter { $0.contains("\"") }.map {
      $0.drop { $0 == " " }.dropFirst().dropLast()
    }
    #expect(spoken.joined().hasSuffix(PaperSamples.prose(120).string))
    #expect(!spoken.joined().contains("Page"))
  }

  @Test("A repeated header is read once")
  func headers() throws {
    let lines = try structure(PaperSamples.document([.table(PaperSamples.longTable(rows: 70))]))
    #expect(lines.filter { $0.contains("Ce qui est à faire") }.count == 1)
    #expect(lines.filter { $0.hasSuffix("Table") }.count == 1)
  }
}
