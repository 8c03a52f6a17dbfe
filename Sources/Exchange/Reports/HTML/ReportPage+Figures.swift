internal import Casework

extension ReportPage {
  /// Key figures as a list of terms: what each is called, then all that is said of it.
  func write(_ figures: KeyFigures, id: String, to markup: inout Markup) {
    if !figures.title.isEmpty {
      markup.element("h3", ["id": id + "-title"], text: language.print(figures.title))
    }
    markup.element("dl", ["class": "figures"]) { list in
      for figure in figures.figures {
        list.element("div") { card in
          write(figure, comparedWith: figures.previousPeriod, to: &card)
        }
        list.newLine()
      }
    }
  }

  private func write(
    _ figure: KeyFigure, comparedWith period: String, to card: inout Markup
  ) {
    card.element("dt", text: language.print(figure.label))
    let isOff = figure.value.isHidden || figure.value == .unknown
    card.element(
      "dd", ["class": isOff ? "value off" : "value"],
      text: numbers.text(figure.value, digits: figure.fractionDigits))
    if let previous = figure.previous {
      card.element("dd", ["class": "before"], text: comparison(figure, previous, period))
    }
    if let quotient = quotient(figure) {
      card.element("dd", ["class": "quotient"], text: quotient)
    }
    for text in [figure.definition, figure.reference] where !text.isEmpty {
      card.element("dd", text: language.print(text))
    }
    if !figure.source.isEmpty {
      card.element("dd", ["class": "source"], text: language.print(figure.source))
    }
  }

  /// `2e trimestre 2026 : 118 (+6)`.
  private func comparison(_ figure: KeyFigure, _ previous: ReportCell, _ period: String) -> String {
    let digits = figure.fractionDigits
    let name = period.isEmpty ? ReportWords.previous[language] : language.print(period)
    let text = name + language.colon + numbers.text(previous, digits: digits)
    guard let change = numbers.change(figure.value, since: previous, digits: digits) else {
      return text
    }
    return text + " (\(change))"
  }

  /// `124 sorties vers l'emploi / 310 sorties`.
  private func quotient(_ figure: KeyFigure) -> String? {
    let parts = [figure.numerator, figure.denominator].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let texts = parts.map { part in
      let digits = part.value.kind.fractionDigits
      return numbers.text(part.value, digits: digits) + "\u{A0}" + language.print(part.label)
    }
    return texts.joined(separator: " / ")
  }
}
