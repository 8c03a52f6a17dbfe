import Casework
public import Exchange
import Glibc

/// The files that a report becomes.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// One page, read, projected and printed.
  case html
  /// A folder with a file for each table.
  case csv
  /// A workbook.
  case xlsx
  /// For programs.
  case json
}

/// Writes reports, readable by their owner only. What is there already stays.
public enum ReportFile {
  /// Writes a report to a new file, or to a new folder for CSV. Returns the number of files.
  @discardableResult
  public static func write(
    _ report: Report, as format: ReportFormat, to path: String
  ) throws(PaperFailure) -> Int {
    guard format == .csv else {
      let bytes = try bytes(report, format)
      if access(path, F_OK) == 0 { throw PaperFile.failure(path, EEXIST) }
      try PaperFile.write(bytes, to: path)
      return 1
    }
    guard mkdir(path, 0o700) == 0 else { throw PaperFile.failure(path, errno) }
    let tables = report.csv
    for table in tables { try PaperFile.write(table.bytes, to: path + "/" + table.name) }
    return tables.count
  }

  /// The bytes of a report in one piece; of CSV, none.
  public static func bytes(
    _ report: Report, _ format: ReportFormat
  ) throws(PaperFailure) -> [UInt8] {
    switch format {
    case .html: return report.html
    case .json: return report.json
    case .csv: return []
    case .xlsx:
      do throws(WorkbookError) {
        return try report.workbook()
      } catch {
        throw PaperFailure(phrase: error.phrase)
      }
    }
  }
}

extension WorkbookError {
  /// Why there is no workbook, and what can be done.
  fileprivate var phrase: Phrase {
    switch self {
    case .libraryMissing(let name):
      Phrase(
        "Cette machine n'a pas ce qu'il faut pour faire un classeur (\(name)) : demandez l'installation de libxlsxwriter, ou choisissez --format csv.",
        "This machine lacks what a workbook needs (\(name)): ask for libxlsxwriter to be installed, or choose --format csv."
      )
    case .failed(let reason):
      Phrase(
        "Le classeur n'a pas pu être fait : \(reason).",
        "The workbook could not be made: \(reason).")
    }
  }
}
