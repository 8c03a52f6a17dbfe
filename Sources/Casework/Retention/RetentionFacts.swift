/// A supervisor keeps a dossier beyond its time, for a reason and until a day: proceedings, a request of the
/// archives, an objection of the other institution.
public struct RetentionHeld: Sendable, Hashable, Codable {
  /// Why.
  public var reason: String
  /// Last day, included.
  public var until: CivilDate

  /// A dossier held until a day.
  public init(reason: String, until: CivilDate) {
    self.reason = reason
    self.until = until
  }
}

/// What held a dossier does no longer.
public struct RetentionReleased: Sendable, Hashable, Codable {
  /// The entry that held it.
  public var hold: EntryID

  /// A hold that is over.
  public init(hold: EntryID) { self.hold = hold }
}

/// A supervisor announces that the dossier will be purged, so that the other institution can object.
public struct PurgeAnnounced: Sendable, Hashable, Codable {
  /// The day its time of conservation ended.
  public var dueOn: CivilDate

  /// A purge to come.
  public init(dueOn: CivilDate) { self.dueOn = dueOn }
}

/// A hold with what became of it.
public struct RetentionHold: Sendable, Hashable, Identifiable {
  /// The entry that set it.
  public let id: EntryID
  /// Why and until when.
  public let held: Dated<RetentionHeld>
  /// When it was released.
  public internal(set) var released: Dated<RetentionReleased>?
}
