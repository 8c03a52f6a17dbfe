import Casework
import Exchange

/// Invented figures: a unit with two counts too small to leave it.
enum ReportSamples {
  static let day = CivilDate(dayNumber: 20_731)

  static let publics = ReportTable(
    caption: "Publics, par agence et par âge",
    columns: [
      .init("Agence"), .init("Moins de 26 ans", .integer), .init("26 à 49 ans", .integer),
      .init("50 ans et plus", .integer), .init("Ensemble", .integer, isTotal: true),
      .init("Part de femmes", .percent, basis: 4), .init("Ancienneté", .days, basis: 3),
    ],
    rows: [
      ["Rennes", 42, 1031, 38, 1111, .percent(0.5355), .days(142.4)],
      ["Fougères", 9, 41, 3, 53, .percent(0.4905), .days(120)],
      ["Vitré", 2, 28, 11, 41, .percent(0.439), .unknown],
      .total(["Ensemble", 53, 1100, 52, 1205, .percent(0.53), .days(139.6)]),
    ],
    footnotes: [.init("Public", "contrat signé, sans sortie.")], leavesUnit: true)

  static let months = ReportTable(
    caption: "Entrées, mois par mois",
    columns: [.init("Mois"), .init("Entrées", .integer), .init("Sorties", .integer)],
    rows: [["juillet", 22, 25], ["août", 12, .unknown], ["septembre", 41, 30]])

  static let log = ReportTable(
    caption: "Exports", columns: [.init("Jour", .date), .init("Quoi"), .init("Lignes", .integer)],
    rows: [[.date(day), "=1+1 <script>alert(\"x\")</script> & 'y'", 3]])

  static let figures = KeyFigures(
    "Chiffres clés", previousPeriod: "2e trimestre",
    figures: [
      KeyFigure(
        "Sorties positives", .percent(0.797), previous: .percent(0.772),
        definition: "Part des sorties vers l'emploi.", numerator: .init(145, "sorties positives"),
        denominator: .init(182, "sorties"), source: "Convention 35, art. 4"),
      KeyFigure("Refus", 3, previous: 6),
    ], leavesUnit: true)

  static func chart(_ shape: ReportChart.Shape) -> ReportBlock {
    .chart(
      ReportChart(
        shape, of: shape == .line || shape == .step ? months : publics,
        title: "Un graphique : \(shape.rawValue)", reading: "On y voit ce qu'il faut voir.",
        reference: .init(30, "Repère")))
  }

  static func report(_ language: Language = .french) -> Report {
    Report(
      title: "Comité de pilotage", subtitle: "3e trimestre 2026", scope: "Toutes agences",
      producedOn: day, language: language, version: "binome", notes: ["Rien n'est réel."],
      sections: [
        ReportSection("L'essentiel", introduction: ["Un mot."], blocks: [.keyFigures(figures)]),
        ReportSection("Publics", blocks: [.paragraph("Un mot."), .table(publics)]),
        ReportSection("Graphiques", blocks: ReportChart.Shape.allCases.map(chart)),
        ReportSection("Journal", blocks: [.log(log)]),
      ])
  }

  /// A report in which any text may be one long word.
  static let longWords: Report = {
    let word = "Accompagnementsocioprofessionnelglobalintercommunaldépartementalisé"
    let table = ReportTable(
      caption: word, columns: [.init(word), .init("Nombre", .integer), .init(word, .percent)],
      rows: [
        [.text(word), 12, .percent(0.5)], [.text("\(word) et \(word)"), 1431, .percent(0.5)],
      ],
      footnotes: [.init(word, word)])
    return Report(
      title: word, subtitle: word, scope: word, producedOn: day, notes: [word],
      sections: ["Un", "Deux", "Trois"].map { number in
        ReportSection(
          "\(number) \(word)", introduction: [word],
          blocks: [
            .paragraph(word),
            .keyFigures(
              KeyFigures(
                word, previousPeriod: word,
                figures: [
                  KeyFigure(
                    word, 1_234_567_890, previous: 1_134_567_890, definition: word,
                    numerator: .init(145, word), denominator: .init(182, word), source: word)
                ])),
            .table(table), .log(table),
          ]
            + ReportChart.Shape.allCases.map {
              .chart(
                ReportChart(
                  $0, of: table, title: "\($0.rawValue) \(word)", reading: word,
                  reference: .init(30, word)))
            })
      })
  }()
}
