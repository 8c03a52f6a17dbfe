import Casework
import Exchange
import Foundation
import Testing

@Suite("Reports as tables and records")
struct ReportFilesTests {
  private func csv(_ caption: String, _ report: Report = ReportSamples.report()) throws -> String {
    let file = try #require(report.csv.first { $0.name.contains(caption) })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test("One file a table, each once, in order, under names that every system takes")
  func names() {
    let names = ReportSamples.report().csv.map(\.name)
    #expect(
      names == [
        "01-chiffres-cles.csv", "02-publics-par-agence-et-par-age.csv",
        "03-entrees-mois-par-mois.csv", "04-exports.csv",
      ])
    let odd = ReportTable(caption: "../É « à » ?*", columns: [.init("a")], rows: [])
    let report = Report(
      title: "", producedOn: ReportSamples.day,
      sections: [ReportSection("", blocks: [.table(odd)])])
    #expect(report.csv.map(\.name) == ["01-e-a.csv"])
  }

  @Test("Cells as office software reads them in France")
  func cells() throws {
    let publics = try csv("publics").split(separator: "\r\n")
    #expect(publics[1] == "Rennes;42;1031;38;1111;53,6%;142")
    #expect(publics[3] == "Vitré;2;28;11;41;43,9%;n.\u{A0}d.")
    #expect(Array(ReportSamples.report().csv[0].bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let protected = try csv("publics", ReportSamples.report().protected())
    #expect(protected.contains("Vitré;<\u{A0}5;28;masqué;41;43,9%"))
  }

  @Test("No cell is run as a formula")
  func formulas() throws {
    #expect(try csv("exports").contains("05/10/2026;\"'=1+1 <script>"))
  }

  private func json(_ report: Report) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(report.json))
    return try #require(value as? [String: Any])
  }

  private func block(_ report: Report, _ section: Int, _ block: Int) throws -> [String: Any] {
    let sections = try #require(try json(report)["sections"] as? [[String: Any]])
    return try #require((sections[section]["blocks"] as? [[String: Any]])?[block])
  }

  @Test("A record has its format, its day and its blocks")
  func record() throws {
    let record = try json(ReportSamples.report())
    #expect(record["format"] as? String == "binome/report")
    #expect(record["format_version"] as? Int == 1)
    #expect(record["produced_on"] as? String == "2026-10-05")
    #expect(record["language"] as? String == "fr")
    let kinds = try (0..<2).map { try block(ReportSamples.report(), 1, $0)["kind"] as? String }
    #expect(kinds == ["paragraph", "table"])
    let chart = try block(ReportSamples.report(), 2, 0)
    #expect(chart["shape"] as? String == "bars")
    #expect(
      (chart["data"] as? [String: Any])?["caption"] as? String == "Publics, par agence et par âge")
  }

  @Test("Values have their types; what is hidden is null, and says so")
  func values() throws {
    let table = try block(ReportSamples.report().protected(), 1, 1)
    let rows = try #require(table["rows"] as? [[String: Any]])
    let cells = try #require(rows[2]["cells"] as? [[String: Any]])
    #expect(cells[0]["value"] as? String == "Vitré")
    #expect(cells[1]["value"] is NSNull)
    #expect(cells[1]["hidden"] as? Bool == true)
    #expect(cells[1]["below"] as? Int == 5)
    #expect(cells[2]["type"] as? String == "integer")
    #expect(cells[2]["value"] as? Int == 28)
    #expect(cells[3]["hidden"] as? Bool == true && cells[3]["below"] == nil)
    #expect(cells[5]["value"] as? Double == 0.439)
    #expect(cells[6]["value"] is NSNull && cells[6]["hidden"] == nil)
    #expect(cells[6]["unknown"] as? Bool == true)
    #expect(rows[3]["is_total"] as? Bool == true)
  }

  @Test("Texts with any sign read back")
  func texts() throws {
    var report = ReportSamples.report()
    report.title = "\"\\\n\t\0\u{1F}é\u{301} 🙂 </script>"
    #expect(try json(report)["title"] as? String == report.title)
  }
}
