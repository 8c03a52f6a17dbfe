public import Casework
public import Exchange
public import Registry

/// The agenda of a sitting, to be read or printed before: every dossier that would be looked at, what
/// presses first, with its digest.
public struct PointAgenda {
  private let workplace: Workplace
  private let files: [DossierFile]
  private let title: String

  /// The agenda of the point with a partner, or over the whole portfolio.
  public init(_ office: Office, partner: String?) throws(StoreError) {
    workplace = office.workplace
    let me = workplace.me
    let rows = try office.portfolio().lines.map { PortfolioRow($0, office.workplace) }
      .filter { partner == nil || $0.line.holder(me.side.other) == partner }
      .sorted {
        ($0.urgency, $0.line.sortKey, $0.id) < ($1.urgency, $1.line.sortKey, $1.id)
      }
    var files: [DossierFile] = []
    for row in rows {
      if let file = try office.read(row.id) { files.append(file) }
    }
    office.writeAccesses()
    self.files = files
    let names = [me.fullName] + (partner.map { [office.workplace.fullName($0)] } ?? [])
    title = names.joined(separator: " – ")
  }

  /// What the access log calls it when it is printed.
  public static let accessCode = AccessWords.agenda

  /// How many dossiers it holds.
  public var count: Int { files.count }

  /// The agenda as plain lines.
  public var lines: [String] {
    var lines = [heading + ", " + workplace.today.dayMonthYear]
    for file in files {
      lines += ["", DossierView.headline(file.dossier, workplace)]
      for section in PointDigest(file, workplace, sitting: nil).sections {
        lines.append(section.title + " :")
        lines += section.items.map { "  " + $0.mark + $0.text }
      }
    }
    return lines
  }

  /// The agenda on paper.
  public var document: PaperDocument {
    let vocabulary = workplace.convention.vocabulary
    return PaperDocument(
      title: heading, language: workplace.language == .french ? "fr-FR" : "en-GB",
      version: workplace.say(Phrase("Ordre du jour", "Agenda")),
      dateLine: workplace.say(
        Phrase("Le \(workplace.today.dayMonthYear)", workplace.today.dayMonthYear)),
      issuers: Side.allCases.map { PaperIssuer(vocabulary.institution($0)) },
      blocks: files.flatMap(blocks))
  }

  private var heading: String {
    workplace.say(Phrase("Point du binôme", "Point of the binôme")) + " · " + title
  }

  private func blocks(_ file: DossierFile) -> [PaperBlock] {
    let digest = PointDigest(file, workplace, sitting: nil)
    return [.heading(DossierView.headline(file.dossier, workplace))]
      + digest.sections.flatMap { section -> [PaperBlock] in
        [
          .heading(section.title, .subsection),
          .list(
            section.items.map { item in
              item.weight == .urgent ? .bold(item.text) : PaperText(item.text)
            }),
        ]
      }
  }
}
