internal import Casework

/// The words that the files add to those of the report.
enum ReportWords {
  static let unknown = Phrase("n.\u{A0}d.", "n/a")
  static let masked = Phrase("masqué", "masked")
  static let unchanged = Phrase("inchangé", "unchanged")

  static let skip = Phrase("Aller au contenu", "Skip to the content")
  static let contents = Phrase("Sommaire", "Contents")
  static let producedOn = Phrase("Produit le", "Produced on")
  static let chartData = Phrase("Données du graphique", "Chart data")
  static let notes = Phrase("Notes de lecture", "Notes")

  static let figure = Phrase("Chiffre", "Figure")
  static let value = Phrase("Valeur", "Value")
  static let numerator = Phrase("Numérateur", "Numerator")
  static let denominator = Phrase("Dénominateur", "Denominator")
  static let previous = Phrase("Période précédente", "Previous period")
  static let definition = Phrase("Définition", "Definition")
  static let reference = Phrase("Repère", "Reference")
  static let source = Phrase("Source", "Source")
  static let report = Phrase("Rapport", "Report")
  static let scope = Phrase("Périmètre", "Scope")
  static let period = Phrase("Période", "Period")
  static let version = Phrase("Version", "Version")

  static let ofStepBefore = Phrase(
    "En pourcentage : la part de l'étape précédente.", "Percentages are of the step before.")
  static let notDrawn = Phrase(
    "Les valeurs non montrées ne sont pas dessinées.", "Values that are not shown are not drawn.")

  static let remainder = Phrase(
    "En pointillé : les valeurs non montrées.", "Dashed: values that are not shown.")

  /// What a sign in place of a value means.
  static func meaning(of reason: ReportCell.Hidden) -> Phrase {
    switch reason {
    case .small(let below):
      Phrase(
        "effectif de 1 à \(below - 1), non montré pour que personne ne soit reconnu.",
        "a count from 1 to \(below - 1), not shown so that nobody is recognised.")
    case .complement:
      Phrase(
        "valeur qui permettrait de recalculer un effectif non montré.",
        "a value from which a count that is not shown could be computed.")
    }
  }

  static let meaningOfUnknown = Phrase("non disponible.", "not available.")

  /// How a chart is drawn, for whoever does not see it.
  static func shape(_ shape: ReportChart.Shape) -> Phrase {
    switch shape {
    case .bars: Phrase("Barres horizontales", "Horizontal bars")
    case .columns: Phrase("Barres verticales", "Vertical bars")
    case .stack: Phrase("Barres empilées", "Stacked bars")
    case .line: Phrase("Courbe", "Curve")
    case .step: Phrase("Courbe en escalier", "Step curve")
    case .funnel: Phrase("Entonnoir", "Funnel")
    }
  }

  static let tableFollows = Phrase(
    "Le tableau des données suit.", "The table of the data follows.")
}
