public import Casework

/// Where somebody is at work: a dossier, and what they write in it.
public struct Place: Sendable, Hashable {
  /// The dossier.
  public let dossier: DossierID
  /// What they write; `nil` while they read.
  public let writing: Writing?

  /// A dossier that is open.
  public init(_ dossier: DossierID, writing: Writing? = nil) {
    self.dossier = dossier
    self.writing = writing
  }
}

/// What somebody is writing: an act, and what it is about.
public struct Writing: Sendable, Hashable {
  /// The act whose form is open.
  public let act: ActName
  /// The meeting, action, note or line of the journal it is about; `nil` where it is about none.
  public let item: EntryID?

  /// A form that is open.
  public init(_ act: ActName, about item: EntryID? = nil) {
    self.act = act
    self.item = item
  }

  /// Reads what `code` writes; `nil` for nothing, and for what a later program calls otherwise.
  init?(code: String) {
    let parts = code.split(separator: " ", maxSplits: 1).map(String.init)
    guard let act = parts.first.flatMap(ActName.init(rawValue:)) else { return nil }
    self.init(act, about: parts.count > 1 ? parts[1] : nil)
  }

  /// As the store keeps it.
  var code: String { act.rawValue + (item.map { " " + $0 } ?? "") }
}
