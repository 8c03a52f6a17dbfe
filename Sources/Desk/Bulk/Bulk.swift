public import Casework
public import Registry

/// A dossier among several that an act is asked about once.
public struct BulkTarget: Sendable, Hashable {
  /// The dossier.
  public let id: DossierID
  /// `NOM Prénom`.
  public let name: String
  /// Who holds each seat now, by login.
  let holders: [Side: String]

  /// A dossier, the name of the person, who holds its seats.
  init(id: DossierID, name: String, holders: [Side: String] = [:]) {
    self.id = id
    self.name = name
    self.holders = holders
  }

  /// A dossier of a list.
  init(_ line: DossierLine) {
    self.init(id: line.id, name: line.listName, holders: Side.pairs(line.holder))
  }

  /// A dossier that was read.
  public init(_ dossier: Dossier) {
    self.init(
      id: dossier.id, name: dossier.person.listName, holders: Side.pairs { dossier.holder($0) })
  }
}

extension Side {
  fileprivate static func pairs(_ holder: (Side) -> String?) -> [Side: String] {
    Dictionary(
      allCases.compactMap { side in holder(side).map { (side, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

/// What became of an act in each of several dossiers.
public struct BulkOutcome: Sendable {
  /// Where it is recorded: the dossier as it is now and the entries added.
  public internal(set) var done: [(target: BulkTarget, file: DossierFile, added: [Entry])] = []
  /// Where it is not, and why.
  public internal(set) var refused: [(target: BulkTarget, why: Phrase)] = []
}

extension ActName {
  /// Whether the act may be asked once for several dossiers: it says nothing of the person.
  public var allowsSeveral: Bool { self == .assign || self == .handover }

  /// Why this person may not do it in several dossiers at once; `nil` if they may.
  public func bulkObstacle(_ workplace: Workplace) -> Phrase? {
    guard allowsSeveral else {
      return Phrase(
        "\(title.fr.sentence) : un dossier à la fois.",
        "\(title.en.sentence): one dossier at a time.")
    }
    guard self == .assign, !workplace.me.role.isSupervisor else { return nil }
    return Phrase(
      "Affecter plusieurs dossiers d'un coup revient à l'encadrement. B transmet les vôtres.",
      "Assigning several dossiers at once is the supervisors'. B hands yours over.")
  }
}
