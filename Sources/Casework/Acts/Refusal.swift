/// Why a command is refused. Carries what is needed to say it in words and to cite the clause.
public indirect enum Refusal: Error, Sendable, Hashable {
  /// Something must come first.
  case missing(Requirement.What)
  /// The fact is dated before the thing it needs.
  case tooEarly(Requirement.What, needs: CivilDate)
  /// The fact is dated after the current day.
  case future(CivilDate)
  /// The fact is dated before the person was identified.
  case beforeIdentification(CivilDate)
  /// The dossier would end before the person was last met.
  case beforeLastContact(CivilDate)
  /// Only the two professionals of the dossier do this.
  case notAMember
  /// Only the professional of this side's seat does this.
  case notYourSeat(Side)
  /// Supervisors review; they do not write in a dossier.
  case supervisor
  /// Nobody has this login.
  case unknownProfessional(String)
  /// The professional does not belong to the side of the seat.
  case wrongSide(String, Side)
  /// The seat is already theirs.
  case seatAlreadyHeld(String)
  /// The person is already followed; the dossier is named if it may be, and whom to contact about it,
  /// where it is not the actor's own.
  case alreadyFollowed(DossierID?, contact: Professional? = nil)
  /// The person did not adhere.
  case doesNotAdhere
  /// The dossier has ended.
  case ended(CivilDate)
  /// The contract is already signed.
  case alreadySigned(CivilDate)
  /// The presentation was already held.
  case alreadyPresented(CivilDate)
  /// The convention does not allow a diagnostic on trust.
  case trustNotAllowed
  /// There is nothing to trust: the other half is missing, or one's own is there.
  case nothingToTrust
  /// A joint decision is closed: no renewal is left to answer.
  case nothingToDecide
  /// The renewal comes too late after the end of the contract.
  case tooLateToRenew(end: CivilDate, lastDay: CivilDate)
  /// A text that must be given is empty.
  case empty(Field)
  /// A code that the convention does not have.
  case unknownCode(Field, String)
  /// An implicit end without the missed meetings or the attempts.
  case implicitEndUnproved
  /// No next responsible, and no motive for none.
  case noRelay
  /// A meeting cannot be planned for a day before the one on which it is planned.
  case meetingInThePast(CivilDate)
  /// Somebody has already said how the meeting went.
  case meetingReported(CivilDate)
  /// The meeting, action, date or handover meant is not in this dossier, or has been dealt with.
  case nothingSuch(FollowUpItem)
  /// A plan is written by the side that holds it.
  case notYourPlan(Side)
  /// What is kept to a side is kept by someone of that side.
  case notYourRoom(Room)
  /// The action would wait for itself, directly or through others.
  case waitsForItself
  /// The seat is already being handed over, to the colleague of that name.
  case handoverPending(to: String)
  /// The handover is for somebody else, of that name.
  case notYourHandover(to: String)
  /// The handover begins later.
  case handoverNotYet(CivilDate)
  /// A stand-in's last day comes before the first.
  case standInEndsBefore(CivilDate)
  /// The person objects to the exchanges between the two institutions, since that day.
  case objected(CivilDate)
  /// The fact is dated before the request it is about.
  case beforeRequest(CivilDate)
  /// The person was to be told by that day that the answer takes longer.
  case tooLateToExtend(CivilDate)
  /// Supervisors do this.
  case supervisorsOnly
  /// The dossier is kept until that day, and purged from it on.
  case keptUntil(CivilDate)
  /// The dossier is still open.
  case stillOpen
  /// Something holds the dossier, until that day.
  case heldUntil(CivilDate)
  /// The last day of a hold comes before the first.
  case holdEndsBefore(CivilDate)
  /// A request of the person waits for an answer, due on that day.
  case requestWaits(CivilDate)
  /// The purge was announced already.
  case alreadyAnnounced(CivilDate)
  /// The entry to correct is not in this dossier, or may not be corrected.
  case cannotCorrect
  /// The correction would make a later act impossible.
  case correctionBreaks(Refusal)
  /// Supervisors open the dossiers of their unit, and no others.
  case opensByUnit
  /// The dossier is one's own: it is read without a reason.
  case readAlready
  /// The reason to open a dossier is shorter than so many characters.
  case reasonTooShort(Int)
  /// So many dossiers were opened with a reason lately; one more may be from the day given.
  case tooManyOpenings(Int, next: CivilDate)
  /// No open dossier is designated by what was given.
  case notDesignated
  /// The store has no convention.
  case noConvention

  /// What can be empty or unknown.
  public enum Field: String, Sendable, Hashable {
    case motive
    case addedValue
    case socialReferent
    case signatories
    case originalKeptAt
    case conclusion
    case participants
    case reason
    case surname
    case givenNames
    case theme
    case situation
    case origin
    case what
    case thirdParty
    case watchedDate
    case resource
  }

  /// What an act of the follow-up is about.
  public enum FollowUpItem: String, Sendable, Hashable {
    case meeting
    case action
    case watch
    case handover
    case keptNote
    case request
    case noteToReview
    case hold
  }

  /// The rule of the convention that refuses, where there is one.
  public var rule: Rule? {
    switch self {
    case .missing(let what), .tooEarly(let what, _): Requirement(what, nil).rule
    case .alreadyFollowed: .oneBinome
    case .doesNotAdhere: .information
    case .trustNotAllowed, .nothingToTrust: .trustDiagnostic
    case .tooLateToRenew, .nothingToDecide: .duration
    case .implicitEndUnproved: .implicitExit
    case .noRelay: .continuity
    case .notYourSeat: .jointAgreement
    case .handoverPending, .notYourHandover, .handoverNotYet: .continuity
    case .empty(.socialReferent), .empty(.signatories): .signature
    case .unknownCode(.reason, _): .exitReasons
    case .correctionBreaks(let refusal): refusal.rule
    case .future, .beforeIdentification, .beforeLastContact, .notAMember, .supervisor,
      .unknownProfessional, .wrongSide, .seatAlreadyHeld, .ended, .alreadySigned,
      .alreadyPresented, .empty, .unknownCode, .cannotCorrect, .noConvention,
      .meetingInThePast, .meetingReported, .nothingSuch, .notYourPlan, .notYourRoom,
      .waitsForItself, .standInEndsBefore, .objected, .beforeRequest, .tooLateToExtend,
      .supervisorsOnly, .keptUntil, .stillOpen, .heldUntil, .holdEndsBefore, .requestWaits,
      .alreadyAnnounced, .opensByUnit, .readAlready, .reasonTooShort, .tooManyOpenings,
      .notDesignated:
      nil
    }
  }
}
