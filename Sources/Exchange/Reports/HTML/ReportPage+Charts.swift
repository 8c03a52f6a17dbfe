internal import Casework

extension ReportPage {
  /// A chart drawn for wide and for narrow screens, of which one is shown, what is to be seen in it,
  /// and its data.
  func write(_ chart: ReportChart, id: String, to markup: inout Markup) {
    let title = language.print(chart.title)
    markup.element("figure", ["aria-labelledby": id + "-title"]) { figure in
      figure.element("figcaption") { caption in
        caption.element("p", ["class": "chart", "id": id + "-title"], text: title)
        caption.element(
          "p", ["class": "reading", "id": id + "-reading"], text: language.print(chart.reading))
      }
      figure.newLine()
      for frame in [ChartFrame.wide, .narrow] {
        ChartDrawing.write(
          chart, language: language, frame: frame, id: id, to: &figure)
      }
      figure.element("details") { details in
        details.element("summary") { summary in
          summary.write(ReportWords.chartData[language])
          // Said only: several charts would have the same words otherwise.
          summary.element("span", ["class": "said"], text: language.colon + title)
        }
        write(chart.data, id: id + "-data", to: &details)
      }
    }
  }
}
