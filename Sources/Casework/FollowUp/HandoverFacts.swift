/// A seat, or the person's follow-up, is handed over (Bas-Rhin: « garantir des relais »).
public struct HandoverSent: Sendable, Hashable, Codable {
  /// What is handed over.
  public var kind: Kind
  /// The seat; for a service after the exit, the side that arranges it.
  public var side: Side
  /// Login of the colleague who is to take it up; empty for a service.
  public var to: String
  /// Name of the service that follows the person next; empty for a colleague.
  public var service: String
  /// First day, included.
  public var from: CivilDate
  /// Last day of a stand-in, included.
  public var until: CivilDate?
  /// Why, and what the next one should know; shared.
  public var message: String

  /// What is handed over.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// The seat changes hands for good.
    case change
    /// A colleague stands in until a day, then gives back.
    case standIn = "stand_in"
    /// Another service follows the person after the exit.
    case service
  }

  /// A handover sent.
  public init(
    kind: Kind, side: Side, to: String = "", service: String = "", from: CivilDate,
    until: CivilDate? = nil, message: String = ""
  ) {
    self.kind = kind
    self.side = side
    self.to = to
    self.service = service
    self.from = from
    self.until = until
    self.message = message
  }
}

/// A handover was taken up.
public struct HandoverTaken: Sendable, Hashable, Codable {
  /// The entry that sent it.
  public var handover: EntryID
  /// Who at the service, or a word.
  public var comment: String

  /// A handover was taken up.
  public init(handover: EntryID, comment: String = "") {
    self.handover = handover
    self.comment = comment
  }
}

/// A stand-in gave the seat back, or a handover not taken up was withdrawn.
public struct HandoverEnded: Sendable, Hashable, Codable {
  /// The entry that sent it.
  public var handover: EntryID
  /// What the holder should know.
  public var comment: String

  /// A handover has ended.
  public init(handover: EntryID, comment: String = "") {
    self.handover = handover
    self.comment = comment
  }
}

/// A document was made for the person.
public struct Printed: Sendable, Hashable, Codable {
  /// What it is.
  public var document: DocumentKind
  /// Version of its model.
  public var version: String
  /// SHA-256 of the file, in lower-case hexadecimal.
  public var sha256: String

  /// A document with the version of its model and the SHA-256 of its file.
  public init(document: DocumentKind, version: String, sha256: String) {
    self.document = document
    self.version = version
    self.sha256 = sha256
  }
}

/// Documents made for the person. None holds what is kept to one side, save the copy of everything, which
/// gives what its maker may read.
public enum DocumentKind: String, Sendable, CaseIterable, Codable {
  /// The contract that names the social referent.
  case contract
  /// Both plans, in plain words.
  case plans
  /// The prior information.
  case notice
  /// The synthesis of the shared diagnostic.
  case synthesis
  /// A summons to a meeting.
  case summons
  /// A copy of everything about the person (RGPD, art. 15).
  case personCopy = "person_copy"

  /// Whether it gives the words of notes.
  public var givesNotes: Bool { self == .personCopy }

  /// Whether it is made of a dossier that has ended too.
  public var mayFollowEnd: Bool { self == .personCopy }
}
