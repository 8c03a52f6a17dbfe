public import Casework

/// One thing for which lines of a portfolio are kept. Criteria of one group widen what is shown, those
/// of different groups narrow it.
public enum FilterCriterion: Hashable, Sendable {
  case usual(Usual)
  case stage(Stage)
  /// The colleague of the other side, by login.
  case partner(String)
  /// The colleague of one's own side, by login: a supervisor looks at several.
  case holder(String)
  /// A barrier found, by the code of its theme.
  case barrier(String)
  case commune(String)
  case rsa(Bool)
  /// Nobody has met or reached the person for more days than this.
  case silent(days: Int)
  /// No meeting to come.
  case noMeeting
  /// An action past its day.
  case lateAction

  /// What is asked for most often; the value is its name on the command line.
  public enum Usual: String, CaseIterable, Sendable {
    case toSee = "to-see"
    case toRenew = "to-renew"
    case waitsForMe = "waits-for-me"
    case waitsForOther = "waits-for-other"
    case noContact = "no-contact"
    case noExchange = "no-exchange"
    case missedMeetings = "missed-meetings"
    case incompleteDiagnostic = "incomplete-diagnostic"
    case handover = "handover"
    case contractOver = "contract-over"
    case reviewDue = "review-due"
    case awaitsAgreement = "awaits-agreement"
  }

  /// The groups, in the order of lists.
  enum Group: Int, CaseIterable, Comparable, Sendable {
    case usual, stage, holder, partner, barrier, commune, rsa, contact, meeting, action

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var group: Group {
    switch self {
    case .usual: .usual
    case .stage: .stage
    case .partner: .partner
    case .holder: .holder
    case .barrier: .barrier
    case .commune: .commune
    case .rsa: .rsa
    case .silent: .contact
    case .noMeeting: .meeting
    case .lateAction: .action
    }
  }

  /// The delays without contact that lists offer.
  static let silences = [15, 30, 60, 90]
}
