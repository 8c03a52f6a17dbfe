internal import Casework

extension Report {
  /// A file for each table, as office software opens it in France without asking (``TableWriter``):
  /// `;` between cells, decimals after a comma. Shares are written `31,4%`.
  ///
  /// Names are those of the captions, numbered in the order of the report: `01-sorties.csv`.
  public var csv: [(name: String, bytes: [UInt8])] {
    let numbers = ReportNumbers(language: language)
    let tables = self.tables
    return tables.enumerated().map { index, table in
      let rows = table.evenRows.map { row in
        zip(row.cells, table.columns).map { cell, column in
          numbers.plain(cell, digits: column.fractionDigits)
        }
      }
      let bytes = TableWriter.write(header: table.columns.map(\.title), rows: rows)
      return (Self.fileName(table.caption, number: index + 1, of: tables.count), bytes)
    }
  }

  private static func fileName(_ caption: String, number: Int, of count: Int) -> String {
    let words = caption.folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    // Whole words, of which a list of files shows a line.
    var name = ""
    for word in words where name.utf8.count + word.utf8.count < 48 {
      name += (name.isEmpty ? "" : "-") + word
    }
    let width = max(2, String(count).count)
    let digits = String(number)
    let place = String(repeating: "0", count: max(0, width - digits.count)) + digits
    return place + (name.isEmpty ? "" : "-" + name) + ".csv"
  }
}
