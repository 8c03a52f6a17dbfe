import Casework
import Terminal

extension Page {
  /// How what is looked at is counted.
  static func figureDefinition(_ figures: FiguresState, _ workplace: Workplace) -> Page {
    let title = workplace.say(Phrase("Comment c'est compté", "How it is counted"))
    let texts: [String]
    switch figures.tab {
    case .indicators:
      let words = FigureWords(workplace: workplace)
      let shown =
        figures.level == .table ? figures.indicator : figures.cut?.indicator
      guard let indicator = shown else { return Page(title: title, lines: []) }
      let now = figures.level == .table ? figures.indicators?.line(indicator.id)?.now : nil
      texts = words.sentences(indicator, now) + [workplace.say(scopes)]
    case .cohorts:
      texts = [
        workplace.say(CohortWords.explanation), workplace.say(cohorts), workplace.say(scopes),
      ]
    case .flow:
      texts = [
        workplace.say(flow), workplace.say(FlowWords.funnelExplanation), workplace.say(ends),
        workplace.say(scopes),
      ]
    }
    return Page(
      title: title, lines: texts.flatMap { [StyledLine(" " + $0), .empty] }.dropLast(), indent: 1)
  }

  private static let scopes = Phrase(
    "Ce qui arrive compte pour qui tenait le siège ce jour-là ; une personne accompagnée, pour qui le tient le dernier jour de la période. RSA\u{A0}: ce que dit la fiche de la personne.",
    "What happens counts under who held the seat that day; a person accompanied, under who holds it on the last day of the period. RSA: what the person's record says."
  )

  private static let cohorts = Phrase(
    "La courbe\u{A0}: de ceux qui sont entrés, la part encore accompagnée un mois, deux mois… après l'entrée.",
    "The curve: of those who entered, the share still accompanied one month, two months… after the entry."
  )

  private static let flow = Phrase(
    "Entrées et sorties du mois ; en fin de mois, les personnes sous contrat le soir du dernier jour.",
    "Entries and exits of the month; at its end, the people under contract on the evening of its last day."
  )

  private static let ends = Phrase(
    "Fins de contrat\u{A0}: le terme en cours des dossiers ouverts ; renouvelables encore, s'il reste un renouvellement que la convention permet.",
    "Ends of contract: the current term of open dossiers; may be renewed, where the convention leaves a renewal."
  )
}
