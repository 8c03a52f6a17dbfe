/// How long a territory keeps dossiers (CNIL, délibération 2021-028: two years from the last contact).
public struct RetentionRules: Sendable, Hashable {
  /// Months from the last contact with the person.
  public var months: Int
  /// Days between the announcement of a purge and the purge, in which the other institution can object.
  public var noticeDays: Int

  /// The rules of a territory; by default the two years of the CNIL, and thirty days.
  public init(months: Int = 24, noticeDays: Int = 30) {
    self.months = months
    self.noticeDays = noticeDays
  }
}

/// Where a dossier stands on its way out.
public struct RetentionStatus: Sendable, Hashable {
  /// The day the time of conservation is counted from: the last day the person was met, reached, or wrote to
  /// us, and the end of the dossier at least. An attempt that reached nobody is no contact.
  public let clock: CivilDate
  /// The first day on which it is kept no longer.
  public let dueOn: CivilDate
  /// Whether it is still worked on.
  public let isOpen: Bool
  /// What holds it.
  public let hold: Hold?
  /// The day by which a request of the person is to be answered, if one waits.
  public let requestDue: CivilDate?
  /// When its purge was announced.
  public let announcedOn: CivilDate?
  /// The first day on which it can be purged, once announced.
  public let purgeableFrom: CivilDate?

  /// What holds a dossier.
  public struct Hold: Sendable, Hashable {
    /// The entry that set it.
    public let entry: EntryID
    /// Why.
    public let reason: String
    /// Last day, included.
    public let until: CivilDate
  }

  /// Where it stands on a day.
  public enum State: String, Sendable, CaseIterable, Codable {
    /// Its time has not come.
    case kept
    /// Its time has come, and it is still open: to be closed first.
    case toClose = "to_close"
    /// Its time has come, and something holds it.
    case held
    /// Its time has come, and the person waits for an answer.
    case asked
    /// Its time has come: to be announced.
    case due
    /// Announced; the other institution can object.
    case announced
    /// Announced long enough ago.
    case purgeable
  }

  /// Where it stands on `today`.
  public func state(on today: CivilDate) -> State {
    if today < dueOn { return .kept }
    if isOpen { return .toClose }
    if let hold, today <= hold.until { return .held }
    if requestDue != nil { return .asked }
    guard let purgeableFrom else { return .due }
    return today < purgeableFrom ? .announced : .purgeable
  }
}

extension DossierLine {
  /// How long the dossier is kept, under the rules of a territory.
  public func retention(under rules: RetentionRules) -> RetentionStatus {
    func item(_ kind: AgendaItem.Kind) -> AgendaItem? { agenda.last { $0.kind == kind } }
    let clock = max(endedOn ?? identifiedOn, lastContact ?? identifiedOn)
    let dueOn = clock.adding(months: rules.months)
    // An announcement made before the time it counts from was moved is none.
    let announced = item(.purge)?.day.flatMap { $0 >= dueOn ? $0 : nil }
    return RetentionStatus(
      clock: clock, dueOn: dueOn, isOpen: isOpen,
      hold: item(.hold).flatMap { hold in
        hold.day.map { .init(entry: hold.entry, reason: hold.label, until: $0) }
      },
      requestDue: item(.request)?.day, announcedOn: announced,
      purgeableFrom: announced?.adding(days: rules.noticeDays))
  }
}
