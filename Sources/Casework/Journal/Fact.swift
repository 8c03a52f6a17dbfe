/// What an entry says happened.
public enum Fact: Sendable, Hashable {
  case identified(Identified)
  case personRectified(PersonRectified)
  case seatTaken(SeatTaken)
  case informed(Informed)
  case partRecorded(PartRecorded)
  case synthesisWritten(SynthesisWritten)
  case trusted(Trusted)
  case answered(Answered)
  case presented(Presented)
  case signed(Signed)
  case reviewed(Reviewed)
  case renewed(Renewed)
  case exited(Exited)
  case closed(Closed)
  case contacted(Contacted)
  indirect case corrected(Corrected)

  /// The code of each kind of fact, stored beside its payload.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case identified
    case personRectified = "person_rectified"
    case seatTaken = "seat_taken"
    case informed
    case partRecorded = "part_recorded"
    case synthesisWritten = "synthesis_written"
    case trusted
    case answered
    case presented
    case signed
    case reviewed
    case renewed
    case exited
    case closed
    case contacted
    case corrected
  }

  /// The kind of this fact.
  public var kind: Kind {
    switch self {
    case .identified: .identified
    case .personRectified: .personRectified
    case .seatTaken: .seatTaken
    case .informed: .informed
    case .partRecorded: .partRecorded
    case .synthesisWritten: .synthesisWritten
    case .trusted: .trusted
    case .answered: .answered
    case .presented: .presented
    case .signed: .signed
    case .reviewed: .reviewed
    case .renewed: .renewed
    case .exited: .exited
    case .closed: .closed
    case .contacted: .contacted
    case .corrected: .corrected
    }
  }
}
