/// All figures of a run.
struct Report {
  var portfolio = 0
  var comparisons: [Comparison] = []
  var questions: [Question] = []

  /// What is printed.
  var text: String {
    var lines: [String] = []
    for comparison in comparisons {
      lines += [
        "binome and the floor, \(comparison.size), a portfolio of \(portfolio) in a store of about "
          + "\(comparison.dossiers) dossiers",
        "", row("", "", ["floor", "p95", "binome", "p95", "ratio"], "mark"),
      ]
      lines += comparison.figures.map(line) + [""]
    }
    lines += growth + asked
    return lines.joined(separator: "\n")
  }

  private func line(_ figure: Figure) -> String {
    let ratio = figure.ratio.isFinite ? figure.ratio.short : ""
    let verdict = figure.isMet.map { $0 ? ", met" : ", MISSED" } ?? ""
    return row(
      figure.title, figure.unit.rawValue,
      [
        figure.floor.median.short, figure.floor.p95.short, figure.binome.median.short,
        figure.binome.p95.short, ratio,
      ], figure.limitText + verdict)
  }

  private func row(_ title: String, _ unit: String, _ cells: [String], _ last: String) -> String {
    var text = title.padded(22) + unit.padded(8)
    for cell in cells { text += String(cell.padded(-8)) }
    text += "  " + last
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// A larger store than the first may cost this much more: the noise of two series.
  private static let allowedGrowth = 1.2

  private var growth: [String] {
    let narrow = comparisons.filter { $0.size == "80x24" }
    guard let first = narrow.first, narrow.count > 1 else { return [] }
    var lines = ["binome as the store grows, the portfolio staying the same: no growth", ""]
    lines.append(row("dossiers", "", narrow.map { "\($0.dossiers)" }, ""))
    for (index, figure) in first.figures.enumerated() {
      guard [.milliseconds, .megabytes].contains(figure.unit) else { continue }
      let medians = narrow.map { $0.figures[index].binome.median }
      let isMet = medians.allSatisfy { $0 <= medians[0] * Self.allowedGrowth }
      lines.append(
        row(figure.title, figure.unit.rawValue, medians.map(\.short), isMet ? "met" : "MISSED"))
    }
    return lines + [""]
  }

  private var asked: [String] {
    var lines = ["Questions without a terminal, the whole process", ""]
    lines.append(row("", "dossiers", ["ms", "p95", "MB"], ""))
    for question in questions {
      let time = Statistic(question.milliseconds)
      lines.append(
        row(
          "binome " + question.name, "\(question.dossiers)",
          [time.median.short, time.p95.short, Statistic(question.megabytes).median.short], ""))
    }
    return lines
  }
}

extension Double {
  /// Three digits that count.
  var short: String {
    guard isFinite else { return "–" }
    let digits = magnitude >= 99.95 ? 0 : magnitude >= 9.995 ? 1 : 2
    let scale = [1.0, 10, 100][digits]
    let scaled = Int((magnitude * scale).rounded())
    let sign = self < 0 && scaled > 0 ? "-" : ""
    let whole = "\(sign)\(scaled / Int(scale))"
    guard digits > 0, scaled % Int(scale) != 0 else { return whole }
    let rest = String(scaled % Int(scale))
    return whole + "." + String(repeating: "0", count: digits - rest.count) + rest
  }
}

extension String {
  /// Filled with spaces to a width, before the text when the width is negative.
  func padded(_ width: Int) -> String {
    let spaces = String(repeating: " ", count: Swift.max(0, abs(width) - count))
    return width < 0 ? spaces + self : self + spaces
  }
}
