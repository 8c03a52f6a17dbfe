import Casework

/// What is said of a cohort, on the screen and on plain lines.
enum CohortWords {
  static let nobody = Phrase(
    "Personne n'est entré dans cette période.", "Nobody entered in this period.")

  static let explanation = Phrase(
    "Chacun est regardé autant de mois après sa propre entrée ; ceux pour qui ces mois ne sont pas encore passés n'y sont pas.",
    "Each is looked at so many months after their own entry; those for whom these months have not passed yet are left out."
  )

  static func title(_ content: CohortContent, _ workplace: Workplace) -> String {
    let count = workplace.numbers.fixed(Double(content.cohort.entered), digits: 0)
    let period = content.frame.period
    let lead: Phrase
    switch period.kind {
    case .month: lead = Phrase("en ", "in ")
    case .quarter: lead = Phrase("au ", "in ")
    case .year: lead = Phrase("dans l'", "in the ")
    case .yearToDate, .days: lead = Phrase("", "")
    }
    let isOne = content.cohort.entered < 2
    return workplace.say(
      Phrase(
        (isOne ? "\(count) personne entrée " : "\(count) personnes entrées ") + lead.fr
          + period.phrase.fr,
        (content.cohort.entered == 1 ? "1 person entered " : "\(count) people entered ") + lead.en
          + period.phrase.en))
  }

  /// A line for each way to stand, a cell for each number of months: `42 (95 %)`.
  static func rows(
    _ cohort: Cohort, _ workplace: Workplace
  ) -> [(label: String, cells: [String])] {
    func cells(_ count: (Cohort.State) -> Int) -> [String] {
      cohort.states.map { state in
        guard state.known > 0 else { return "–" }
        let share = Double(count(state)) / Double(state.known)
        return "\(count(state)) (\(workplace.numbers.percent(share, digits: 0)))"
      }
    }
    let exits = ExitReason.Group.allCases.map { group in
      (
        workplace.say(exit(group)), cells { $0.exits[group.rawValue] ?? 0 }
      )
    }
    return [
      (
        workplace.say(Phrase("Personnes regardées", "People looked at")),
        cohort.states.map { workplace.numbers.fixed(Double($0.known), digits: 0) }
      ),
      (
        workplace.say(Phrase("Encore accompagnées", "Still accompanied")), cells(\.inProgress)
      ),
      (
        "  " + workplace.say(Phrase("dont renouvelées", "after a renewal")), cells(\.renewed)
      ),
    ] + exits
  }

  /// The curve in numbers: `Part encore accompagnée : 0 mois 100 %, 1 mois 98 %…`; up to the last month
  /// that has passed for somebody.
  static func curve(_ cohort: Cohort, _ workplace: Workplace) -> String {
    let points = cohort.survival.compactMap { point in
      point.inProgress.value.map {
        "\(point.months)\u{A0}" + workplace.say(Phrase("mois\u{A0}", "m.\u{A0}"))
          + workplace.numbers.percent($0, digits: 0)
      }
    }
    return workplace.say(Phrase("Part encore accompagnée : ", "Share still accompanied: "))
      + points.joined(separator: ", ") + "."
  }

  private static func exit(_ group: ExitReason.Group) -> Phrase {
    switch group {
    case .durable: Phrase("Sorties, emploi durable", "Left, lasting work")
    case .transition: Phrase("Sorties, transition", "Left, transition work")
    case .positive: Phrase("Sorties positives", "Left, positive exit")
    case .other: Phrase("Autres sorties", "Left, other")
    }
  }
}
