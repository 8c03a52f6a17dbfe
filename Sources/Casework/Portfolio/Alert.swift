/// Something in a dossier that asks for attention, with what explains it.
public struct Alert: Sendable, Hashable {
  /// What it is.
  public let kind: Kind
  /// Whether it comes first.
  public let isUrgent: Bool
  /// The day it counts from or to.
  public let day: CivilDate
  /// Days it has lasted, or days left; 0 at least. For meetings missed, how many.
  public let days: Int
  /// The meeting, action, date or handover it is about, where it is about one.
  public let item: AgendaItem?

  /// Kinds of alerts, the most pressing first.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// The contract's term has passed and no exit or renewal followed.
    case contractOver = "contract_over"
    /// The person asked something about their data, and the month has passed.
    case requestLate = "request_late"
    /// The person asked something about their data, and waits for the answer.
    case requestDue = "request_due"
    /// Both can decide, the other has agreed, I have not answered.
    case waitsForMe = "waits_for_me"
    /// A handover was sent to me.
    case handoverToTake = "handover_to_take"
    /// The person missed several meetings in a row.
    case missedMeetings = "missed_meetings"
    /// The joint review is due.
    case reviewDue = "review_due"
    /// A half accepted on trust is past its delay, or still to come.
    case trustToComplete = "trust_to_complete"
    /// A meeting is today or tomorrow.
    case meetingSoon = "meeting_soon"
    /// A meeting has passed and nobody said how it went.
    case meetingToSpecify = "meeting_to_specify"
    /// The contract ends soon.
    case contractEnds = "contract_ends"
    /// A date to watch has come, or comes within the week.
    case watchDue = "watch_due"
    /// An action of mine, or of my plan, is past its due day.
    case actionLate = "action_late"
    /// No contact with the person for too long.
    case noContact = "no_contact"
    /// One half is there, the other is missing.
    case halfMissing = "half_missing"
    /// The two professionals have not spoken of the dossier for too long.
    case noExchange = "no_exchange"
    /// I have agreed, the other has not answered.
    case waitsForOther = "waits_for_other"
    /// A handover was sent and is not taken up.
    case handoverSent = "handover_sent"
    /// A colleague who holds no seat has opened the dossier, for a reason.
    case openedWithReason = "opened_with_reason"
  }
}

extension Alert.Kind {
  /// Place in the order of urgency, from 0.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
