/// One of the two institutions of a binôme, and the half of the work it holds.
public enum Side: String, Sendable, CaseIterable, Codable {
  /// The employment side: Pôle emploi, France Travail since 2024.
  case employment
  /// The social side: the Département or Métropole.
  case social

  /// The other side of the binôme.
  public var other: Side { self == .employment ? .social : .employment }
}

/// What a professional does.
public enum Role: String, Sendable, CaseIterable, Codable {
  /// *Conseiller emploi*, référent de parcours.
  case adviser
  /// *Travailleur social*, référent social of a person.
  case socialWorker = "social_worker"
  /// Reviews the caseloads of an employment agency.
  case employmentSupervisor = "employment_supervisor"
  /// Reviews the caseloads of a social unit.
  case socialSupervisor = "social_supervisor"

  /// The institution the role belongs to.
  public var side: Side {
    switch self {
    case .adviser, .employmentSupervisor: .employment
    case .socialWorker, .socialSupervisor: .social
    }
  }

  /// Whether the role reviews the work of others and holds no dossier.
  public var isSupervisor: Bool { self == .employmentSupervisor || self == .socialSupervisor }
}

/// A professional of one of the two institutions.
public struct Professional: Sendable, Hashable, Codable, Identifiable {
  /// The name under which they work at the desk; never changes, never reused.
  public let login: String
  /// Surname.
  public var surname: String
  /// First name.
  public var givenName: String
  /// What they do.
  public var role: Role
  /// Agency or social unit.
  public var unit: String
  /// Share of a full time, in hundredths: 100 is full time. Targets and bounds scale by it
  /// (Ille-et-Vilaine: « pour l'intégralité de leur temps travaillé »).
  public var workingTime: Int
  /// Electronic address by which files name them.
  public var email: String?

  /// A professional; `workingTime` in hundredths of a full time.
  public init(
    login: String, surname: String, givenName: String, role: Role, unit: String,
    workingTime: Int = 100, email: String? = nil
  ) {
    self.login = login
    self.surname = surname
    self.givenName = givenName
    self.role = role
    self.unit = unit
    self.workingTime = workingTime
    self.email = email
  }

  /// The login.
  public var id: String { login }

  /// The institution they work for.
  public var side: Side { role.side }

  /// `Prénom NOM`: how a sentence names them.
  public var fullName: String { givenName + " " + surname.uppercased() }

  /// `P. NOM`: how a list names them.
  public var shortName: String { givenName.prefix(1).uppercased() + ". " + surname.uppercased() }
}

/// A period during which a professional holds one of the two seats of a dossier.
public struct SeatPeriod: Sendable, Hashable, Codable {
  /// Which seat.
  public let side: Side
  /// Who holds it.
  public let login: String
  /// First day, included.
  public let from: CivilDate
  /// Last day, included; `nil` while it lasts.
  public internal(set) var until: CivilDate?

  /// A seat held from a day on.
  public init(side: Side, login: String, from: CivilDate, until: CivilDate? = nil) {
    self.side = side
    self.login = login
    self.from = from
    self.until = until
  }
}
