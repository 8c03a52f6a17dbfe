import Exchange
import Testing

@Suite("Paper as plain text")
struct PaperPlainTests {
  @Test("Every block in lines")
  func everyBlock() {
    let expected = """
      France Travail
      Agence de Nantes
      Accompagnement global

      Département
      Service social de proximité

      Réf. : 2026-0148
      Nantes, le 3 mars 2026

      Ce que nous décidons
      ====================

      Où nous en sommes
      -----------------

      Vous gardez ce document.

      - Prévenir avant
      - Venir

      Détails
      .......

      Durée : Six mois
      Où : À l’agence

      Étape : Dossier
        Qui : Vous
        Aide : 1 200 €
      Étape : Visite
        Qui : Le Cœur
        Aide : 0 €

      | Vos données
      | Elles restent ici.

      La personne
      Mme Nguyễn Thị Ánh
      Fait à .........................
      Le .............................
      Signature ......................

      Le conseiller emploi
      M. Benaïssa
      Fait à .........................
      Le .............................
      Signature ......................

      La référente sociale
      ................................
      Fait à .........................
      Le .............................
      Signature ......................

      Modèle 1

      """
    #expect(PaperSamples.small.plainText(columns: 32) == expected)
  }

  @Test("No line is wider than asked, down to 20 cells", arguments: [0, 20, 33, 80])
  func width(columns: Int) {
    let document = PaperSamples.document([
      .paragraph(PaperSamples.prose(9)), .list([PaperSamples.prose(3)]),
      .notice(PaperNotice(title: "Un titre qui est long", [PaperSamples.prose(3)])),
      .definitions([PaperDefinition("Une longue adresse", "prenom.nom@departement.example.fr")]),
      .table(PaperSamples.longTable(rows: 7)), .heading(PaperSamples.prose(2).string),
      .signatures(PaperSamples.signatures),
    ])
    for line in document.plainLines(columns: columns) {
      #expect(line.text.count <= max(20, columns), "\(line.text)")
    }
  }

  @Test("Lines say what they are")
  func kinds() {
    let lines = PaperSamples.small.plainLines(columns: 80)
    #expect(lines.filter { $0.kind == .title }.map(\.text) == ["Ce que nous décidons"])
    #expect(
      lines.filter { $0.kind == .heading }.map(\.text)
        == ["Où nous en sommes", "Détails", "| Vos données"])
    #expect(lines.filter { $0.kind == .underline }.count == 3)
  }

  @Test("A label is followed by a colon as its language writes it")
  func colons() {
    let blocks: [PaperBlock] = [.definitions([PaperDefinition("Term", "Six months")])]
    let english = PaperSamples.document(blocks, language: "en-GB").plainText(columns: 40)
    #expect(english.contains("\nTerm: Six months\n"))
    let french = PaperSamples.document(blocks).plainText(columns: 40)
    #expect(french.contains("\nTerm : Six months\n"))
  }

  @Test("Nothing reaches the terminal that it would obey")
  func controls() {
    let document = PaperSamples.document([.paragraph("a\u{1B}[2Jb\u{7}\u{9B}c\u{202E}d\r\ne")])
    let lines = document.plainLines(columns: 40).map(\.text)
    #expect(lines.contains("a [2Jb cd"))
    #expect(lines.contains("e"))
  }

  @Test("Wide signs count for two cells, marks for none")
  func cells() {
    let document = PaperSamples.document([
      .paragraph("李李李李李李李李李李李"), .paragraph("e\u{301}e\u{301} e\u{301}"),
    ])
    let lines = document.plainLines(columns: 20).map(\.text)
    #expect(lines.contains("李李李李李李李李李李"))
    #expect(lines.contains("e\u{301}e\u{301} e\u{301}"))
  }
}
