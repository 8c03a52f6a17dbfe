internal import Casework

extension Report {
  /// The report as a workbook (XLSX): a sheet that says what it is, then one for each table, with days,
  /// numbers and shares as such. The library is opened at the first one. The same report gives the
  /// same bytes.
  public func workbook() throws(WorkbookError) -> [UInt8] {
    let book = try Workbook()
    book.describe(
      title: language.print(title), subject: language.print(subtitle), createdOn: producedOn)
    var names = SheetNames()
    try WorkbookCover(self).write(to: book, name: names.name(ReportWords.report[language]))
    for table in tables {
      let sheet = WorkbookTable(table, of: self)
      try sheet.write(to: book, name: names.name(language.print(table.caption)))
    }
    return try book.finish()
  }
}
