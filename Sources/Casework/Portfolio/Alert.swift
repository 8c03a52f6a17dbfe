/// Something in a dossier that asks for attention, with what explains it.
public struct Alert: Sendable, Hashable {
  /// What it is.
  public let kind: Kind
  /// Whether it comes first.
  public let isUrgent: Bool
  /// The day it counts from or to.
  public let day: CivilDate
  /// Days it has lasted, or days left; 0 at least.
  public let days: Int

  /// Kinds of alerts, the most pressing first.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// The contract's term has passed and no exit or renewal followed.
    case contractOver = "contract_over"
    /// Both can decide, the other has agreed, I have not answered.
    case waitsForMe = "waits_for_me"
    /// The joint review is due.
    case reviewDue = "review_due"
    /// A half accepted on trust is past its delay, or still to come.
    case trustToComplete = "trust_to_complete"
    /// The contract ends soon.
    case contractEnds = "contract_ends"
    /// No contact with the person for too long.
    case noContact = "no_contact"
    /// One half is there, the other is missing.
    case halfMissing = "half_missing"
    /// I have agreed, the other has not answered.
    case waitsForOther = "waits_for_other"
  }
}

extension DossierLine {
  /// What asks for attention on `today`, the most pressing first. `side` is that of who looks:
  /// *mine* and *the other's* depend on it; `nil` for a supervisor, who waits for nobody.
  public func alerts(today: CivilDate, side: Side?, under convention: Convention) -> [Alert] {
    guard isOpen else { return [] }
    let delays = convention.delays
    var alerts: [Alert] = []
    func add(_ kind: Alert.Kind, urgent: Bool, day: CivilDate, days: Int) {
      alerts.append(Alert(kind: kind, isUrgent: urgent, day: day, days: max(0, days)))
    }
    if let endsOn {
      let left = today.days(until: endsOn)
      if left < 0 {
        add(.contractOver, urgent: true, day: endsOn, days: -left)
      } else {
        let canRenew = renewals < renewalsAllowed
        if canRenew, reviewedOn == nil, left <= delays.reviewBeforeEnd {
          add(.reviewDue, urgent: left <= delays.reviewBeforeEnd / 2, day: endsOn, days: left)
        }
        if left <= delays.endNear {
          add(.contractEnds, urgent: false, day: endsOn, days: left)
        }
      }
    }
    let isTooLate = endsOn.map { today > $0.adding(days: delays.renewalGrace) } ?? false
    if let side, !isTooLate, let openSince = decisionOpenSince, answer(side) == nil,
      answer(side.other) == nil || answer(side.other) == .agreed
    {
      let since = waitingSince ?? openSince
      let days = since.days(until: today)
      add(.waitsForMe, urgent: days > delays.agreementWaits, day: since, days: days)
    }
    if let side, let waitingSince, answer(side) == .agreed {
      let days = waitingSince.days(until: today)
      add(.waitsForOther, urgent: false, day: waitingSince, days: days)
    }
    if let since = trustPendingSince {
      let days = since.days(until: today)
      add(
        .trustToComplete, urgent: days > convention.diagnostic.trustCompletion, day: since,
        days: days)
    } else if enteredOn == nil, let present = employmentPartOn ?? socialPartOn,
      employmentPartOn == nil || socialPartOn == nil
    {
      let days = present.days(until: today)
      let missing: Side = employmentPartOn == nil ? .employment : .social
      let urgent = days > delays.halfWaits && (side == nil || side == missing)
      add(.halfMissing, urgent: urgent, day: present, days: days)
    }
    if enteredOn != nil, let last = lastContact {
      let days = last.days(until: today)
      if days > delays.noContact { add(.noContact, urgent: false, day: last, days: days) }
    }
    return alerts.sorted { left, right in
      if left.isUrgent != right.isUrgent { return left.isUrgent }
      return left.kind.rank < right.kind.rank
    }
  }
}

extension Alert.Kind {
  /// Place in the order of urgency, from 0.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
