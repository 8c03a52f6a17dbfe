public import Casework

/// Makes the documents that the person takes away, in the French of the territory.
///
/// They say what happened and what is planned, without judgement, and only what both sides share:
/// no word said in a meeting or an attempt reaches the paper, kept to a side or not. The person's copy is the
/// exception: it gives all that its maker may read and the person may have.
public struct DocumentMaker: Sendable {
  let dossier: Dossier
  let convention: Convention
  let professionals: [String: Professional]
  let directory: Directory
  let day: CivilDate
  let source: CopySource?

  /// What makes the documents of a dossier on a day, under the rules that apply to it.
  /// `professionals` by login; `source` is the journal, which the person's copy alone needs.
  public init(
    dossier: Dossier, convention: Convention, professionals: [String: Professional],
    directory: Directory, day: CivilDate, source: CopySource? = nil
  ) {
    self.dossier = dossier
    self.convention = convention
    self.professionals = professionals
    self.directory = directory
    self.day = day
    self.source = source
  }

  /// The document as it is today, or why it cannot be made yet. `meeting` is the entry that planned
  /// the meeting of a summons, by default the next one with the person.
  public func document(
    _ kind: DocumentKind, meeting: EntryID? = nil
  ) throws(DocumentObstacle) -> PaperDocument {
    if let obstacle = obstacle(to: kind, meeting: meeting) { throw obstacle }
    let document =
      switch kind {
      case .contract: contract
      case .plans: plans
      case .notice: notice
      case .synthesis: synthesis
      case .summons: summons(to: try summoned(meeting))
      case .personCopy: personCopy(try journal())
      }
    return document.inFrenchPrint
  }

  private func journal() throws(DocumentObstacle) -> CopySource {
    guard let source else { throw .noJournal }
    return source
  }

  /// A document of a kind for the person, who is named above the title unless the addressee or the
  /// text does.
  func paper(
    _ kind: DocumentKind, dateLine: String, issuers: [PaperIssuer], addressee: [String] = [],
    namesPerson: Bool = false, blocks: [PaperBlock]
  ) -> PaperDocument {
    PaperDocument(
      title: kind.paperTitle, language: "fr-FR", version: version(of: kind), dateLine: dateLine,
      issuers: issuers, addressee: addressee,
      reference: namesPerson || !addressee.isEmpty ? "" : "Pour " + personName, blocks: blocks)
  }

  /// The version of the model, which is kept with each print; that of the prior information comes
  /// with its text. To be raised when a text changes.
  func version(of kind: DocumentKind) -> String {
    switch kind {
    case .contract: "contrat-1"
    case .plans: "plans-1"
    case .notice: convention.notice.version
    case .synthesis: "synthese-1"
    case .summons: "convocation-1"
    case .personCopy: "copie-1"
    }
  }

  /// A part under its heading; nothing if it has no text.
  func section(_ title: String, _ blocks: [PaperBlock]) -> [PaperBlock] {
    blocks.isEmpty ? [] : [.heading(title, .section)] + blocks
  }

  /// The same, within a section.
  func subsection(_ title: String, _ blocks: [PaperBlock]) -> [PaperBlock] {
    blocks.isEmpty ? [] : [.heading(title, .subsection)] + blocks
  }
}

extension DocumentKind {
  /// What stands at the top of the paper.
  var paperTitle: String {
    switch self {
    case .contract: "Contrat d'accompagnement global"
    case .plans: "Vos plans d'accompagnement"
    case .notice: "Information préalable"
    case .synthesis: "Synthèse du diagnostic partagé"
    case .summons: "Convocation à un rendez-vous"
    case .personCopy: "Copie de vos données"
    }
  }
}
