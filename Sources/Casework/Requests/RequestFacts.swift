/// A right of the person over their data (RGPD, art. 15 à 21).
public enum PersonRight: String, Sendable, CaseIterable, Codable {
  /// Art. 15: a copy of everything.
  case access
  /// Art. 16: what is wrong is put right, by a correcting entry.
  case rectification
  /// Art. 21: the person objects to the exchanges between the two institutions.
  case objection
  /// Art. 17.
  case erasure
  /// Art. 18.
  case limitation
}

/// The person asks something about their data; the day of the entry is the day it was received.
public struct Requested: Sendable, Hashable, Codable {
  /// Which right.
  public var right: PersonRight
  /// What the person asks, in a few of their words; may be empty.
  public var words: String

  /// A request received.
  public init(right: PersonRight, words: String = "") {
    self.right = right
    self.words = words
  }
}

/// The person was told that the answer takes two months more, and why (RGPD, art. 12-3).
public struct RequestExtended: Sendable, Hashable, Codable {
  /// The entry of the request.
  public var request: EntryID
  /// Why, as the person was told.
  public var reason: String

  /// A delay made longer.
  public init(request: EntryID, reason: String) {
    self.request = request
    self.reason = reason
  }
}

/// The person was answered.
public struct RequestAnswered: Sendable, Hashable, Codable {
  /// The entry of the request.
  public var request: EntryID
  /// What was answered.
  public var outcome: Outcome
  /// Why; required unless all was granted.
  public var reason: String
  /// The entry that was corrected, where a rectification was granted.
  public var corrected: EntryID?

  /// What can be answered.
  public enum Outcome: String, Sendable, CaseIterable, Codable {
    case granted
    case partly
    case refused
  }

  /// An answer.
  public init(
    request: EntryID, outcome: Outcome, reason: String = "", corrected: EntryID? = nil
  ) {
    self.request = request
    self.outcome = outcome
    self.reason = reason
    self.corrected = corrected
  }
}

/// Somebody who may read a note that speaks of a third party decides whether the person's copy gives it
/// (RGPD, art. 15-4: a copy does not adversely affect the rights of others). The last decision counts.
public struct NoteReviewed: Sendable, Hashable, Codable {
  /// The entry whose note was read again.
  public var entry: EntryID
  /// Whether the copy gives it.
  public var isGiven: Bool
  /// Why.
  public var reason: String

  /// A decision on a note.
  public init(entry: EntryID, isGiven: Bool, reason: String) {
    self.entry = entry
    self.isGiven = isGiven
    self.reason = reason
  }
}
