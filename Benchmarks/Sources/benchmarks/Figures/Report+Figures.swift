import Casework

extension Report {
  /// What the figures of a département cost, beside the shell and the journal.
  static func text(_ lines: [Department.Line]) -> String {
    let head = [
      "Figures of a département, ms: 12 000 dossiers and 40 000 people only counted. The first answer",
      "holds the opening of the store; below 200, and ten times below the journal", "",
      row("", "", ["first", "again", "sqlite3", "journal"], ""),
    ]
    return
      (head
      + lines.map { line in
        let cells = [line.first, line.binome, line.shell, line.journal].map(\.short)
        return row(line.name, "", cells, line.isMet ? "met" : "MISSED")
      }).joined(separator: "\n") + "\n"
  }

  /// What an indicator costs as a territory grows to a nation.
  static func text(_ stages: [Nation.Stage]) -> String {
    guard let first = stages.first else { return "" }
    func line(_ name: String, _ value: (Nation.Stage) -> Double, isTime: Bool = true) -> String {
      let values = stages.map(value)
      // Half a millisecond is the price of a question, whatever it is about.
      let isMet = zip(stages, values).allSatisfy { stage, time in
        let growth = isTime ? Double(stage.dossiers) / Double(first.dossiers) : 1
        return time <= max(values[0], 0.5) * growth * 1.2
      }
      return row(name, "", values.map(\.short), isMet ? "met" : "MISSED")
    }
    return
      ([
        "Indicators of a month by agency as people grow in number, ms: no worse than linear", "",
        row("", "", stages.map { "\($0.dossiers)" }, ""),
      ]
      + Indicator.all.enumerated().map { index, indicator in
        line(indicator.id) { $0.indicators[index] }
      } + [
        line("all at once") { $0.all }, line("flow of the year") { $0.flow },
        line("sqlite3, the same") { $0.shell },
        line("peak memory, MB", \.memory, isTime: false),
        row("store, MB", "", stages.map(\.megabytes.short), ""),
      ]).joined(separator: "\n") + "\n"
  }

  private static func row(_ title: String, _ unit: String, _ cells: [String], _ last: String)
    -> String
  {
    title.padded(34) + cells.map { $0.padded(-10) }.joined() + "  " + last
  }
}
