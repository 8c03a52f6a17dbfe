internal import Casework

extension ReportFrame {
  /// An indicator as a figure that can be disputed: definition, parts, the period before, whose value
  /// it is compared with, clause.
  func keyFigure(
    _ indicator: Indicator, _ figure: Figure, before: Figure? = nil, label: String? = nil,
    reference: String? = nil
  ) -> KeyFigure {
    let parts = parts(indicator, figure)
    return KeyFigure(
      label ?? indicator.title[language], cell(indicator.unit, figure),
      fractionDigits: indicator.unit == .people || indicator.unit == .facts ? 0 : 1,
      previous: before.map { previous(indicator, $0) },
      definition: indicator.definition[language], numerator: parts.0, denominator: parts.1,
      reference: reference ?? self.reference(indicator), source: indicator.source ?? "")
  }

  /// A figure in the unit of its indicator.
  func cell(_ unit: Indicator.Unit, _ figure: Figure) -> ReportCell {
    guard let value = figure.value else { return .unknown }
    return switch unit {
    case .people, .facts: .integer(figure.numerator)
    case .days: .days(value)
    case .share: .percent(value)
    case .perAdviser: .decimal(value)
    }
  }

  /// The period before: a quotient over a handful would say what a part that is not printed is.
  private func previous(_ indicator: Indicator, _ figure: Figure) -> ReportCell {
    let cell = cell(indicator.unit, figure)
    guard let denominator = figure.denominator, indicator.unit != .perAdviser else { return cell }
    let rest = indicator.unit == .share ? [figure.numerator, denominator - figure.numerator] : []
    return ([denominator] + rest).contains(where: Self.isSmall) ? .hidden(.complement) : cell
  }

  static func isSmall(_ count: Int) -> Bool { (1..<smallestCount).contains(count) }

  private func parts(
    _ indicator: Indicator, _ figure: Figure
  ) -> (KeyFigure.Part?, KeyFigure.Part?) {
    guard let denominator = figure.denominator else { return (nil, nil) }
    switch indicator.unit {
    case .people, .facts: return (nil, nil)
    case .days:
      return (
        .init(.days(Double(figure.numerator)), say("en tout", "in all")),
        .init(.integer(denominator), partNames(indicator).1[language])
      )
    case .share:
      // What is left of the whole must not be a handful either.
      let isTelling = Self.isSmall(denominator - figure.numerator)
      return (
        .init(
          isTelling ? .hidden(.complement) : .integer(figure.numerator),
          partNames(indicator).0[language]),
        .init(.integer(denominator), partNames(indicator).1[language])
      )
    case .perAdviser:
      return (
        .init(.integer(figure.numerator / 100), say("personnes", "people")),
        .init(
          .decimal(Double(denominator) / 100),
          say("conseillers en temps plein", "full-time advisers"))
      )
    }
  }

  /// What is above and below the line.
  private func partNames(_ indicator: Indicator) -> (Phrase, Phrase) {
    let exits = Phrase("sorties", "exits")
    return switch indicator.id {
    case Indicator.positiveExits.id: (Phrase("sorties dynamiques", "positive exits"), exits)
    case Indicator.durableExits.id: (Phrase("en emploi durable", "to lasting work"), exits)
    case Indicator.meanStay.id: (Phrase("jours", "days"), exits)
    case Indicator.honoured.id:
      (Phrase("honorés", "held"), Phrase("rendez-vous", "meetings"))
    case Indicator.tripartite.id:
      (Phrase("tripartites", "three-way"), Phrase("rencontres honorées", "meetings held"))
    case Indicator.activeShare.id:
      (Phrase("personnes", "people"), Phrase("accompagnées", "accompanied"))
    default: (Phrase("jours", "days"), Phrase("entrées", "entries"))
    }
  }

  private func reference(_ indicator: Indicator) -> String {
    guard let reference = indicator.reference else { return "" }
    let numbers = ReportNumbers(language: language)
    let value =
      switch indicator.unit {
      case .share: numbers.percent(reference.value, digits: 0)
      case .days: numbers.days(reference.value, digits: 0)
      case .people, .facts, .perAdviser: numbers.fixed(reference.value, digits: 0)
      }
    return say("Repère : ", "To compare: ") + value + " (" + reference.label[language] + ")"
  }

  /// The indicator as this territory counts it.
  func counted(_ indicator: Indicator) -> Indicator {
    indicator.under(convention)
  }
}
