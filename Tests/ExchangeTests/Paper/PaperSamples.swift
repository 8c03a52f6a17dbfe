import Casework
import Exchange

/// Documents for the tests of this folder.
enum PaperSamples {
  /// 3 March 2026.
  static let day = CivilDate(dayNumber: 20_515)

  static let issuers = [
    PaperIssuer("France Travail", lines: ["Agence de Nantes", "Accompagnement global"]),
    PaperIssuer("Département", lines: ["Service social de proximité"]),
  ]

  static let signatures = PaperSignatures(
    [
      .init(role: "La personne", name: "Mme Nguyễn Thị Ánh"),
      .init(role: "Le conseiller emploi", name: "M. Benaïssa"),
      .init(role: "La référente sociale", name: ""),
    ], blanks: ["Fait à", "Le"], caption: "Signature")

  /// One block of each kind, on one page.
  static let small = document([
    .heading("Où nous en sommes"),
    .paragraph("Vous gardez " + .bold("ce document") + "."),
    .list(["Prévenir avant", "Venir"]),
    .heading("Détails", .subsection),
    .definitions([PaperDefinition("Durée", "Six mois"), PaperDefinition("Où", "À l’agence")]),
    .table(
      PaperTable(
        columns: [.init("Étape", share: 2), .init("Qui"), .init("Aide", isTrailing: true)],
        rows: [["Dossier", "Vous", "1 200 €"], ["Visite", "Le Cœur", "0 €"]])),
    .notice(PaperNotice(title: "Vos données", ["Elles restent ici."])),
    .signatures(signatures),
  ])

  /// Sentences with what must not be lost: accents, ligatures of letters, spaces that do not break.
  static let sentences = [
    "À l’été, l’œuvre naît où Noël se fête : ça suffit.",
    "L’affiliation officielle d’Étienne Lefèvre, né à Fès.",
    "Nguyễn Thị Hồng Ánh, Đặng Văn Đức, Ayşe Yıldız, Łukasz Żółć.",
    "« Guillemets », tiret – long —, points… et 1 200 € !",
    "ŒUVRE, ÆGIR, ÇA, ÎLE, Ÿ, ñ, ß, ø, Ɛ, ɔ, ŋ.",
  ].map(\.withFrenchSpaces)

  static func document(
    _ blocks: [PaperBlock], language: String = "fr-FR", addressee: [String] = []
  ) -> PaperDocument {
    PaperDocument(
      title: "Ce que nous décidons", language: language, version: "Modèle 1",
      dateLine: "Nantes, le 3 mars 2026", issuers: issuers, addressee: addressee,
      reference: "Réf. : 2026-0148", subject: "Un essai", blocks: blocks)
  }

  /// Text of that many sentences.
  static func prose(_ count: Int) -> PaperText {
    let numbered = (1...count).map { "Phrase \($0) de ce long paragraphe, ni courte ni longue." }
    return PaperText(numbered.joined(separator: " "))
  }

  /// Rows whose cells begin and end with words that say which row it is.
  static func longTable(rows: Int) -> PaperTable {
    PaperTable(
      columns: [.init("Démarche"), .init("Ce qui est à faire", share: 3)],
      rows: (1...rows).map { row in
        let middle = String(repeating: "et encore ", count: row % 7 * 6)
        return ["Rang \(row)", PaperText("début\(row) \(middle)fin\(row)")]
      })
  }
}
