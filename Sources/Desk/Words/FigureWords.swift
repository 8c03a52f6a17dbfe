import Casework

/// Figures in words: the same on the screen, on plain lines and in a definition.
struct FigureWords {
  let workplace: Workplace

  private var numbers: NumberText { workplace.numbers }

  /// `44`, `24,0 j`, `45,5 %`; a dash where there is nothing to divide by.
  func value(_ figure: Figure, _ unit: Indicator.Unit) -> String {
    figure.value.map { text($0, unit) } ?? "–"
  }

  /// A value in the unit of an indicator.
  func text(_ value: Double, _ unit: Indicator.Unit, digits: Int? = nil) -> String {
    let digits = digits ?? (unit == .people || unit == .facts ? 0 : 1)
    return switch unit {
    case .people, .facts, .perAdviser: numbers.fixed(value, digits: digits)
    case .days: numbers.days(value, digits: digits)
    case .share: numbers.percent(value, digits: digits)
    }
  }

  /// `+4`, `−1,2 j`, `+2,0 points`; `=` where nothing changed, a dash where nothing is compared.
  func change(_ line: IndicatorTable.Line) -> String {
    let unit = line.indicator.unit
    guard let now = line.now.value, let before = line.before.value else { return "–" }
    let kind: NumberText.Kind =
      switch unit {
      case .share: .percent
      case .days: .days
      case .people, .facts, .perAdviser: .plain
      }
    let digits = unit == .people || unit == .facts ? 0 : 1
    return numbers.change(from: before, to: now, as: kind, digits: digits) ?? "="
  }

  /// What comes to what, in numbers: `1 058 jours / 44 entrées = 24,0 j`, `44 entrées`; why there is no
  /// value where there is none.
  func formula(_ indicator: Indicator, _ figure: Figure) -> String {
    guard figure.value != nil else {
      return workplace.say(
        indicator.unit == .perAdviser
          ? Phrase(
            "un portefeuille est celui d'un conseiller, il n'y en a pas ici",
            "a portfolio is an adviser's, and there is none here")
          : Phrase(
            "rien à diviser, " + division(indicator, figure),
            "nothing to divide, " + division(indicator, figure)))
    }
    return division(indicator, figure)
      + (figure.denominator == nil ? "" : " = " + value(figure, indicator.unit))
  }

  /// What is divided by what: `1 058 jours / 44 entrées`.
  func division(_ indicator: Indicator, _ figure: Figure) -> String {
    let (numerator, denominator) = indicator.measure.parts
    guard let below = figure.denominator else { return counted(figure.numerator, numerator) }
    if indicator.unit == .perAdviser {
      let times = workplace.say(
        Phrase(
          below < 200 ? " temps plein" : " temps pleins",
          below == 100 ? " full time" : " full times"))
      return counted(figure.numerator / 100, numerator) + " / " + workplace.hundredths(below)
        + times
    }
    guard let denominator else { return counted(figure.numerator, numerator) }
    // A part of the same things is not said twice.
    let above =
      numerator.kind == denominator.kind && numerator.counting == denominator.counting
      ? numbers.fixed(Double(figure.numerator), digits: 0) : counted(figure.numerator, numerator)
    return above + " / " + counted(below, denominator)
  }

  /// `21,0 j (trois semaines, protocole national de 2019)`; `nil` without one.
  func reference(_ indicator: Indicator) -> String? {
    indicator.reference.map { bare($0, indicator.unit) + " (" + workplace.say($0.label) + ")" }
  }

  /// `21 j`: a reference is a round number.
  func bare(_ reference: Indicator.Reference, _ unit: Indicator.Unit) -> String {
    text(reference.value, unit, digits: 0)
  }

  /// An indicator in sentences: its value, how it is counted, where it comes from.
  func sentences(_ indicator: Indicator, _ figure: Figure?) -> [String] {
    var lines: [String] = []
    let title = workplace.say(indicator.title)
    let colon = workplace.say(Phrase(" : ", ": "))
    let value = figure.map {
      colon + ($0.denominator == nil ? self.value($0, indicator.unit) : formula(indicator, $0))
    }
    lines.append(title + (value ?? "") + ".")
    lines.append(workplace.say(indicator.definition))
    var origin: [String] = []
    if let reference = reference(indicator) {
      origin.append(workplace.say(Phrase("Repère", "Reference")) + colon + reference)
    }
    origin.append(
      workplace.say(Phrase("Source", "Source")) + colon
        + (indicator.source ?? workplace.say(Phrase("usage des services", "usage of services"))))
    lines.append(origin.joined(separator: ". ") + ".")
    return lines
  }

  /// `44 entrées`, `1 058 jours`.
  func counted(_ count: Int, _ part: Measure.Part) -> String {
    let noun = part.noun
    let isOne = workplace.language == .french ? count < 2 : count == 1
    return numbers.fixed(Double(count), digits: 0) + "\u{A0}"
      + workplace.say(isOne ? noun.one : noun.many)
  }
}
