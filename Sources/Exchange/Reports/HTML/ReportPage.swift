internal import Casework

/// The page of a report: what is written of each of its parts.
struct ReportPage {
  let report: Report
  let numbers: ReportNumbers

  init(_ report: Report) {
    self.report = report
    numbers = ReportNumbers(language: report.language)
  }

  var language: Language { report.language }

  var text: String {
    var markup = Markup()
    write(to: &markup)
    return markup.text
  }

  private func write(to markup: inout Markup) {
    markup.writeMarkup("<!DOCTYPE html>\n")
    markup.writeMarkup("<html lang=\"\(language.tag)\">\n<head>\n<meta charset=\"utf-8\"/>\n")
    markup.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    let titles = [report.title, report.subtitle].filter { !$0.isEmpty }.map(language.print)
    markup.element("title", text: titles.joined(separator: " · "))
    markup.element("style") { style in
      style.writeMarkup(
        ReportStyle.screen + ReportStyle.parts + ReportStyle.paper
          + ReportStyle.feet(titles.joined(separator: " · ")))
    }
    markup.writeMarkup("\n</head>\n<body>\n")
    markup.element(
      "a", ["class": "skip", "href": "#content"], text: ReportWords.skip[language])
    writeHead(to: &markup)
    writeContents(to: &markup)
    markup.writeMarkup("\n<main id=\"content\">\n")
    for (index, section) in report.sections.enumerated() {
      write(section, id: "s\(index + 1)", to: &markup)
    }
    markup.writeMarkup("</main>\n")
    writeNotes(to: &markup)
    markup.writeMarkup("</body>\n</html>\n")
  }

  private func writeHead(to markup: inout Markup) {
    markup.newLine()
    markup.element("header") { head in
      if !report.scope.isEmpty {
        head.element("p", ["class": "scope"], text: language.print(report.scope))
      }
      head.element("h1", text: language.print(report.title))
      if !report.subtitle.isEmpty {
        head.element("p", ["class": "period"], text: language.print(report.subtitle))
      }
      let day = ReportWords.producedOn[language] + " " + language.day(report.producedOn)
      let parts = [day, language.print(report.version)].filter { !$0.isEmpty }
      head.element("p", ["class": "made"], text: parts.joined(separator: " · "))
    }
  }

  private func writeContents(to markup: inout Markup) {
    guard report.sections.count > 2 else { return }
    markup.newLine()
    markup.element("nav", ["aria-label": ReportWords.contents[language]]) { nav in
      nav.element("ol") { list in
        for (index, section) in report.sections.enumerated() {
          list.element("li") {
            $0.element("a", ["href": "#s\(index + 1)"], text: language.print(section.title))
          }
        }
      }
    }
  }

  private func write(_ section: ReportSection, id: String, to markup: inout Markup) {
    markup.writeMarkup("<section id=\"\(id)\" aria-labelledby=\"\(id)-title\">\n")
    markup.element("h2", ["id": id + "-title"], text: language.print(section.title))
    for paragraph in section.introduction { writeParagraph(paragraph, to: &markup) }
    for (index, block) in section.blocks.enumerated() {
      write(block, id: "\(id)-\(index + 1)", to: &markup)
      markup.newLine()
    }
    markup.writeMarkup("</section>\n")
  }

  private func write(_ block: ReportBlock, id: String, to markup: inout Markup) {
    switch block {
    case .paragraph(let text): writeParagraph(text, to: &markup)
    case .keyFigures(let figures): write(figures, id: id, to: &markup)
    case .table(let table): write(table, id: id, to: &markup)
    case .chart(let chart): write(chart, id: id, to: &markup)
    case .log(let table): write(table, id: id, style: "log", to: &markup)
    }
  }

  private func writeParagraph(_ text: String, to markup: inout Markup) {
    markup.element("p", ["class": "text"], text: language.print(text))
    markup.newLine()
  }

  private func writeNotes(to markup: inout Markup) {
    guard !report.notes.isEmpty else { return }
    let notes = report.notes.map(language.print)
    let title = ReportWords.notes[language]
    markup.element("footer") { footer in
      footer.element("h2", ["id": "notes"], text: title)
      footer.element("ul", ["aria-labelledby": "notes"]) { list in
        for note in notes { list.element("li", text: note) }
      }
    }
    markup.newLine()
  }
}
