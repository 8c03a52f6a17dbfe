internal import Casework

/// What is wrong in a settings file, gathered while it is read to its end.
final class SettingsReport {
  private var problems: [ConventionFileError.Problem] = []
  private var keys: Set<String> = []
  private lazy var lines = SettingsLines(text)
  private let text: String
  private let file: String

  /// A report on `text`, the file named `file`.
  init(file: String, text: String) {
    self.file = file
    self.text = text
  }

  /// Notes a problem at `key`; for a value of a list on several lines, at the line of the value.
  func add(
    _ kind: ConventionFileError.Kind, at key: String, value: String? = nil, expected: Phrase
  ) {
    let line = value.map { lines.line(of: $0, in: key) } ?? lines.line(of: key)
    problems.append(.init(line: line, key: key, kind: kind, expected: expected))
    keys.insert(key)
  }

  /// Whether all of `keys` were read without a problem, so that they can be compared.
  func isSound(_ keys: String...) -> Bool { keys.allSatisfy { !self.keys.contains($0) } }

  /// Throws everything that was noted, in the order of the lines; returns if nothing was.
  func check() throws(ConventionFileError) {
    guard !problems.isEmpty else { return }
    let ordered = problems.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }
    throw ConventionFileError(file: file, problems: ordered.map(\.element))
  }
}
