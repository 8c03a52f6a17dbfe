public import Casework

/// Why a list read from a table, of people or of resources, is refused as a whole: nothing of it is
/// applied.
public struct TableFileError: Error, Sendable, Hashable {
  /// Name of the file, as the caller gave it.
  public let name: String
  /// What is wrong.
  public let cause: Cause

  /// The ways in which such a file can be wrong.
  public enum Cause: Sendable, Hashable {
    /// It is not a table.
    case unreadable(TableError)
    /// No known shape: the columns found, and those that are missing.
    case unknownFormat(found: [String], missing: [Phrase])
    /// Two columns hold the same thing; their names.
    case ambiguousColumns(String, String)
    /// Values that must be right are not, in the order of the lines.
    case problems([Problem])
  }

  /// A value that must be set right in the file.
  public struct Problem: Sendable, Hashable {
    /// Line of the file, from 1.
    public let line: Int
    /// Name of the column.
    public let column: String
    /// The value, `…` in place of what could be a NIR; empty if it is missing.
    public let value: String
    /// What should stand there.
    public let expected: Phrase

    /// What a colleague would say.
    public var phrase: Phrase {
      let place = ImportNotice.Place(line: line, column: column, value: value).phrase
      let fr = value.isEmpty ? "vide" : "« \(value) » ne convient pas"
      let en = value.isEmpty ? "empty" : "“\(value)” will not do"
      return Phrase(
        "\(place.fr) : \(fr). Attendu : \(expected.fr)",
        "\(place.en): \(en). Expected: \(expected.en)")
    }
  }

  /// What is wrong, where, and what to do; one line for each problem.
  public var phrase: Phrase {
    switch cause {
    case .unreadable(let error):
      return Phrase("\(name), \(error.phrase.fr).", "\(name), \(error.phrase.en).")
    case .unknownFormat(let found, let missing):
      return Phrase(
        "\(name) : colonnes trouvées : \(found.joined(separator: ", ")). Il manque : "
          + "\(missing.map(\.fr).joined(separator: ", ")).",
        "\(name): columns found: \(found.joined(separator: ", ")). Missing: "
          + "\(missing.map(\.en).joined(separator: ", ")).")
    case .ambiguousColumns(let first, let second):
      return Phrase(
        "\(name) : les colonnes « \(first) » et « \(second) » disent la même chose. Gardez-en une.",
        "\(name): the columns “\(first)” and “\(second)” say the same thing. Keep one of them.")
    case .problems(let problems):
      return Phrase(
        "\(name) : rien n'est repris tant que ces lignes ne sont pas corrigées.\n"
          + problems.map(\.phrase.fr).joined(separator: "\n"),
        "\(name): nothing is imported until these lines are corrected.\n"
          + problems.map(\.phrase.en).joined(separator: "\n"))
    }
  }
}
