import Casework

/// The plan of one dossier: how far it goes, and the days that fix the others.
struct Course: Sendable {
  /// How far a dossier comes before its contract.
  enum Step: Int, Sendable, Comparable {
    case identified
    case informed
    case oneHalf
    case shared
    case oneAnswer
    case twoAnswers
    case presented
    case signed

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// How it ends.
  enum Ending: Sendable {
    case exited(on: CivilDate)
    case closed(on: CivilDate, NoEntry)
  }

  /// Why a dossier is closed without a contract, in words that the labels of a convention contain.
  enum NoEntry: Sendable {
    case declined
    case unreachable
    case refused
    case socialOnly
    case moved
    case elsewhere
  }

  /// A joint review of the current term that has not led to a renewal yet.
  struct OpenReview: Sendable {
    var on: CivilDate
    /// Sides that have agreed since, with their day.
    var agreed: [(side: Side, on: CivilDate)]
  }

  /// The last step before the contract, or the contract.
  var step: Step
  /// The day of that step.
  var on: CivilDate
  /// Whose half comes first.
  var firstHalf = Side.employment
  /// Whether the second half is accepted on trust, and not made.
  var isOnTrust = false
  /// The answers to the orientation, in order; the second one on the day after the first or later.
  var answers: [(side: Side, answer: Answered.Answer)] = [
    (.social, .agreed), (.employment, .agreed),
  ]
  /// Whether the person adheres.
  var adheres = true
  /// Renewals signed.
  var renewals = 0
  var openReview: OpenReview?
  /// The last contact noted after the contract, if there is room for one.
  var lastContact: CivilDate?
  var ending: Ending?
}
