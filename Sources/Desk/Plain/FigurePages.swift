import Casework

/// The figures as plain lines: sentences that a screen reader reads well, nothing that needs columns.
public struct FigurePages {
  private let workplace: Workplace
  private let words: FigureWords

  /// The pages of a workplace.
  public init(_ workplace: Workplace) {
    self.workplace = workplace
    words = FigureWords(workplace: workplace)
  }

  /// Whose figures, and when.
  public func head(_ frame: FigureFrame) -> String { workplace.headline(frame) }

  /// The indicators by what people ask, with their definitions if they are `explained`.
  public func indicators(_ table: IndicatorTable, explained: Bool = false) -> [String] {
    var lines = [workplace.headline(table.frame, compares: true)]
    for group in IndicatorGroup.allCases {
      let shown = group.indicators.compactMap { table.line($0.id) }
      guard !shown.isEmpty else { continue }
      lines += ["", workplace.say(group.title)]
      for line in shown {
        lines.append(sentence(line))
        if explained { lines += words.sentences(line.indicator, line.now).dropFirst() }
      }
    }
    return lines
  }

  /// An indicator, split.
  public func split(_ split: FigureSplit) -> [String] {
    let indicator = split.cut.indicator
    let dimension = workplace.say(split.cut.dimension.phrase(of: indicator, workplace))
    var lines = [
      workplace.say(indicator.title) + ", " + dimension + colon
        + workplace.say(split.cut.window.phrase)
    ]
    // Codes by how often they come, all else by name.
    let (column, ascending) = SplitColumn.usual(split.cut)
    let rows = split.rows.sorted {
      let order = column.order($0, $1)
      return order == 0 ? $0.order < $1.order : (order < 0) == ascending
    }
    lines += rows.map { row in "  " + row.label + colon + figure(indicator, row.figure) }
    if let total = split.total {
      lines.append(
        "  " + workplace.say(Phrase("Ensemble", "All together")) + colon + figure(indicator, total))
    }
    return lines
  }

  /// What became of a cohort.
  public func cohort(_ content: CohortContent) -> [String] {
    var lines = [workplace.headline(content.frame), "", CohortWords.title(content, workplace)]
    let cohort = content.cohort
    guard cohort.entered > 0 else { return lines + [workplace.say(CohortWords.nobody)] }
    let rows = CohortWords.rows(cohort, workplace)
    for (index, state) in cohort.states.enumerated() {
      let texts = rows.map { $0.label.trimmingSpaces.lowercased() + " " + $0.cells[index] }
      lines.append(
        workplace.say(
          Phrase("Après \(state.months) mois : ", "After \(state.months.inMonths.en): "))
          + texts.joined(separator: workplace.say(Phrase(" ; ", "; "))) + ".")
    }
    lines.append(CohortWords.curve(cohort, workplace))
    return lines + [workplace.say(CohortWords.explanation)]
  }

  /// What comes in, what goes out, what is to come.
  public func flow(_ content: FlowContent) -> [String] {
    var lines = [workplace.headline(content.frame), "", workplace.say(FlowWords.months)]
    lines += content.months.map { month in
      sentence(
        workplace.monthName(month.month), FlowWords.monthTitles,
        [month.entries, month.exits, month.stock].map(workplace.count))
    }
    lines += ["", workplace.say(FlowWords.funnel(content))]
    lines += FlowWords.funnelRows(content.funnel, workplace).map { cells in
      sentence(cells[0], FlowWords.funnelTitles, Array(cells.dropFirst()))
    }
    lines += [workplace.say(FlowWords.funnelExplanation), "", workplace.say(FlowWords.ends)]
    lines += content.ends.map { month in
      sentence(
        workplace.monthName(month.month), FlowWords.endTitles,
        [month.ends, month.renewable].map(workplace.count))
    }
    return lines
  }

  private var colon: String { workplace.say(Phrase(" : ", ": ")) }

  /// `novembre 2026 : entrées 12, sorties 8`; the first title is that of the name.
  private func sentence(_ name: String, _ titles: [Phrase], _ cells: [String]) -> String {
    "  " + name + colon
      + zip(titles.dropFirst(), cells).map { workplace.say($0).lowercased() + " " + $1 }
      .joined(separator: ", ")
  }

  /// `24,0 j (1 058 jours / 44 entrées)`.
  private func figure(_ indicator: Indicator, _ figure: Figure) -> String {
    guard figure.denominator != nil else { return words.value(figure, indicator.unit) }
    return words.value(figure, indicator.unit) + " (" + words.division(indicator, figure) + ")"
  }

  private func sentence(_ line: IndicatorTable.Line) -> String {
    let unit = line.indicator.unit
    var text = "  " + workplace.say(line.indicator.title) + colon + figure(line.indicator, line.now)
    text += workplace.say(Phrase(" ; avant ", "; before "))
    text += words.value(line.before, unit) + ", " + words.change(line)
    if let publics = line.publics {
      text +=
        " ; RSA " + words.value(publics.rsa, unit)
        + workplace.say(Phrase(", autres ", ", others ")) + words.value(publics.other, unit)
    }
    if let reference = line.indicator.reference {
      text +=
        workplace.say(Phrase(" ; repère ", "; reference ")) + words.bare(reference, unit)
    }
    return text
  }
}

extension String {
  fileprivate var trimmingSpaces: String { String(drop { $0 == " " }) }
}
