public import Casework

/// Something that was set right or left out of a file without stopping its import.
public enum ImportNotice: Sendable, Hashable {
  /// A value left out: the cell cannot be read, the person is kept.
  case leftOut(Place, expected: Phrase)
  /// A value set right, a leading zero that a spreadsheet dropped for instance; what it became.
  case completed(Place, as: String)
  /// *Numéros de sécurité sociale* left out, and how many.
  case socialSecurityNumbers(count: Int)
  /// *RQTH* left out, and how many: data on health.
  case disabilityStatus(count: Int)
  /// A person without day of birth, recognised by the identifier at France Travail alone.
  case noBirthDate(line: Int)
  /// Lines with fewer cells than the header; the missing ones are empty.
  case shortLines([Int])
  /// Columns without use here, with values in them.
  case unusedColumns([String])

  /// Where a value stands.
  public struct Place: Sendable, Hashable {
    /// Line of the file, from 1.
    public let line: Int
    /// Name of the column.
    public let column: String
    /// The value, `…` in place of what could be a NIR.
    public let value: String
  }

  /// Line of the file, where the notice is about one.
  public var line: Int? {
    switch self {
    case .leftOut(let place, _), .completed(let place, _): place.line
    case .noBirthDate(let line): line
    case .shortLines(let lines): lines.first
    case .socialSecurityNumbers, .disabilityStatus, .unusedColumns: nil
    }
  }

  /// What a colleague would say.
  public var phrase: Phrase {
    switch self {
    case .leftOut(let place, let expected):
      Phrase(
        "\(place.phrase.fr) : « \(place.value) » n'est pas repris. Attendu : \(expected.fr)",
        "\(place.phrase.en): “\(place.value)” is left out. Expected: \(expected.en)")
    case .completed(let place, let result):
      Phrase(
        "\(place.phrase.fr) : « \(place.value) » est repris comme « \(result) ». À vérifier",
        "\(place.phrase.en): “\(place.value)” is taken as “\(result)”. To be checked")
    case .socialSecurityNumbers(let count):
      Phrase(
        "numéros de sécurité sociale : \(count) non repris ; aucun n'est gardé",
        "social security numbers: \(count) left out; none is kept")
    case .disabilityStatus(let count):
      Phrase(
        "RQTH : \(count) non reprise(s), c'est une donnée de santé",
        "disabled worker status: \(count) left out, it is data on health")
    case .noBirthDate(let line):
      Phrase(
        "ligne \(line) : pas de date de naissance ; la personne se reconnaît à son identifiant",
        "line \(line): no birth date; the person is recognised by the identifier")
    case .shortLines(let lines):
      Phrase(
        "lignes incomplètes, les cellules manquantes sont vides : \(list(lines))",
        "incomplete lines, the missing cells are empty: \(list(lines))")
    case .unusedColumns(let names):
      Phrase(
        "colonnes non reprises : \(names.joined(separator: ", "))",
        "columns left out: \(names.joined(separator: ", "))")
    }
  }

  private func list(_ lines: [Int]) -> String { lines.map(String.init).joined(separator: ", ") }
}

extension ImportNotice.Place {
  /// The line and the column in words.
  var phrase: Phrase {
    Phrase("ligne \(line), colonne « \(column) »", "line \(line), column “\(column)”")
  }
}
