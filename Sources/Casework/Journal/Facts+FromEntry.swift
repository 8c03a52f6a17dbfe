/// The paper contract is signed: the entry into the *accompagnement global*.
public struct Signed: Sendable, Hashable, Codable {
  /// Name of the social referent, as the contract mentions it.
  public var socialReferent: String
  /// Names of the signatories, as on the paper.
  public var signatories: [String]
  /// Where the original is kept.
  public var originalKeptAt: String
  /// The convention in force that day.
  public var convention: String
  /// Its durations, kept with the dossier whatever becomes of the convention.
  public var terms: ContractTerms

  /// A signed contract.
  public init(
    socialReferent: String, signatories: [String], originalKeptAt: String, convention: String,
    terms: ContractTerms
  ) {
    self.socialReferent = socialReferent
    self.signatories = signatories
    self.originalKeptAt = originalKeptAt
    self.convention = convention
    self.terms = terms
  }
}

/// The two professionals have examined the situation together (*examen concerté*).
public struct Reviewed: Sendable, Hashable, Codable {
  /// Names of those who took part.
  public var participants: [String]
  /// What they concluded.
  public var conclusion: String

  /// A joint review.
  public init(participants: [String], conclusion: String) {
    self.participants = participants
    self.conclusion = conclusion
  }
}

/// The renewal is signed.
public struct Renewed: Sendable, Hashable, Codable {
  /// Its number, from 1.
  public var number: Int
  /// Where the original is kept.
  public var originalKeptAt: String

  /// The n-th renewal.
  public init(number: Int, originalKeptAt: String) {
    self.number = number
    self.originalKeptAt = originalKeptAt
  }
}

/// The person leaves; a contract that still ran ends early, on that day.
public struct Exited: Sendable, Hashable, Codable {
  /// Code of the reason, from the convention.
  public var reason: String
  /// The group the reason counted in under the convention of that day.
  public var group: ExitReason.Group
  /// The barriers as they are at the exit.
  public var barriers: [BarrierFinding]
  /// Who is responsible next; empty if nobody is.
  public var nextResponsible: String
  /// Why nobody is; empty if someone is.
  public var noRelayMotive: String
  /// For an implicit end: the meetings missed, with their dates.
  public var missedMeetings: String
  /// For an implicit end: the attempts to reach the person.
  public var attempts: String

  /// An exit with its reason.
  public init(
    reason: String, group: ExitReason.Group, barriers: [BarrierFinding], nextResponsible: String,
    noRelayMotive: String = "", missedMeetings: String = "", attempts: String = ""
  ) {
    self.reason = reason
    self.group = group
    self.barriers = barriers
    self.nextResponsible = nextResponsible
    self.noRelayMotive = noRelayMotive
    self.missedMeetings = missedMeetings
    self.attempts = attempts
  }
}

/// The dossier is closed without an entry.
public struct Closed: Sendable, Hashable, Codable {
  /// Code of the reason, from the convention.
  public var reason: String
  /// A short factual note.
  public var note: String

  /// A dossier closed before any contract.
  public init(reason: String, note: String = "") {
    self.reason = reason
    self.note = note
  }
}

/// The person was in contact with one of the two professionals, or both.
public struct Contacted: Sendable, Hashable, Codable {
  /// How.
  public var medium: Medium
  /// A short factual note, shared by the two sides.
  public var note: String

  /// A contact with the person.
  public init(medium: Medium, note: String = "") {
    self.medium = medium
    self.note = note
  }
}

/// An earlier entry was wrong: it is replaced, or struck out. The wrong one stays in the journal.
public struct Corrected: Sendable, Hashable, Codable {
  /// The entry that was wrong.
  public var target: EntryID
  /// What it should have said; `nil` strikes it out.
  public var replacement: Replacement?
  /// Why.
  public var reason: String

  /// The right day and the right fact.
  public struct Replacement: Sendable, Hashable, Codable {
    /// The day of the fact.
    public var on: CivilDate
    /// The fact.
    public var fact: Fact

    /// The right day and the right fact.
    public init(on: CivilDate, fact: Fact) {
      self.on = on
      self.fact = fact
    }
  }

  /// A correction of an entry.
  public init(target: EntryID, replacement: Replacement?, reason: String) {
    self.target = target
    self.replacement = replacement
    self.reason = reason
  }
}
