import Casework
import Terminal

/// A line of the indicators: one of them, or what a group of them answers.
struct IndicatorRow: Identifiable, Sendable {
  let id: String
  let title: Phrase
  /// Its figures; `nil` for a heading, and before they are read.
  let line: IndicatorTable.Line?
  let isHeading: Bool

  /// The names of all lines, in order.
  static let ids = IndicatorGroup.allCases.flatMap { [$0.rawValue + " "] + $0.indicators.map(\.id) }

  static func rows(_ table: IndicatorTable?) -> [IndicatorRow] {
    IndicatorGroup.allCases.flatMap { group in
      [IndicatorRow(id: group.rawValue + " ", title: group.title, line: nil, isHeading: true)]
        + group.indicators.map {
          let line = table?.line($0.id)
          return IndicatorRow(
            id: $0.id, title: line?.indicator.title ?? $0.title, line: line, isHeading: false)
        }
    }
  }

  static func columns(
    _ workplace: Workplace, showsPublics: Bool
  ) -> [TableColumn<IndicatorRow>] {
    let words = FigureWords(workplace: workplace)
    func column(
      _ id: String, _ title: Phrase, _ width: Int, priority: Int,
      _ text: @escaping @Sendable (IndicatorTable.Line) -> String
    ) -> TableColumn<IndicatorRow> {
      TableColumn(
        id, title: workplace.say(title), minimum: width, ideal: width + 3, priority: priority,
        alignment: .trailing
      ) { $0.line.map(text) ?? "" }
    }
    var columns: [TableColumn<IndicatorRow>] = [
      TableColumn(
        "indicator", title: workplace.say(Phrase("Indicateur", "Indicator")), minimum: 26,
        ideal: 54, priority: 99
      ) { row in
        (
          (row.isHeading ? "" : "  ") + workplace.say(row.title), row.isHeading ? .bold : .plain
        )
      },
      column("value", Phrase("Valeur", "Value"), 9, priority: 98) {
        words.value($0.now, $0.indicator.unit)
      },
      column("before", Phrase("Avant", "Before"), 9, priority: 90) {
        words.value($0.before, $0.indicator.unit)
      },
      column("change", Phrase("Évolution", "Change"), 12, priority: 80) { words.change($0) },
    ]
    if showsPublics {
      columns += [
        column("rsa", Phrase("RSA", "RSA"), 8, priority: 70) { line in
          line.publics.map { words.value($0.rsa, line.indicator.unit) } ?? ""
        },
        column("other", Phrase("Autres", "Others"), 8, priority: 70) { line in
          line.publics.map { words.value($0.other, line.indicator.unit) } ?? ""
        },
      ]
    }
    columns.append(
      column("reference", Phrase("Repère", "Reference"), 9, priority: 30) { line in
        line.indicator.reference.map { words.bare($0, line.indicator.unit) } ?? ""
      })
    return columns
  }
}
