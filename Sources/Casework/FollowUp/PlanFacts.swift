/// An action of one of the two plans: social, held by the social worker; employment, held by the
/// adviser (Ille-et-Vilaine, art. 3, axe 2, 4): « un plan d'accompagnement social suivi par le
/// travailleur social et un plan d'accompagnement vers l'emploi suivi par le conseiller »).
public struct PlannedAction: Sendable, Hashable, Codable {
  /// Whose plan it stands in.
  public var plan: Side
  /// Code of the barrier's theme it works on, from the convention.
  public var theme: String
  /// What is to be done, in words the person may read.
  public var what: String
  /// Who does it.
  public var owner: Owner
  /// Name of the third party, where it is one.
  public var thirdParty: String
  /// The day by which it should be done, included.
  public var dueOn: CivilDate?
  /// Where it stands.
  public var state: State
  /// The entry of the action it waits for: child care before training.
  public var waitsFor: EntryID?
  /// Name of the resource it calls on, from the directory.
  public var resource: String?

  /// Who does an action.
  public enum Owner: String, Sendable, CaseIterable, Codable {
    case adviser
    case socialWorker = "social_worker"
    case person
    case thirdParty = "third_party"

    /// The professional of a side.
    public init(_ side: Side) { self = side == .employment ? .adviser : .socialWorker }

    /// The side whose professional does it; `nil` if neither.
    public var side: Side? {
      switch self {
      case .adviser: .employment
      case .socialWorker: .social
      case .person, .thirdParty: nil
      }
    }
  }

  /// Where an action stands.
  public enum State: String, Sendable, CaseIterable, Codable {
    /// *En projet*.
    case proposed
    /// *En cours*.
    case ongoing
    /// *En attente*.
    case waiting
    /// *Réalisée*.
    case done
    /// *Abandonnée par la personne*.
    case abandoned
    /// *Annulée par le service*.
    case cancelled

    /// Whether there is still something to do.
    public var isOpen: Bool { self == .proposed || self == .ongoing || self == .waiting }
  }

  /// An action of a plan.
  public init(
    plan: Side, theme: String, what: String, owner: Owner, thirdParty: String = "",
    dueOn: CivilDate? = nil, state: State = .ongoing, waitsFor: EntryID? = nil,
    resource: String? = nil
  ) {
    self.plan = plan
    self.theme = theme
    self.what = what
    self.owner = owner
    self.thirdParty = thirdParty
    self.dueOn = dueOn
    self.state = state
    self.waitsFor = waitsFor
    self.resource = resource
  }
}

/// An action as it is from now on; the versions before are kept.
public struct ActionRevised: Sendable, Hashable, Codable {
  /// The entry that planned it.
  public var action: EntryID
  /// The action as it is.
  public var now: PlannedAction
  /// A word on what happened.
  public var comment: String

  /// An action as it is from now on.
  public init(action: EntryID, now: PlannedAction, comment: String = "") {
    self.action = action
    self.now = now
    self.comment = comment
  }
}

/// A step of the path that counts (*étape*).
public struct Milestone: Sendable, Hashable, Codable {
  /// What it is.
  public var kind: MilestoneKind
  /// A word on it: the employer, the course. For health, functional words only.
  public var detail: String

  /// A step of the path.
  public init(_ kind: MilestoneKind, detail: String = "") {
    self.kind = kind
    self.detail = detail
  }
}

/// A date to watch: the end of a right, of a permit, of a lease.
public struct WatchSet: Sendable, Hashable, Codable {
  /// The day it asks to be seen.
  public var day: CivilDate
  /// What happens that day.
  public var about: String

  /// A date to watch.
  public init(day: CivilDate, about: String) {
    self.day = day
    self.about = about
  }
}

/// A date to watch was seen to.
public struct WatchCleared: Sendable, Hashable, Codable {
  /// The entry that set it.
  public var watch: EntryID
  /// What was done.
  public var comment: String

  /// A date to watch was seen to.
  public init(watch: EntryID, comment: String = "") {
    self.watch = watch
    self.comment = comment
  }
}
