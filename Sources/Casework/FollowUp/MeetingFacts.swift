/// What kind of meeting it is (Ille-et-Vilaine, art. 3, axe 2, 4): « entretiens en commun, bipartite,
/// tripartite »).
public enum MeetingKind: String, Sendable, CaseIterable, Codable {
  /// The adviser and the person.
  case employment
  /// The social worker and the person.
  case social
  /// The two professionals, without the person.
  case bipartite
  /// The two professionals and the person.
  case tripartite
  /// A group.
  case collective

  /// Whether the person takes part.
  public var hasPerson: Bool { self != .bipartite }

  /// Whether the two professionals meet in it.
  public var hasBothSides: Bool { self == .bipartite || self == .tripartite }

  /// The individual meeting of a side with the person.
  public static func individual(_ side: Side) -> MeetingKind {
    side == .employment ? .employment : .social
  }
}

/// How a meeting went.
public enum MeetingOutcome: String, Sendable, CaseIterable, Codable {
  /// *Honoré*.
  case honoured
  /// *Excusé*: the person said they could not come.
  case excused
  /// *Annulé par le service*.
  case cancelled
  /// *Absence non excusée*.
  case absent
}

/// A meeting to come, as both agendas should have it.
public struct MeetingPlan: Sendable, Hashable, Codable {
  /// What kind.
  public var kind: MeetingKind
  /// How they will meet.
  public var medium: Medium
  /// The day.
  public var day: CivilDate
  /// The hour, if it is set.
  public var time: TimeOfDay?
  /// Where.
  public var place: String
  /// Names of others who take part, beyond the person and the two professionals that the kind says.
  public var others: [String]
  /// What it is about, in words the person may read.
  public var about: String

  /// A meeting to come.
  public init(
    kind: MeetingKind, medium: Medium, day: CivilDate, time: TimeOfDay? = nil, place: String = "",
    others: [String] = [], about: String = ""
  ) {
    self.kind = kind
    self.medium = medium
    self.day = day
    self.time = time
    self.place = place
    self.others = others
    self.about = about
  }
}

/// How a meeting went; the day of the entry is the day of the meeting.
public struct MeetingReported: Sendable, Hashable, Codable {
  /// The entry that planned it; `nil` if it was not planned here.
  public var meeting: EntryID?
  /// What kind it was.
  public var kind: MeetingKind
  /// How they met.
  public var medium: Medium
  /// The hour.
  public var time: TimeOfDay?
  /// Where.
  public var place: String
  /// Names of others who took part.
  public var others: [String]
  /// How it went.
  public var outcome: MeetingOutcome
  /// What was said.
  public var note: Note?
  /// The binôme's point or the meeting of services in which the dossier was looked at, if it was one.
  public var sitting: Sitting?

  /// A meeting as it went.
  public init(
    meeting: EntryID? = nil, kind: MeetingKind, medium: Medium, time: TimeOfDay? = nil,
    place: String = "", others: [String] = [], outcome: MeetingOutcome = .honoured,
    note: Note? = nil, sitting: Sitting? = nil
  ) {
    self.meeting = meeting
    self.kind = kind
    self.medium = medium
    self.time = time
    self.place = place
    self.others = others
    self.outcome = outcome
    self.note = note
    self.sitting = sitting
  }
}

/// A sitting in which several dossiers are looked at, one after the other.
public struct Sitting: Sendable, Hashable, Codable {
  /// Unique name, the same on each dossier looked at.
  public var id: String
  /// What kind of sitting.
  public var frame: Frame

  /// Kinds of sittings.
  public enum Frame: String, Sendable, CaseIterable, Codable {
    /// *Point du binôme*.
    case point
    /// *Instance territoriale*, monthly by agency (Bas-Rhin: « instances territoriales mensuelles »).
    case territorial
    /// *Cellule de suivi des parcours*.
    case pathways
  }

  /// A sitting of a kind.
  public init(id: String, frame: Frame) {
    self.id = id
    self.frame = frame
  }
}

/// An attempt to reach the person that did not reach them.
public struct Attempted: Sendable, Hashable, Codable {
  /// How.
  public var medium: Medium
  /// What became of it.
  public var result: Result
  /// A word on it.
  public var note: Note?

  /// What becomes of an attempt.
  public enum Result: String, Sendable, CaseIterable, Codable {
    /// Nobody answered.
    case noAnswer = "no_answer"
    /// A message was left.
    case messageLeft = "message_left"
    /// The number or the address is wrong, or the letter came back.
    case wrongContact = "wrong_contact"
  }

  /// An attempt to reach the person.
  public init(medium: Medium, result: Result, note: Note? = nil) {
    self.medium = medium
    self.result = result
    self.note = note
  }
}
