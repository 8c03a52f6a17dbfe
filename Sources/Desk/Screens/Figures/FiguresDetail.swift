import Casework

/// What is selected among figures, in words.
enum FiguresDetail {
  static func sentences(_ figures: FiguresState, _ workplace: Workplace) -> [String] {
    let words = FigureWords(workplace: workplace)
    switch figures.level {
    case .table:
      guard let indicator = figures.indicator else { return [] }
      return words.sentences(indicator, figures.indicators?.line(indicator.id)?.now)
    case .split:
      guard let split = figures.split else { return [] }
      return self.split(split, figures.splitList.selected, words)
        + [workplace.say(split.cut.indicator.definition)]
    case .list: return figures.list.map { [list($0, workplace)] } ?? []
    }
  }

  private static func split(
    _ split: FigureSplit, _ row: FigureSplit.Row?, _ words: FigureWords
  ) -> [String] {
    let workplace = words.workplace
    let colon = workplace.say(Phrase(" : ", ": "))
    var parts: [String] = []
    if let row {
      parts.append(row.label + colon + words.formula(split.cut.indicator, row.figure))
    }
    if let total = split.total {
      parts.append(
        workplace.say(Phrase("Ensemble", "All together")) + colon
          + words.formula(split.cut.indicator, total))
    }
    return [parts.joined(separator: ". ") + "."]
  }

  /// `32 lignes dans votre unité, et 12 hors de votre unité ou sans nom.`
  static func list(_ list: FigureList, _ workplace: Workplace) -> String {
    let counted = FigureWords(workplace: workplace).counted(list.count, list.part)
    guard list.hidden > 0 else { return counted + "." }
    let hidden = workplace.numbers.fixed(Double(list.hidden), digits: 0)
    let shown = workplace.numbers.fixed(Double(list.rows.count), digits: 0)
    return workplace.say(
      Phrase(
        "\(counted) : \(shown) ici, et \(hidden) hors de votre unité ou sans nom.",
        "\(counted): \(shown) here, and \(hidden) outside your unit or without a name."))
  }
}

extension FigureList {
  /// What it is a list of. Days are of the facts among which they are shared out.
  var part: Measure.Part {
    let part = cell.part
    guard part.counting == .days else { return part }
    return cell.cut.indicator.measure.parts.denominator ?? part
  }
}
