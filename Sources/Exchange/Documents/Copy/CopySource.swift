public import Casework

/// What the person's copy is made from, beside the dossier: the journal as its maker reads it, and the texts
/// that people were given.
public struct CopySource: Sendable {
  /// The entries of the journal, as their reader reads them.
  public let entries: [Entry]
  /// Who makes the copy.
  public let reader: Reader
  /// The texts of prior information that the territory has had, by name.
  public let notices: [NoticeName: Notice]

  /// The journal and who reads it.
  public init(entries: [Entry], reader: Reader, notices: [NoticeName: Notice]) {
    self.entries = entries
    self.reader = reader
    self.notices = notices
  }
}
