import Casework

extension DocumentMaker {
  /// What the person is told before the two sides exchange, in the words of the convention, and how
  /// and when it was told (Ille-et-Vilaine, art. 3, axe 2, 3): « informé de ce préalable et des
  /// échanges »).
  var notice: PaperDocument {
    paper(
      .notice, dateLine: "Imprimé le " + day.paperText, issuers: issuers(),
      blocks: convention.notice.paragraphs.map { .paragraph(Self.withLead($0)) }
        + [.table(telling)])
  }

  /// As it is recorded, else room to write it by hand. The person signs nothing here: being told
  /// binds to nothing.
  private var telling: PaperTable {
    let blank: PaperText = "\n……………………"
    let told = dossier.information.map { information in
      [
        PaperText(information.on.paperText), PaperText(information.value.medium.paperText),
        professionals[information.author].map { PaperText(listed([$0.fullName, $0.unit])) }
          ?? blank,
      ]
    }
    return PaperTable(
      columns: [
        .init("Information donnée le", share: 1.3), .init("Comment", share: 1.2),
        .init("Par", share: 2),
      ],
      rows: [told ?? [blank, blank, blank]])
  }

  /// The first words of a paragraph in bold where they name what it is about: `Qui lit : …`.
  private static func withLead(_ paragraph: String) -> PaperText {
    let longestLead = 30
    guard let colon = paragraph.firstIndex(of: ":"),
      paragraph.distance(from: paragraph.startIndex, to: colon) <= longestLead
    else { return PaperText(paragraph) }
    let rest = paragraph.index(after: colon)
    return .bold(String(paragraph[..<rest])) + PaperText(String(paragraph[rest...]))
  }
}
