/// How long an *accompagnement* lasts and how often it is renewed.
public struct ContractTerms: Sendable, Hashable, Codable {
  /// Length of the first contract, in calendar months.
  public var initialMonths: Int
  /// How many renewals are allowed.
  public var renewals: Int
  /// Length of each renewal, in calendar months.
  public var renewalMonths: Int
  /// Whether the contract ends the day before the same day of the month (`true`) or on it.
  public var endsDayBefore: Bool

  /// Durations in calendar months.
  public init(initialMonths: Int, renewals: Int, renewalMonths: Int, endsDayBefore: Bool = false) {
    self.initialMonths = initialMonths
    self.renewals = renewals
    self.renewalMonths = renewalMonths
    self.endsDayBefore = endsDayBefore
  }

  /// Last day, included, of a contract signed on `signature` and renewed `renewals` times.
  ///
  /// Counted from the signature each time, so that a short month on the way takes nothing from the
  /// next term: signed on 31/08, six months end on 28/02 and twelve on 31/08.
  public func end(signedOn signature: CivilDate, renewals: Int) -> CivilDate {
    let end = signature.adding(months: initialMonths + renewals * renewalMonths)
    return endsDayBefore ? end.adding(days: -1) : end
  }

  /// Length with every renewal, in calendar months.
  public var maximumMonths: Int { initialMonths + renewals * renewalMonths }
}

/// Bounds of an adviser's portfolio, in open dossiers for a full time, both included.
public struct PortfolioBounds: Sendable, Hashable {
  /// Below this, the adviser has room.
  public var minimum: Int
  /// Above this, the adviser has too many.
  public var maximum: Int

  /// Bounds for a full time.
  public init(minimum: Int, maximum: Int) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The bounds for a part of a full time, in hundredths, rounded to the nearest.
  public func scaled(to workingTime: Int) -> PortfolioBounds {
    PortfolioBounds(
      minimum: (minimum * workingTime + 50) / 100, maximum: (maximum * workingTime + 50) / 100)
  }
}

/// Delays of the alerts, in days.
public struct AlertDelays: Sendable, Hashable {
  /// The joint review is due this many days before the contract's end.
  public var reviewBeforeEnd: Int
  /// The contract's end is near this many days before it.
  public var endNear: Int
  /// An agreement that waits longer is urgent.
  public var agreementWaits: Int
  /// A diagnostic half missing longer than this after the other is urgent.
  public var halfWaits: Int
  /// Without contact with the person for longer than this.
  public var noContact: Int
  /// A renewal may still be signed this many days after the contract's end.
  public var renewalGrace: Int
  /// Without exchange between the two professionals for longer than this.
  public var noExchange: Int
  /// A handover not taken up for longer than this is urgent.
  public var handoverWaits: Int
  /// From this many meetings missed in a row on, a human looks at it. Not in days.
  public var missedMeetings: Int
  /// A resource not checked for longer than this is stale.
  public var resourceStale: Int

  /// A date to watch is shown from a week before.
  public static let watchAhead = 7
  /// A request of the person presses from so many days before it is due.
  public static let requestPresses = 10
  /// Months after the exit for which a relay that nobody said was taken up is still asked about: later,
  /// no one expects an answer, and dossiers older than this question would all ask it.
  public static let relayMonths = 6

  /// Delays in days; `missedMeetings` is a number of meetings.
  public init(
    reviewBeforeEnd: Int, endNear: Int, agreementWaits: Int, halfWaits: Int, noContact: Int,
    renewalGrace: Int, noExchange: Int = 45, handoverWaits: Int = 7, missedMeetings: Int = 2,
    resourceStale: Int = 365
  ) {
    self.reviewBeforeEnd = reviewBeforeEnd
    self.endNear = endNear
    self.agreementWaits = agreementWaits
    self.halfWaits = halfWaits
    self.noContact = noContact
    self.renewalGrace = renewalGrace
    self.noExchange = noExchange
    self.handoverWaits = handoverWaits
    self.missedMeetings = missedMeetings
    self.resourceStale = resourceStale
  }
}
