internal import Casework

/// A chart being drawn in a frame, from the top down.
struct ChartDrawing {
  let chart: ReportChart
  let data: ChartData
  let frame: ChartFrame
  var canvas: ChartCanvas
  /// How far down it goes.
  var bottom = 0.0

  private init(_ chart: ReportChart, language: Language, frame: ChartFrame, prefix: String) {
    self.chart = chart
    self.frame = frame
    data = ChartData(chart, language: language)
    canvas = ChartCanvas(frame, prefix: prefix)
  }

  /// Writes the drawing; nothing if there is nothing to draw. `id` begins the names of its elements.
  static func write(
    _ chart: ReportChart, language: Language, frame: ChartFrame, id: String, to markup: inout Markup
  ) {
    let prefix = id + "-" + frame.name
    var drawing = ChartDrawing(chart, language: language, frame: frame, prefix: prefix)
    guard !drawing.data.series.isEmpty, !drawing.data.categories.isEmpty else { return }
    drawing.draw()
    markup.element(
      "svg",
      [
        "class": frame.name, "role": "img",
        "aria-labelledby": "\(prefix)-title \(id)-reading \(prefix)-desc",
        "viewBox": "0 0 \(Int(frame.width)) \(Int(drawing.bottom.rounded(.up)))",
      ]
    ) { svg in
      svg.element("title", ["id": prefix + "-title"], text: language.print(chart.title))
      svg.element("desc", ["id": prefix + "-desc"], text: drawing.description)
      ChartInk.writePatterns(series: drawing.data.series.count, prefix: prefix, to: &svg)
      svg.writeMarkup(drawing.canvas.markup.text)
    }
    markup.newLine()
  }

  var language: Language { data.numbers.language }

  /// Whether the parts that are not shown are drawn as what they leave of a known sum.
  private var showsRemainders: Bool {
    chart.shape == .stack
      && data.categories.indices.allSatisfy { category in
        data.totals[category] != nil
          || data.series.allSatisfy { !$0.values[category].isHidden }
      }
  }

  /// What it is, for whoever does not see it.
  private var description: String {
    var text = ReportWords.shape(shape)[language]
    if data.series.count > 1 {
      text += language.colon + data.series.map(\.name).joined(separator: ", ")
    }
    return text + ". " + ReportWords.tableFollows[language]
  }

  /// How it is drawn in this frame.
  private var shape: ReportChart.Shape {
    chart.shape == .columns && !columnsFit ? .bars : chart.shape
  }

  private mutating func draw() {
    switch shape {
    case .bars: drawBars()
    case .columns: drawColumns()
    case .stack: drawStack()
    case .line, .step: drawCurves()
    case .funnel: drawFunnel()
    }
    if chart.shape == .funnel, data.categories.count > 1 { note(ReportWords.ofStepBefore) }
    if data.hidesValues { note(showsRemainders ? ReportWords.remainder : ReportWords.notDrawn) }
  }

  private mutating func note(_ phrase: Phrase) {
    bottom += frame.leading / 2
    let lines = TextExtent.lines(
      language.print(phrase[language]), size: frame.size, width: frame.width, most: 3)
    for line in lines {
      bottom += frame.leading
      canvas.text(line, x: 0, y: bottom - frame.leading / 2, style: "a")
    }
  }
}
