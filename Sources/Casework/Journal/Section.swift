/// A part of a dossier that two people can write independently. Entries of different sections never
/// disturb each other; entries of the same one, written at the same time, are shown side by side.
public enum Section: Hashable, Sendable {
  case person
  case seat(Side)
  case information
  case part(Side)
  case synthesis
  case answer(Side)
  case presentation
  case contract
  case review
  case entry(EntryID)
}

extension Fact {
  /// The section this fact writes; `nil` for what only adds and can disturb nobody.
  public var section: Section? {
    switch self {
    case .identified, .personRectified: .person
    case .seatTaken(let seat): .seat(seat.side)
    case .informed: .information
    case .partRecorded(let recorded): .part(recorded.side)
    case .trusted(let trusted): .part(trusted.side)
    case .synthesisWritten: .synthesis
    case .answered(let answered): .answer(answered.side)
    case .presented: .presentation
    case .signed, .renewed, .exited, .closed: .contract
    case .reviewed: .review
    case .contacted: nil
    case .corrected(let corrected): .entry(corrected.target)
    }
  }
}
