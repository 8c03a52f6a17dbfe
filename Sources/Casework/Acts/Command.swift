/// What a professional asks to do. A command is decided against a dossier: it gives facts to record
/// or a refusal that says why not.
public enum Command: Sendable, Hashable {
  /// Open a dossier for a person, with the professionals already known for each seat.
  case identify(Identified, adviser: String?, socialWorker: String?)
  /// Put the person's record right.
  case rectify(Person)
  /// Give a seat to a professional.
  case assign(Side, login: String)
  /// Note that the person has been informed.
  case inform(Informed)
  /// Record one's own half of the diagnostic.
  case recordPart(DiagnosticPart)
  /// Write the added value of the joint approach.
  case writeSynthesis(String)
  /// Accept the other side's half on trust, for a reason.
  case trust(motive: String)
  /// Answer the joint decision that is open.
  case answer(Answered.Answer, motive: String)
  /// Note the presentation interview.
  case present(Presented)
  /// Record the signed contract.
  case sign(socialReferent: String, signatories: [String], originalKeptAt: String)
  /// Record the joint review.
  case review(Reviewed)
  /// Record the signed renewal.
  case renew(originalKeptAt: String)
  /// End the *accompagnement*.
  case exit(ExitDeclaration)
  /// Close the dossier without entry.
  case close(Closed)
  /// Note a contact with the person.
  case contact(Contacted)
  /// Put a meeting in both agendas.
  case planMeeting(MeetingPlan)
  /// Say how a meeting went, the actions decided in it and the next one.
  case reportMeeting(MeetingReported, actions: [PlannedAction], next: MeetingPlan?)
  /// Note an attempt to reach the person.
  case attempt(Attempted)
  /// Add an action to one's own plan.
  case planAction(PlannedAction)
  /// Say what became of an action.
  case reviseAction(ActionRevised)
  /// Note a step of the path that counts.
  case reach(Milestone)
  /// Set a date to watch.
  case watch(WatchSet)
  /// Say that a date to watch was seen to.
  case clearWatch(WatchCleared)
  /// Hand a seat over.
  case handOver(HandoverSent)
  /// Take a handover up.
  case takeUp(HandoverTaken)
  /// Give a seat back, or withdraw a handover.
  case endHandover(HandoverEnded)
  /// Note that a document was made for the person.
  case print(Printed)
  /// Share a note that was kept.
  case share(NoteShared)
  /// Note what the person asks about their data.
  case request(Requested)
  /// Take two months more to answer, once the person was told why.
  case extendRequest(RequestExtended)
  /// Note the answer to a request.
  case answerRequest(RequestAnswered)
  /// Decide whether the person's copy gives a note that speaks of a third party.
  case reviewNote(NoteReviewed)
  /// Keep a dossier beyond its time.
  case holdRetention(RetentionHeld)
  /// Hold it no longer.
  case releaseRetention(RetentionReleased)
  /// Announce that it will be purged.
  case announcePurge
  /// Open, for a reason, the dossier of a person in which one holds no seat.
  case openWithReason(Designation, reason: String)
  /// Correct an earlier entry.
  case correct(Corrected)
}

/// What is declared at an exit; the group of the reason comes from the convention.
public struct ExitDeclaration: Sendable, Hashable {
  /// Code of the reason.
  public var reason: String
  /// The barriers as they are.
  public var barriers: [BarrierFinding]
  /// Who is responsible next, or empty.
  public var nextResponsible: String
  /// Why nobody is, or empty.
  public var noRelayMotive: String
  /// For an implicit end: the meetings missed.
  public var missedMeetings: String
  /// For an implicit end: the attempts to reach the person.
  public var attempts: String

  /// An exit as declared.
  public init(
    reason: String, barriers: [BarrierFinding], nextResponsible: String,
    noRelayMotive: String = "", missedMeetings: String = "", attempts: String = ""
  ) {
    self.reason = reason
    self.barriers = barriers
    self.nextResponsible = nextResponsible
    self.noRelayMotive = noRelayMotive
    self.missedMeetings = missedMeetings
    self.attempts = attempts
  }
}

/// Who acts, on what day, under which rules.
public struct Circumstances: Sendable {
  /// Who is at the desk.
  public let actor: Professional
  /// The current day.
  public let today: CivilDate
  /// The territory's conventions.
  public let conventions: ConventionBook
  /// Everybody who can hold a seat, by login.
  public let colleagues: [String: Professional]
  /// An open dossier of the same person, other than the one acted on.
  public let openElsewhere: DossierID?
  /// Login of whom to contact about it, as far as the actor may know.
  public let contact: String?
  /// The days on which the actor has opened a dossier with a reason, in the whole store, as far back as
  /// `OpeningLimits.window`.
  public let openings: [CivilDate]

  /// Who acts, on what day, under which rules.
  public init(
    actor: Professional, today: CivilDate, conventions: ConventionBook,
    colleagues: [String: Professional], openElsewhere: DossierID? = nil,
    contact: String? = nil, openings: [CivilDate] = []
  ) {
    self.actor = actor
    self.today = today
    self.conventions = conventions
    self.colleagues = colleagues
    self.openElsewhere = openElsewhere
    self.contact = contact
    self.openings = openings
  }
}

/// A fact to record and its day.
public struct Decision: Sendable, Hashable {
  /// The day of the fact.
  public let on: CivilDate
  /// The fact.
  public let fact: Fact

  /// A fact to record and its day.
  public init(on: CivilDate, fact: Fact) {
    self.on = on
    self.fact = fact
  }
}
