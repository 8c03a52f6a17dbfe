import Casework

/// What is said of the flow, on the screen and on plain lines.
enum FlowWords {
  static let months = Phrase(
    "Entrées, sorties, personnes accompagnées en fin de mois",
    "Entries, exits, people accompanied at the end of the month")
  static let monthTitles = [
    Phrase("Mois", "Month"), Phrase("Entrées", "Entries"), Phrase("Sorties", "Exits"),
    Phrase("En fin de mois", "At its end"),
  ]
  static let barLegend = Phrase(
    "Barres : les entrées, puis les sorties.", "Bars: the entries, then the exits.")

  static func funnel(_ content: FlowContent) -> Phrase {
    Phrase(
      "Les personnes repérées " + content.window.phrase.fr,
      "People identified, " + content.window.phrase.en)
  }
  static let funnelTitles = [
    Phrase("Étape", "Step"), Phrase("Arrivées", "Reached"), Phrase("Part", "Share"),
    Phrase("Closes", "Closed"), Phrase("Attendent", "Waiting"), Phrase("Moyenne", "Mean"),
    Phrase("Médiane", "Median"),
  ]
  static let funnelExplanation = Phrase(
    "Part des personnes repérées. Closes\u{A0}: le dossier s'est arrêté là. Attendent\u{A0}: la suite n'est pas encore venue. Moyenne et médiane\u{A0}: jours depuis l'étape d'avant.",
    "Share of the people identified. Closed: the dossier stopped there. Waiting: the next step has not come yet. Mean and median: days since the step before."
  )

  static let ends = Phrase("Fins de contrat à venir", "Ends of contract to come")
  static let endTitles = [
    Phrase("Mois", "Month"), Phrase("Contrats", "Contracts"),
    Phrase("renouvelables encore", "may be renewed"),
  ]

  /// A line for each step, in the order of `funnelTitles`.
  static func funnelRows(_ funnel: Funnel, _ workplace: Workplace) -> [[String]] {
    let all = funnel.steps.first?.reached ?? 0
    return funnel.steps.map { step in
      let share = Figure(step.reached, of: all).value
      return [
        workplace.say(step.kind.step).sentence, workplace.count(step.reached),
        share.map { workplace.numbers.percent($0, digits: 0) } ?? "–",
        workplace.count(step.closed), workplace.count(step.waiting),
        step.wait.value.map { workplace.numbers.days($0, digits: 1) } ?? "–",
        step.median.map { workplace.numbers.days($0, digits: 1) } ?? "–",
      ]
    }
  }
}

extension Workplace {
  func count(_ value: Int) -> String { numbers.fixed(Double(value), digits: 0) }

  /// `novembre 2026` for `2026-11`.
  func monthName(_ key: String) -> String {
    Period(key).map { $0.from.monthAndYear(language) } ?? key
  }
}
