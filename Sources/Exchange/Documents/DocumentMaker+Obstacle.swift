public import Casework

extension DocumentMaker {
  /// What is missing for a document; `nil` if it can be made. `meeting` is the entry that planned
  /// the meeting of a summons, by default the next one with the person.
  public func obstacle(to kind: DocumentKind, meeting: EntryID? = nil) -> DocumentObstacle? {
    switch kind {
    case .contract: obstacleToContract
    case .plans: Side.allCases.allSatisfy { shownActions($0).isEmpty } ? .noAction : nil
    case .notice: convention.notice.paragraphs.isEmpty ? .noNotice : nil
    case .synthesis: Side.allCases.allSatisfy { dossier.part($0) == nil } ? .noHalf : nil
    case .summons: obstacleToSummons(meeting)
    case .personCopy: source == nil ? .noJournal : nil
    }
  }

  private var obstacleToContract: DocumentObstacle? {
    // What was signed can be read again whatever has changed since.
    guard dossier.contract == nil else { return nil }
    if let end = dossier.closure?.on { return .closed(end) }
    for side in Side.allCases {
      if let obstacle = obstacleToNaming(side) { return obstacle }
    }
    let missing = Side.allCases.filter {
      dossier.answer($0, to: .orientation)?.value.answer != .agreed
    }
    return missing.isEmpty ? nil : .agreementMissing(missing)
  }

  private func obstacleToSummons(_ meeting: EntryID?) -> DocumentObstacle? {
    do throws(DocumentObstacle) {
      let sides = try summoned(meeting).kind.sides
      // One of the two is enough to be met, and to be told of a hindrance.
      guard sides.allSatisfy({ holder($0) == nil }) else { return nil }
      return sides.compactMap(obstacleToNaming).first
    } catch {
      return error
    }
  }

  private func obstacleToNaming(_ side: Side) -> DocumentObstacle? {
    guard let login = dossier.holder(side) else { return .seatEmpty(side) }
    return professionals[login] == nil ? .nameUnknown(login) : nil
  }

  /// The meeting to come to which the person can be summoned.
  func summoned(_ id: EntryID?) throws(DocumentObstacle) -> Meeting {
    guard let id else {
      guard let next = meetingsToCome.first else { throw .noMeetingToCome }
      return next
    }
    guard let meeting = dossier.meeting(id) else { throw .noMeetingToCome }
    guard meeting.kind.hasPerson else { throw .meetingWithoutPerson }
    guard meeting.state(on: day) == .upcoming else { throw .meetingOver(meeting.day) }
    return meeting
  }

  /// Meetings with the person that are to come, the earliest first.
  var meetingsToCome: [Meeting] {
    dossier.openMeetings.filter { $0.kind.hasPerson && $0.state(on: day) == .upcoming }
  }
}
