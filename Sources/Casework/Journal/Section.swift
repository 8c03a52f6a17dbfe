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
  case retention
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
    case .contacted, .attempted, .meetingPlanned, .actionPlanned, .milestoneReached, .watchSet,
      .printed, .requested, .openedWithReason:
      nil
    case .meetingReported(let report): report.meeting.map(Section.entry)
    case .actionRevised(let revised): .entry(revised.action)
    case .watchCleared(let cleared): .entry(cleared.watch)
    case .handoverSent(let sent): .seat(sent.side)
    case .handoverTaken(let taken): .entry(taken.handover)
    case .handoverEnded(let ended): .entry(ended.handover)
    case .noteShared(let shared): .entry(shared.entry)
    case .requestExtended(let extended): .entry(extended.request)
    case .requestAnswered(let answered): .entry(answered.request)
    case .noteReviewed(let reviewed): .entry(reviewed.entry)
    case .retentionHeld, .retentionReleased, .purgeAnnounced: .retention
    case .corrected(let corrected): .entry(corrected.target)
    }
  }
}

extension Entry {
  /// The sections this entry writes, among the entries of its dossier: a correction writes where the
  /// line it corrects stands too.
  public func sections(among entries: [Entry]) -> Set<Section> { fact.sections(among: entries) }
}

extension Fact {
  /// The sections this fact writes, among the entries of its dossier.
  public func sections(among entries: [Entry]) -> Set<Section> {
    var sections = Set([section].compactMap(\.self))
    if case .corrected(let corrected) = self,
      let target = entries.first(where: { $0.id == corrected.target })
    {
      sections.formUnion([target.fact.section].compactMap(\.self))
    }
    return sections
  }
}
