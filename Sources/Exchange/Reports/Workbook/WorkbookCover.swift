import CWorkbook
internal import Casework

/// The first sheet: what the report is, over what, from when, and how to read it.
struct WorkbookCover {
  private let report: Report

  init(_ report: Report) { self.report = report }

  func write(to book: Workbook, name: String) throws(WorkbookError) {
    let language = report.language
    let sheet = try book.addSheet(name, isWide: false)
    sheet.setWidth(22, column: 0)
    sheet.setWidth(80, column: 1)
    sheet.write(
      language.print(report.title), row: 0, column: 0, .init(signs: [book_bold, book_large]))
    var row = 2
    for (label, text) in [
      (ReportWords.period, report.subtitle), (ReportWords.scope, report.scope),
      (ReportWords.version, report.version),
    ] where !text.isEmpty {
      sheet.write(label[language], row: row, column: 0, .init(signs: [book_grey]))
      sheet.write(language.print(text), row: row, column: 1, .init(signs: [book_wrapped]))
      row += 1
    }
    sheet.write(
      ReportWords.producedOn[language], row: row, column: 0, .init(signs: [book_grey]))
    // Days stand at the right edge by themselves, texts do not: as a text, it stands under them.
    sheet.write(language.day(report.producedOn), row: row, column: 1, .init())
    guard !report.notes.isEmpty else { return }
    row += 2
    sheet.write(ReportWords.notes[language], row: row, column: 0, .init(signs: [book_bold]))
    for note in report.notes {
      sheet.write(language.print(note), row: row, column: 1, .init(signs: [book_wrapped]))
      row += 1
    }
  }
}
