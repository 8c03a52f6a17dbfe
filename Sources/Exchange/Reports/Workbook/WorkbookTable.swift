import CWorkbook
internal import Casework

/// The sheet of a table: its caption, what it is part of, the header, the rows, the notes.
struct WorkbookTable {
  private let table: ReportTable
  private let report: Report
  private let numbers: ReportNumbers
  /// The row of the header.
  private static let header = 3

  init(_ table: ReportTable, of report: Report) {
    self.table = table
    self.report = report
    numbers = ReportNumbers(language: report.language)
  }

  func write(to book: Workbook, name: String) throws(WorkbookError) {
    let language = report.language
    let rows = table.evenRows
    let widths = table.columns.indices.map { width($0, rows) }
    let sheet = try book.addSheet(name, isWide: widths.reduce(0, +) > 90)
    for (column, width) in widths.enumerated() { sheet.setWidth(width, column: column) }
    sheet.write(
      language.print(table.caption), row: 0, column: 0, .init(signs: [book_bold, book_large]))
    let about = [report.title, report.subtitle, report.scope].filter { !$0.isEmpty }
    sheet.write(
      language.print(about.joined(separator: " · ")), row: 1, column: 0,
      .init(signs: [book_grey]))
    for (index, column) in table.columns.enumerated() {
      var look = Workbook.Look(signs: [book_bold, book_wrapped, book_rule_below])
      if column.kind.isNumber { look.signs.append(book_trailing) }
      sheet.write(language.print(column.title), row: Self.header, column: index, look)
    }
    sheet.freeze(row: Self.header + 1, column: table.rowHeaders)
    for (index, row) in rows.enumerated() {
      for column in row.cells.indices {
        write(row, column, to: sheet, at: Self.header + 1 + index)
      }
    }
    writeNotes(to: sheet, at: Self.header + 2 + rows.count)
  }

  private func write(_ row: ReportRow, _ column: Int, to sheet: WorkbookSheet, at index: Int) {
    let cell = row.cells[column]
    let description = table.columns[column]
    var look = Workbook.Look()
    if row.isTotal { look.signs = [book_bold, book_rule_above] }
    if let (value, format) = typed(cell, digits: description.fractionDigits) {
      look.numbers = format
      sheet.write(value, row: index, column: column, look)
      return
    }
    let text = numbers.text(cell, digits: description.fractionDigits)
    if description.kind.isNumber { look.signs.append(book_trailing) }
    if cell.isHidden || cell == .unknown { look.signs.append(book_grey) }
    if case .text = cell { look.signs.append(book_wrapped) }
    guard !text.isEmpty || row.isTotal else { return }
    sheet.write(report.language.print(text), row: index, column: column, look)
  }

  /// The value and its format; `nil` for what is written as a text.
  private func typed(_ cell: ReportCell, digits: Int) -> (Double, String)? {
    let decimals = digits > 0 ? "." + String(repeating: "0", count: digits) : ""
    switch cell {
    case .integer(let value): return (Double(value), "#,##0")
    case .percent(let value) where value.isFinite: return (value, "0" + decimals + "%")
    case .decimal(let value) where value.isFinite, .days(let value) where value.isFinite:
      return (value, "#,##0" + decimals)
    // Spreadsheets count days from 30 December 1899, and take none before March 1900 for what it is.
    case .date(let day) where day.dayNumber > -25_508:
      return (Double(day.dayNumber + 25_569), "dd/mm/yyyy")
    case .text, .date, .percent, .decimal, .days, .hidden, .unknown: return nil
    }
  }

  private func writeNotes(to sheet: WorkbookSheet, at start: Int) {
    let language = report.language
    var notes = table.footnotes.map { note in
      (note.term.isEmpty ? "" : note.term + language.colon) + note.text
    }
    let reasons = table.hiddenReasons.map { reason in
      numbers.hidden(reason) + language.colon + ReportWords.meaning(of: reason)[language]
    }
    notes += reasons.sorted()
    for (index, note) in notes.enumerated() {
      sheet.write(
        language.print(note), row: start + index, column: 0, .init(signs: [book_grey]))
    }
  }

  /// Wide enough for most of what the column holds; longer texts are broken.
  private func width(_ column: Int, _ rows: [ReportRow]) -> Double {
    let description = table.columns[column]
    let longest =
      rows.map { row in
        numbers.text(row.cells[column], digits: description.fractionDigits).count
      }.max() ?? 0
    let word = description.title.split(separator: " ").map(\.count).max() ?? 0
    return Double(min(max(longest, word, description.title.count / 2, 8), 60) + 2)
  }
}
