internal import Casework
internal import TOMLKit

extension SettingsTable {
  /// Parses the text of a settings file; throws only if it is not TOML.
  static func parse(_ text: String, file: String) throws(ConventionFileError) -> SettingsTable {
    let expected = Phrase(
      "« clé = valeur », « [table] », et des guillemets fermés autour des textes",
      "“key = value”, “[table]”, and closed quotes around texts")
    func refuse(_ line: Int?, _ detail: String, _ expected: Phrase) -> ConventionFileError {
      ConventionFileError(
        file: file,
        problems: [.init(line: line, key: nil, kind: .malformed(detail), expected: expected)])
    }
    // The parser takes a C string: what follows a NUL would be passed over in silence.
    if let nul = text.utf8.firstIndex(of: 0) {
      throw refuse(text.utf8[..<nul].count { $0 == UInt8(ascii: "\n") } + 1, "NUL", expected)
    }
    var scanner = SettingsScanner(text, notesLines: false)
    scanner.scan()
    // The parser (toml++ in TOMLKit 0.6) ends the program on these faults instead of refusing them.
    if let line = scanner.fault {
      throw refuse(
        line, "bad name, brace or value",
        Phrase(
          "[table], le nom en lettres sans accent, chiffres, « _ » ou « - » ; des "
            + "accolades par deux ; un nombre, un jour comme 2023-07-10, ou un texte entre guillemets",

          "[table], the name in letters without accents, digits, “_” or “-”; braces in "
            + "pairs; a number, a day as 2023-07-10, or a text in quotes"))
    }
    do {
      let table = try TOMLTable(string: text)
      let report = SettingsReport(file: file, text: text)
      return SettingsTable(entries: SettingsNode.entries(table), path: "", report: report)
    } catch {
      let parseError = error as? TOMLParseError
      throw refuse(
        parseError?.source.begin.line, parseError?.description ?? "\(error)", expected)
    }
  }
}
