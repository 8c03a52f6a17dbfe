public import Casework

/// The themes of barriers (*freins*), read from a TOML file.
public enum BarriersFile {
  /// Reads the themes of `text`; `file` is the name that messages give. Throws all that is wrong:
  /// unknown or missing keys, wrong kinds, codes given twice, labels too long.
  public static func read(
    _ text: String, file: String
  ) throws(ConventionFileError) -> [BarrierTheme] {
    try readThemes(text, file: file).map(\.theme)
  }

  /// The column names of public extracts under which a barrier is announced, with the theme each
  /// stands for. Throws as `read` does, and where a column stands for two themes.
  public static func columns(
    _ text: String, file: String
  ) throws(ConventionFileError) -> BarrierColumns {
    var columns: [String: String] = [:]
    for (theme, imports) in try readThemes(text, file: file) {
      for column in imports { columns[column] = theme.id }
    }
    return BarrierColumns(columns)
  }

  private static func readThemes(
    _ text: String, file: String
  ) throws(ConventionFileError) -> [(theme: BarrierTheme, imports: [String])] {
    let root = try SettingsTable.parse(text, file: file)
    root.allowOnly(["themes"])
    let tables = root.tables("themes")
    let themes = tables.map { (theme: theme($0), imports: $0.texts("imports")) }
    root.allowOnce(themes.map(\.theme.id), in: tables)
    root.allowOnce(themes.map(\.theme.mark), key: "mark", in: tables)
    var seen: Set<String> = []
    for (table, imports) in zip(tables, themes.map(\.imports)) {
      for column in imports where !seen.insert(ColumnName(column).key).inserted {
        root.report.add(
          .duplicate(column), at: table.path("imports"), value: column,
          expected: Phrase("une colonne pour un seul thème", "a column for one theme only"))
      }
    }
    try root.report.check()
    return themes
  }

  private static func theme(_ table: SettingsTable) -> BarrierTheme {
    table.allowOnly(["id", "label", "short", "mark", "side", "situations", "imports"])
    let mark = table.text(
      "mark", expected: Phrase("deux lettres capitales", "two capital letters")
    ) { $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } }
    let situations = table.tables("situations")
    for situation in situations { situation.allowOnly(["id", "fr", "en"]) }
    let choices = situations.map { NamedChoice(id: $0.code("id"), label: $0.phrase()) }
    table.allowOnce(choices.map(\.id), in: situations)
    let short = table.phrase("short")
    for (language, text) in [("fr", short.fr), ("en", short.en)] where text.count > 12 {
      table.report.add(
        .notAllowed(text), at: table.path("short") + "." + language,
        expected: Phrase("12 caractères au plus", "12 characters at most"))
    }
    return BarrierTheme(
      id: table.code("id"), label: table.phrase("label"), short: short, mark: mark ?? "",
      side: table.choice("side", of: Side.self) ?? .social, situations: choices)
  }
}
