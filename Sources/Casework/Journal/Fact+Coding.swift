extension Fact {
  /// The payload alone, for an encoder; its kind is stored beside it.
  public func encodePayload(to encoder: any Encoder) throws {
    switch self {
    case .identified(let payload): try payload.encode(to: encoder)
    case .personRectified(let payload): try payload.encode(to: encoder)
    case .seatTaken(let payload): try payload.encode(to: encoder)
    case .informed(let payload): try payload.encode(to: encoder)
    case .partRecorded(let payload): try payload.encode(to: encoder)
    case .synthesisWritten(let payload): try payload.encode(to: encoder)
    case .trusted(let payload): try payload.encode(to: encoder)
    case .answered(let payload): try payload.encode(to: encoder)
    case .presented(let payload): try payload.encode(to: encoder)
    case .signed(let payload): try payload.encode(to: encoder)
    case .reviewed(let payload): try payload.encode(to: encoder)
    case .renewed(let payload): try payload.encode(to: encoder)
    case .exited(let payload): try payload.encode(to: encoder)
    case .closed(let payload): try payload.encode(to: encoder)
    case .contacted(let payload): try payload.encode(to: encoder)
    case .meetingPlanned(let payload): try payload.encode(to: encoder)
    case .meetingReported(let payload): try payload.encode(to: encoder)
    case .attempted(let payload): try payload.encode(to: encoder)
    case .actionPlanned(let payload): try payload.encode(to: encoder)
    case .actionRevised(let payload): try payload.encode(to: encoder)
    case .milestoneReached(let payload): try payload.encode(to: encoder)
    case .watchSet(let payload): try payload.encode(to: encoder)
    case .watchCleared(let payload): try payload.encode(to: encoder)
    case .handoverSent(let payload): try payload.encode(to: encoder)
    case .handoverTaken(let payload): try payload.encode(to: encoder)
    case .handoverEnded(let payload): try payload.encode(to: encoder)
    case .printed(let payload): try payload.encode(to: encoder)
    case .noteShared(let payload): try payload.encode(to: encoder)
    case .requested(let payload): try payload.encode(to: encoder)
    case .requestExtended(let payload): try payload.encode(to: encoder)
    case .requestAnswered(let payload): try payload.encode(to: encoder)
    case .noteReviewed(let payload): try payload.encode(to: encoder)
    case .retentionHeld(let payload): try payload.encode(to: encoder)
    case .retentionReleased(let payload): try payload.encode(to: encoder)
    case .purgeAnnounced(let payload): try payload.encode(to: encoder)
    case .openedWithReason(let payload): try payload.encode(to: encoder)
    case .corrected(let payload): try payload.encode(to: encoder)
    }
  }

  /// The fact of a kind whose payload `decoder` holds.
  public init(kind: Kind, from decoder: any Decoder) throws {
    switch kind {
    case .identified: self = .identified(try Identified(from: decoder))
    case .personRectified: self = .personRectified(try PersonRectified(from: decoder))
    case .seatTaken: self = .seatTaken(try SeatTaken(from: decoder))
    case .informed: self = .informed(try Informed(from: decoder))
    case .partRecorded: self = .partRecorded(try PartRecorded(from: decoder))
    case .synthesisWritten: self = .synthesisWritten(try SynthesisWritten(from: decoder))
    case .trusted: self = .trusted(try Trusted(from: decoder))
    case .answered: self = .answered(try Answered(from: decoder))
    case .presented: self = .presented(try Presented(from: decoder))
    case .signed: self = .signed(try Signed(from: decoder))
    case .reviewed: self = .reviewed(try Reviewed(from: decoder))
    case .renewed: self = .renewed(try Renewed(from: decoder))
    case .exited: self = .exited(try Exited(from: decoder))
    case .closed: self = .closed(try Closed(from: decoder))
    case .contacted: self = .contacted(try Contacted(from: decoder))
    case .meetingPlanned: self = .meetingPlanned(try MeetingPlan(from: decoder))
    case .meetingReported: self = .meetingReported(try MeetingReported(from: decoder))
    case .attempted: self = .attempted(try Attempted(from: decoder))
    case .actionPlanned: self = .actionPlanned(try PlannedAction(from: decoder))
    case .actionRevised: self = .actionRevised(try ActionRevised(from: decoder))
    case .milestoneReached: self = .milestoneReached(try Milestone(from: decoder))
    case .watchSet: self = .watchSet(try WatchSet(from: decoder))
    case .watchCleared: self = .watchCleared(try WatchCleared(from: decoder))
    case .handoverSent: self = .handoverSent(try HandoverSent(from: decoder))
    case .handoverTaken: self = .handoverTaken(try HandoverTaken(from: decoder))
    case .handoverEnded: self = .handoverEnded(try HandoverEnded(from: decoder))
    case .printed: self = .printed(try Printed(from: decoder))
    case .noteShared: self = .noteShared(try NoteShared(from: decoder))
    case .requested: self = .requested(try Requested(from: decoder))
    case .requestExtended: self = .requestExtended(try RequestExtended(from: decoder))
    case .requestAnswered: self = .requestAnswered(try RequestAnswered(from: decoder))
    case .noteReviewed: self = .noteReviewed(try NoteReviewed(from: decoder))
    case .retentionHeld: self = .retentionHeld(try RetentionHeld(from: decoder))
    case .retentionReleased: self = .retentionReleased(try RetentionReleased(from: decoder))
    case .purgeAnnounced: self = .purgeAnnounced(try PurgeAnnounced(from: decoder))
    case .openedWithReason: self = .openedWithReason(try OpenedWithReason(from: decoder))
    case .corrected: self = .corrected(try Corrected(from: decoder))
    }
  }
}

/// A fact with its kind, where one is carried inside another payload.
extension Fact: Codable {
  private enum Key: String, CodingKey {
    case kind
    case payload
  }

  /// Reads `{"kind": …, "payload": …}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    try self.init(
      kind: container.decode(Kind.self, forKey: .kind),
      from: container.superDecoder(forKey: .payload))
  }

  /// Writes `{"kind": …, "payload": …}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    try encodePayload(to: container.superEncoder(forKey: .payload))
  }
}
