internal import Casework

/// What lists of people and of resources have in common: how a file is refused, and what is said of it
/// as a whole.
extension Table {
  /// Reads a table; `file` is the name that messages give.
  static func read(_ bytes: [UInt8], file: String) throws(TableFileError) -> Table {
    do {
      return try read(bytes)
    } catch {
      throw TableFileError(name: file, cause: .unreadable(error))
    }
  }

  /// What is to be said of lines and columns that were not wholly used.
  ///
  /// - Parameter unknown: the columns that no reader knows.
  func notices(unknown: [Int]) -> [ImportNotice] {
    let unused = unknown.filter { column in records.contains { !$0.cells[column].isEmpty } }
    let names = unused.map { header[$0].isEmpty ? "n° \($0 + 1)" : header[$0] }
    return (shortLines.isEmpty ? [] : [.shortLines(shortLines)])
      + (names.isEmpty ? [] : [.unusedColumns(names)])
  }
}

extension TableFileError {
  /// Refuses the file named `name` if something must be set right in it; says it in the order of the
  /// lines.
  static func check(_ problems: [Problem], name: String) throws(TableFileError) {
    guard !problems.isEmpty else { return }
    let ordered = problems.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    throw TableFileError(name: name, cause: .problems(ordered.map(\.element)))
  }
}
