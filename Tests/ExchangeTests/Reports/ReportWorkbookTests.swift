import Casework
import Foundation
import Testing

@testable import Exchange

@Suite("Reports as a workbook")
struct ReportWorkbookTests {
  @Test("A sheet for the report and one for each table, with names that spreadsheets take")
  func sheets() throws {
    try OpenedWorkbook.look(at: ReportSamples.report()) { book in
      let names = try book.attributes("name", of: "sheet", in: "xl/workbook.xml")
      #expect(
        names == [
          "Rapport", "Chiffres clés", "Publics, par agence et par âge", "Entrées, mois par mois",
          "Exports",
        ])
    }
    var sheets = SheetNames()
    #expect(sheets.name("a[b]:c*d?e/f\\g'h") == "a b c d e f g h")
    #expect(sheets.name("A B C D E F G H") == "A B C D E F G H (2)")
    #expect(sheets.name("") == "1")
    #expect(sheets.name(String(repeating: "x", count: 40)).utf16.count == 31)
    #expect(sheets.name("History") == "History (2)")
  }

  @Test("Cells have their types")
  func types() throws {
    try OpenedWorkbook.look(at: ReportSamples.report().protected()) { book in
      let cells = try book.cells("xl/worksheets/sheet3.xml")
      #expect(cells["B5"]?.value == "42")
      #expect(cells["F5"]?.value == "0.5355" || cells["F5"]?.value?.hasPrefix("0.535") == true)
      #expect(cells["B7"]?.type == "s" && cells["B7"]?.value == "<\u{A0}5")
      #expect(cells["D7"]?.value == "masqué")
      #expect(cells["A1"]?.value == "Publics, par agence et par âge")
      #expect(cells["A4"]?.value == "Agence")
      let log = try book.cells("xl/worksheets/sheet5.xml")
      #expect(log["A5"]?.type == nil && log["A5"]?.value == "46300")
      // A text, whatever it begins with.
      #expect(log["B5"]?.type == "s" && log["B5"]?.value?.hasPrefix("=1+1") == true)
      let styles = try book.part("xl/styles.xml")
      #expect(styles.contains("dd/mm/yyyy") && styles.contains("0.0%"))
    }
  }

  @Test("The header stays in sight, and is printed on each page")
  func header() throws {
    try OpenedWorkbook.look(at: ReportSamples.report()) { book in
      let sheet = try book.part("xl/worksheets/sheet3.xml")
      #expect(sheet.contains("<pane xSplit=\"1\" ySplit=\"4\""))
      #expect(sheet.contains("state=\"frozen\""))
      #expect(try book.part("xl/workbook.xml").contains("_xlnm.Print_Titles"))
    }
  }

  @Test("Its properties are those of the report")
  func properties() throws {
    try OpenedWorkbook.look(at: ReportSamples.report()) { book in
      let core = try book.part("docProps/core.xml")
      #expect(core.contains("<dc:title>Comité de pilotage</dc:title>"))
      #expect(core.contains("<dc:creator>binome</dc:creator>"))
      #expect(core.contains("2026-10-05T00:00:00Z"))
    }
  }

  @Test("The same report gives the same bytes, on any thread")
  func deterministic() async throws {
    let first = try ReportSamples.report().workbook()
    let others = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try ReportSamples.report().workbook() } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others.allSatisfy { $0 == first })
  }

  @Test("Odd texts and values do not stop it")
  func odd() throws {
    let early = CivilDate(dayNumber: -700_000)
    let text = String(repeating: "é\0\u{1}\u{FFFE}<&>", count: 9000)
    let table = ReportTable(
      caption: text, columns: [.init(text), .init("b", .decimal), .init("c", .date)],
      rows: [
        [.text(text), .decimal(.nan), .date(early)],
        [.text(text), .percent(.infinity), .unknown, 4, 5], [],
      ])
    let report = Report(
      title: text, subtitle: text, scope: text, producedOn: ReportSamples.day, version: text,
      notes: [text], sections: [ReportSection(text, blocks: [.table(table), .log(table)])])
    try OpenedWorkbook.look(at: report) { book in
      let cells = try book.cells("xl/worksheets/sheet2.xml")
      #expect(cells["C5"]?.value == early.dayMonthYear)
    }
  }
}
