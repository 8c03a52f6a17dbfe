/// Why a document could not be printed.
public enum PaperError: Error, Sendable, Hashable {
  /// A library of the system is not installed, or is too old: its file name.
  case libraryMissing(String)
  /// The typeface is not installed: its name. Another one would change where pages end.
  case fontMissing(String)
  /// Anything else, in the words of the library.
  case failed(String)
}
