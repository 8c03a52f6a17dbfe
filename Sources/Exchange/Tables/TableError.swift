public import Casework

/// Why a table file cannot be read. Lines are those of the file, from 1.
public enum TableError: Error, Sendable, Hashable {
  /// Nothing in it, or only blank lines.
  case empty
  /// A workbook (`.xlsx`, `.xls`, `.ods`), not a text.
  case workbook
  /// Bytes that no text holds.
  case notText(line: Int)
  /// It announces UTF-8 and is not.
  case brokenUTF8
  /// A byte without meaning in Windows-1252, in a file that is not UTF-8.
  case undefinedByte(UInt8, line: Int)
  /// A quote opened on that line is never closed.
  case unclosedQuote(line: Int)
  /// Something follows a closing quote in its cell.
  case textAfterQuote(line: Int)
  /// More cells than the header has columns.
  case tooManyCells(line: Int, found: Int, expected: Int)

  /// What happened, where, and what to do.
  public var phrase: Phrase {
    switch self {
    case .empty:
      Phrase(
        "le fichier est vide. Vérifiez que l'export s'est terminé",
        "the file is empty. Check that the export came to its end")
    case .workbook:
      Phrase(
        "c'est un classeur, pas un fichier CSV. Ouvrez-le et enregistrez-le au format CSV",
        "this is a workbook, not a CSV file. Open it and save it as CSV")
    case .notText(let line):
      Phrase(
        "ligne \(line) : ce n'est pas du texte. Choisissez un fichier CSV",
        "line \(line): this is not text. Choose a CSV file")
    case .brokenUTF8:
      Phrase(
        "le fichier s'annonce en UTF-8 et ne l'est pas. Refaites l'export",
        "the file announces UTF-8 and is not. Export it again")
    case .undefinedByte(let byte, let line):
      Phrase(
        "ligne \(line) : caractère illisible (octet \(hexadecimal(byte))). Enregistrez le fichier "
          + "en UTF-8",
        "line \(line): unreadable character (byte \(hexadecimal(byte))). Save the file as UTF-8")
    case .unclosedQuote(let line):
      Phrase(
        "ligne \(line) : un guillemet est ouvert et jamais fermé. Fermez-le, ou doublez-le s'il "
          + "fait partie du texte",
        "line \(line): a quote is opened and never closed. Close it, or double it if it belongs "
          + "to the text")
    case .textAfterQuote(let line):
      Phrase(
        "ligne \(line) : du texte suit un guillemet fermant. Doublez les guillemets qui font partie "
          + "du texte",
        "line \(line): text follows a closing quote. Double the quotes that belong to the text")
    case .tooManyCells(let line, let found, let expected):
      Phrase(
        "ligne \(line) : \(found) cellules pour \(expected) colonnes. Mettez entre guillemets la "
          + "cellule qui contient le séparateur",
        "line \(line): \(found) cells for \(expected) columns. Put the cell that holds the separator "
          + "in quotes")
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }
}
