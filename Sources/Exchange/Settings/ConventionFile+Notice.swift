internal import Casework

extension ConventionFile {
  /// What the person is told before the two sides exchange; empty without the table.
  static func notice(_ root: SettingsTable) -> Notice {
    let none = Notice(version: "", paragraphs: [])
    guard root.entries["notice"] != nil else { return none }
    let table = root.table("notice")
    table.allowOnly(ConventionKeys.tables["notice"] ?? [])
    let paragraphs = table.texts("paragraphs")
    for (index, paragraph) in paragraphs.enumerated() where paragraph.trimmed.isEmpty {
      table.report.add(
        .notAllowed(paragraph), at: table.path("paragraphs[\(index)]"),
        expected: Phrase("un paragraphe non vide", "a paragraph that is not empty"))
    }
    // Each print keeps the version of the text it was made from: a text needs one, and a version
    // without text is a text forgotten.
    if table.entries["version"] != nil, table.entries["paragraphs"] == nil {
      table.report.add(
        .missing, at: table.path("paragraphs"),
        expected: Phrase(
          "la liste des paragraphes, ou paragraphs = []",
          "the list of paragraphs, or paragraphs = []"))
    }
    guard !paragraphs.isEmpty else { return none }
    let version = table.text("version")
    return Notice(version: version, paragraphs: paragraphs.map(\.paragraph))
  }
}

extension String {
  /// The text as one paragraph: a file may break its lines anywhere, the paper breaks them again.
  /// No-break spaces stay.
  fileprivate var paragraph: String {
    composed.split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
  }
}
