/// *Repéré*: one of the two institutions thinks of a person. Opens the dossier.
public struct Identified: Sendable, Hashable, Codable {
  /// Who the person is.
  public var person: Person
  /// Code of the channel, from the convention's origins.
  public var origin: String
  /// Name of the record in the system it came from, if it was imported.
  public var externalID: String?
  /// Codes of the themes that the source announces as barriers, to be explored.
  public var toExplore: [String]

  /// A person identified through a channel.
  public init(
    person: Person, origin: String, externalID: String? = nil, toExplore: [String] = []
  ) {
    self.person = person
    self.origin = origin
    self.externalID = externalID
    self.toExplore = toExplore
  }
}

/// The person's record is put right as a whole (RGPD, art. 16).
public struct PersonRectified: Sendable, Hashable, Codable {
  /// The record as it should be.
  public var person: Person

  /// The record as it should be.
  public init(person: Person) { self.person = person }
}

/// A professional takes one of the two seats of the binôme.
public struct SeatTaken: Sendable, Hashable, Codable {
  /// Which seat.
  public var side: Side
  /// Login of the professional.
  public var login: String

  /// A seat taken on the day of the entry.
  public init(side: Side, login: String) {
    self.side = side
    self.login = login
  }
}

/// The person has been informed of the approach and of the exchanges between the two institutions.
public struct Informed: Sendable, Hashable, Codable {
  /// How the person was told.
  public var medium: Medium
  /// Whether the person accepts; the adhesion is free (Bas-Rhin: « libre adhésion »).
  public var adheres: Bool
  /// The text the person was given; `nil` where the entry does not say.
  public var notice: NoticeName?

  /// The person was told through a medium.
  public init(medium: Medium, adheres: Bool, notice: NoticeName? = nil) {
    self.medium = medium
    self.adheres = adheres
    self.notice = notice
  }
}

/// How two people spoke.
public enum Medium: String, Sendable, CaseIterable, Codable {
  case faceToFace = "face_to_face"
  case telephone
  case email
  case video
  case homeVisit = "home_visit"
  case letter
}

/// A half of the diagnostic, as a whole; a later one replaces it and both are kept.
public struct PartRecorded: Sendable, Hashable, Codable {
  /// Whose half.
  public var side: Side
  /// What it says.
  public var part: DiagnosticPart

  /// One side's half.
  public init(side: Side, part: DiagnosticPart) {
    self.side = side
    self.part = part
  }
}

/// What the joint approach adds (Ille-et-Vilaine: « évaluer la plus-value »).
public struct SynthesisWritten: Sendable, Hashable, Codable {
  /// The added value, in a few sentences.
  public var addedValue: String

  /// The added value, in a few sentences.
  public init(addedValue: String) { self.addedValue = addedValue }
}

/// One side accepts the other's diagnostic on trust; its own half is to follow.
public struct Trusted: Sendable, Hashable, Codable {
  /// The side that trusts, and whose half is missing.
  public var side: Side
  /// Why.
  public var motive: String

  /// A side trusts the other for a reason.
  public init(side: Side, motive: String) {
    self.side = side
    self.motive = motive
  }
}

/// What both professionals must decide together.
public enum JointDecision: Hashable, Sendable, Codable {
  /// Whether the person is oriented towards the *accompagnement global*.
  case orientation
  /// Whether the contract is renewed for the n-th time, from 1.
  case renewal(Int)

  /// Reads `0` for the orientation, `n` for the n-th renewal.
  public init(from decoder: any Decoder) throws {
    let number = try decoder.singleValueContainer().decode(Int.self)
    self = number == 0 ? .orientation : .renewal(number)
  }

  /// Writes `0` for the orientation, `n` for the n-th renewal.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .orientation: try container.encode(0)
    case .renewal(let number): try container.encode(number)
    }
  }
}

/// One professional's answer to a joint decision. A later answer of the same side replaces it.
public struct Answered: Sendable, Hashable, Codable {
  /// What is decided.
  public var decision: JointDecision
  /// The side that answers.
  public var side: Side
  /// The answer.
  public var answer: Answer
  /// Why; required unless the answer is yes.
  public var motive: String

  /// The three answers.
  public enum Answer: String, Sendable, CaseIterable, Codable {
    /// Agrees.
    case agreed
    /// Refuses, with a reason.
    case refused
    /// Axe 3: an exclusively social follow-up.
    case socialOnly = "social_only"
  }

  /// One side's answer.
  public init(decision: JointDecision, side: Side, answer: Answer, motive: String = "") {
    self.decision = decision
    self.side = side
    self.answer = answer
    self.motive = motive
  }
}

/// The adviser has received the person and presented the approach, its aims and its actions.
public struct Presented: Sendable, Hashable, Codable {
  /// How they met.
  public var medium: Medium

  /// The interview took place.
  public init(medium: Medium) { self.medium = medium }
}
