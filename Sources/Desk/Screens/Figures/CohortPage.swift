import Casework
import Terminal

/// Where the people of a cohort are, and how many are still accompanied month after month.
enum CohortPage {
  private static let labelColumns = 28
  private static let cellColumns = 12
  private static let chartColumns = 72

  static func lines(
    _ content: CohortContent, _ workplace: Workplace, columns: Int
  ) -> [StyledLine] {
    let cohort = content.cohort
    let table = table(content, workplace, columns: columns)
    guard cohort.entered > 0 else { return table }
    let tableColumns = labelColumns + cohort.states.count * cellColumns + 2
    let room = columns - tableColumns - 4
    guard room >= 64 else {
      return table + [.empty] + curve(cohort, workplace, columns: columns)
    }
    let right = curve(cohort, workplace, columns: room)
    return StyledLine.sideBySide(left: table, right: right, leftColumns: tableColumns)
  }

  private static func table(
    _ content: CohortContent, _ workplace: Workplace, columns: Int
  ) -> [StyledLine] {
    let cohort = content.cohort
    var builder = LineBuilder(columns: min(columns, 78))
    builder.heading(CohortWords.title(content, workplace))
    guard cohort.entered > 0 else {
      builder.text(workplace.say(CohortWords.nobody))
      return builder.lines
    }
    let titles = cohort.states.map { workplace.say($0.months.inMonths) }
    builder.line([.init(row("", titles), .bold)])
    for line in CohortWords.rows(cohort, workplace) {
      builder.line([.init(row(line.label, line.cells))])
    }
    builder.blank()
    builder.text(workplace.say(CohortWords.explanation))
    return builder.lines
  }

  private static func row(_ label: String, _ cells: [String]) -> String {
    "   " + label.fitted(to: labelColumns - 3)
      + cells.map { $0.fitted(to: cellColumns, alignment: .trailing) }.joined()
  }

  /// The curve, and its numbers under it.
  private static func curve(
    _ cohort: Cohort, _ workplace: Workplace, columns: Int
  ) -> [StyledLine] {
    var builder = LineBuilder(columns: min(columns, chartColumns + 4))
    builder.heading(
      workplace.say(
        Phrase("Encore accompagnées, mois après mois", "Still accompanied, month after month")))
    let chart = StepChart(
      cohort.survival.map(\.inProgress.value),
      heights: [1, 0.5, 0].map { workplace.numbers.percent($0, digits: 0) },
      steps: cohort.survival.map { $0.months % 3 == 0 ? "\($0.months)" : "" })
    builder.add(
      chart.lines(columns: min(columns - 4, chartColumns), rows: 10).map {
        StyledLine([.init("   ")] + $0.spans)
      })
    builder.text(workplace.say(Phrase("(mois depuis l'entrée)", "(months since the entry)")))
    builder.blank()
    builder.text(CohortWords.curve(cohort, workplace))
    return builder.lines
  }
}
