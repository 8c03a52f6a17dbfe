/// What a list needs of a dossier: the projection that is written with its entries.
public struct DossierLine: Sendable, Hashable, Identifiable {
  /// The dossier.
  public var id: DossierID
  /// Surname in use.
  public var surname: String
  /// Usual first name.
  public var givenName: String
  /// Order of lists, folded.
  public var sortKey: String
  /// Everything by which the person is found, folded.
  public var searchKey: String
  /// What two records of one person share; see `Person.identityKey`.
  public var identityKey: String?
  /// Identifier at France Travail.
  public var ftIdentifier: String?
  /// Name of the record in the system it was imported from.
  public var externalID: String?
  /// Day of birth.
  public var birthDate: CivilDate?
  /// Commune of residence.
  public var commune: String?
  /// Whether the person is a *bénéficiaire du RSA*.
  public var isRSA: Bool
  /// Where the dossier stands.
  public var stage: Stage
  /// Holder of the employment seat.
  public var adviser: String?
  /// Holder of the social seat.
  public var socialWorker: String?
  /// Day of identification.
  public var identifiedOn: CivilDate
  /// First day of each half, by side.
  public var employmentPartOn: CivilDate?
  /// First day of the social half.
  public var socialPartOn: CivilDate?
  /// The day a half was accepted on trust, while it is still missing.
  public var trustPendingSince: CivilDate?
  /// The side of that half.
  public var trustPendingSide: Side?
  /// The day from which the open joint decision could be answered; `nil` if it cannot yet.
  public var decisionOpenSince: CivilDate?
  /// The employment side's answer to the open joint decision.
  public var employmentAnswer: Answered.Answer?
  /// The social side's answer to the open joint decision.
  public var socialAnswer: Answered.Answer?
  /// The first day one side agreed while the other has not answered.
  public var waitingSince: CivilDate?
  /// Entry date.
  public var enteredOn: CivilDate?
  /// Last day of the current term, included.
  public var endsOn: CivilDate?
  /// Renewals made.
  public var renewals: Int
  /// Renewals allowed by the contract's terms.
  public var renewalsAllowed: Int
  /// Day of the joint review of the current term.
  public var reviewedOn: CivilDate?
  /// Exit or closure.
  public var endedOn: CivilDate?
  /// Code of the exit or closure reason.
  public var endReason: String?
  /// The last day the person was met or reached.
  public var lastContact: CivilDate?
  /// Barriers found, as `theme:impact` separated by spaces, impact 0 to 2; announced ones that are
  /// still to explore as `theme:?`.
  public var barriers: String
  /// The convention of the contract; `nil` before it is signed.
  public var convention: String?
  /// The last day the two professionals spoke of the dossier together.
  public var lastExchange: CivilDate?
  /// The last sitting in which it was looked at.
  public var lastSitting: String?
  /// Meetings missed without excuse since the person was last met.
  public var missedInRow = 0
  /// The day of the last of them.
  public var lastMissed: CivilDate?
  /// Who stands in for the holder of the employment seat, once taken up and until given back.
  public var employmentStandIn: StandIn?
  /// Who stands in for the holder of the social seat.
  public var socialStandIn: StandIn?
  /// Login of the colleague to whom the employment seat was sent, who has not taken it up.
  public var employmentHandoverTo: String?
  /// Login of the colleague to whom the social seat was sent, who has not taken it up.
  public var socialHandoverTo: String?
  /// Whether the person left towards a service that has not taken up yet.
  public var awaitsService = false
  /// What has a day and is still to be dealt with, the earliest first.
  public var agenda: [AgendaItem] = []
  /// Number of entries it follows from.
  public var entryCount: Int

  /// Who stands in, and when.
  public struct StandIn: Sendable, Hashable {
    /// Who.
    public var login: String
    /// First day, included.
    public var from: CivilDate
    /// Last day, included.
    public var until: CivilDate

    /// A colleague and the days, both included.
    public init(login: String, from: CivilDate, until: CivilDate) {
      self.login = login
      self.from = from
      self.until = until
    }
  }

  /// A line from all its columns.
  public init(
    id: DossierID, surname: String, givenName: String, sortKey: String, searchKey: String,
    identityKey: String?, ftIdentifier: String?, externalID: String?, birthDate: CivilDate?,
    commune: String?, isRSA: Bool, stage: Stage, adviser: String?, socialWorker: String?,
    identifiedOn: CivilDate, employmentPartOn: CivilDate?, socialPartOn: CivilDate?,
    trustPendingSince: CivilDate?, trustPendingSide: Side?, decisionOpenSince: CivilDate?,
    employmentAnswer: Answered.Answer?, socialAnswer: Answered.Answer?, waitingSince: CivilDate?,
    enteredOn: CivilDate?, endsOn: CivilDate?, renewals: Int, renewalsAllowed: Int,
    reviewedOn: CivilDate?, endedOn: CivilDate?, endReason: String?, lastContact: CivilDate?,
    barriers: String, entryCount: Int
  ) {
    self.id = id
    self.surname = surname
    self.givenName = givenName
    self.sortKey = sortKey
    self.searchKey = searchKey
    self.identityKey = identityKey
    self.ftIdentifier = ftIdentifier
    self.externalID = externalID
    self.birthDate = birthDate
    self.commune = commune
    self.isRSA = isRSA
    self.stage = stage
    self.adviser = adviser
    self.socialWorker = socialWorker
    self.identifiedOn = identifiedOn
    self.employmentPartOn = employmentPartOn
    self.socialPartOn = socialPartOn
    self.trustPendingSince = trustPendingSince
    self.trustPendingSide = trustPendingSide
    self.decisionOpenSince = decisionOpenSince
    self.employmentAnswer = employmentAnswer
    self.socialAnswer = socialAnswer
    self.waitingSince = waitingSince
    self.enteredOn = enteredOn
    self.endsOn = endsOn
    self.renewals = renewals
    self.renewalsAllowed = renewalsAllowed
    self.reviewedOn = reviewedOn
    self.endedOn = endedOn
    self.endReason = endReason
    self.lastContact = lastContact
    self.barriers = barriers
    self.entryCount = entryCount
  }

  /// `NOM Prénom`.
  public var listName: String { surname.uppercased() + " " + givenName }

  /// Holder of a seat.
  public func holder(_ side: Side) -> String? { side == .employment ? adviser : socialWorker }

  /// Who stands in for the holder of a seat.
  public func standIn(_ side: Side) -> StandIn? {
    side == .employment ? employmentStandIn : socialStandIn
  }

  /// To whom a seat was sent that is not taken up. Both may be on their way at once.
  public func handoverTo(_ side: Side) -> String? {
    side == .employment ? employmentHandoverTo : socialHandoverTo
  }

  /// Whether `login` works on the dossier on `day`: a seat, or standing in for its holder.
  public func isWorked(by login: String, on day: CivilDate) -> Bool {
    Side.allCases.contains { side in
      holder(side) == login
        || standIn(side).map { $0.login == login && $0.from <= day && day <= $0.until } ?? false
    }
  }

  /// First day of a half.
  public func partOn(_ side: Side) -> CivilDate? {
    side == .employment ? employmentPartOn : socialPartOn
  }

  /// A side's answer to the open joint decision.
  public func answer(_ side: Side) -> Answered.Answer? {
    side == .employment ? employmentAnswer : socialAnswer
  }

  /// Whether the dossier is still worked on.
  public var isOpen: Bool { endedOn == nil }
}
