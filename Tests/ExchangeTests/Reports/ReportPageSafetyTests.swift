import Casework
import Exchange
import Testing

@Suite("Reports as a page, whatever is in them")
struct ReportPageSafetyTests {
  @Test("Whatever is a text stays one")
  func escaped() throws {
    let hostile = "</style></title><script>alert(1)</script>\"'&\0\u{1}\u{202E}\\"
    var report = ReportSamples.report()
    report.title = hostile
    report.subtitle = hostile
    report.scope = hostile
    report.version = hostile
    report.notes = [hostile]
    report.sections[0].title = hostile
    report.sections[0].introduction = [hostile]
    let table = ReportTable(
      caption: hostile, columns: [.init(hostile), .init(hostile, .integer)],
      rows: [[.text(hostile), 12], [.text(hostile), 14]], footnotes: [.init(hostile, hostile)])
    report.sections[0].blocks =
      [.paragraph(hostile), .table(table), .log(table)]
      + ReportChart.Shape.allCases.map {
        .chart(ReportChart($0, of: table, reading: hostile, reference: .init(3, hostile)))
      }
    let page = try ParsedPage(report)
    #expect(page.all("script").isEmpty)
    #expect(page.texts("h2").first?.contains("<script>alert(1)</script>") == true)
    #expect(page.all("style").count == 1)
  }

  @Test("Nothing to show is shown as nothing")
  func empty() throws {
    let nothing = ReportTable(caption: "", columns: [], rows: [])
    let odd = ReportTable(
      caption: "x", columns: [.init("a"), .init("b", .decimal), .init("c", .percent)],
      rows: [[], ["a", .decimal(.nan), .percent(.infinity)], ["b", .decimal(-3), 1, 2, 3]])
    let blocks = [nothing, odd].flatMap { table in
      [ReportBlock.table(table), .log(table), .keyFigures(KeyFigures("", figures: []))]
        + ReportChart.Shape.allCases.map { .chart(ReportChart($0, of: table, reading: "")) }
    }
    let report = Report(
      title: "", producedOn: ReportSamples.day, sections: [ReportSection("", blocks: blocks)])
    #expect(try ParsedPage(report).all("main").count == 1)
    #expect(try ParsedPage(report).source.contains("nan") == false)
  }
}
