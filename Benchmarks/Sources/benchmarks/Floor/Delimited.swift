/// A table of values separated by semicolons, as `binome list --csv` writes it.
struct Delimited {
  private let names: [String]
  let records: [[String]]

  init(_ text: String) {
    var records: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    // Two quotes in a quoted cell open and close at once, which leaves one out: names have none.
    for character in text where character != "\u{FEFF}" {
      switch character {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted:
        records[records.count - 1].append(cell)
        cell = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        records[records.count - 1].append(cell)
        cell = ""
        records.append([])
      default: cell.append(character)
      }
    }
    names = records.first ?? []
    self.records = records.dropFirst().filter { $0.count > 1 }
  }

  /// A value, without the apostrophe that keeps spreadsheets from computing it.
  func value(_ name: String, of record: [String]) -> String {
    guard let index = names.firstIndex(of: name), index < record.count else { return "" }
    return record[index].hasPrefix("'") ? String(record[index].dropFirst()) : record[index]
  }
}
