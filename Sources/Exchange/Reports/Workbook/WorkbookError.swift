/// Why a workbook could not be made.
public enum WorkbookError: Error, Sendable, Hashable {
  /// The library is not installed, or is too old: its file name.
  case libraryMissing(String)
  /// Anything else, in the words of the library.
  case failed(String)
}
