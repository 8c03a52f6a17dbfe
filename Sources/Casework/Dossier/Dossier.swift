/// A person's path, as it follows from the entries of the journal applied in order.
public struct Dossier: Sendable, Hashable, Identifiable {
  /// Unique name.
  public let id: DossierID
  /// The person followed.
  public internal(set) var person: Person
  /// How the person was identified, when and by whom.
  public internal(set) var identification: Dated<Identified>
  /// Who has held which seat, in order.
  public internal(set) var seats: [SeatPeriod]
  /// The information given to the person.
  public internal(set) var information: Dated<Informed>?
  /// Every version of the two halves, in order.
  public internal(set) var partVersions: [PartVersion]
  /// The added value of the joint approach, every version.
  public internal(set) var syntheses: [Dated<SynthesisWritten>]
  /// A half accepted on trust.
  public internal(set) var trust: Dated<Trusted>?
  /// Every answer given, in order.
  public internal(set) var answers: [Dated<Answered>]
  /// The presentation interview.
  public internal(set) var presentation: Dated<Presented>?
  /// The contract, from its signature.
  public internal(set) var contract: Contract?
  /// Joint reviews, in order.
  public internal(set) var reviews: [Dated<Reviewed>]
  /// The exit.
  public internal(set) var exit: Dated<Exited>?
  /// The closure without entry.
  public internal(set) var closure: Dated<Closed>?
  /// Contacts noted, in order.
  public internal(set) var contacts: [Dated<Contacted>]
  /// Meetings, in the order in which they came into the journal.
  public internal(set) var meetings: [Meeting]
  /// Attempts that did not reach the person, in order.
  public internal(set) var attempts: [Dated<Attempted>]
  /// The actions of both plans, in the order in which they were planned.
  public internal(set) var actions: [PlanAction]
  /// Steps of the path that count, in order.
  public internal(set) var milestones: [Dated<Milestone>]
  /// Dates to watch, in the order in which they were set.
  public internal(set) var watches: [Watch]
  /// Handovers, in order.
  public internal(set) var handovers: [Handover]
  /// Documents made for the person, in order.
  public internal(set) var prints: [Dated<Printed>]
  /// What the person asked about their data, in the order in which it came.
  public internal(set) var requests: [PersonRequest]
  /// The last decision on each note that speaks of a third party, by its entry.
  public internal(set) var noteReviews: [EntryID: Dated<NoteReviewed>]
  /// What held the dossier beyond its time, in order.
  public internal(set) var holds: [RetentionHold]
  /// The announcement of its purge, if nothing has held it since.
  public internal(set) var purgeAnnouncement: Dated<PurgeAnnounced>?
  /// Openings by colleagues who held no seat in it, in order.
  public internal(set) var openings: [Dated<OpenedWithReason>]
  /// The last day the two professionals spoke of the dossier together.
  public internal(set) var lastExchange: CivilDate?
  /// The last day the person was met or reached.
  public internal(set) var lastContact: CivilDate?
  /// Number of entries the dossier follows from.
  public internal(set) var entryCount: Int

  init(id: DossierID, identification: Dated<Identified>) {
    self.id = id
    self.person = identification.value.person
    self.identification = identification
    self.seats = []
    self.partVersions = []
    self.syntheses = []
    self.answers = []
    self.reviews = []
    self.contacts = []
    self.meetings = []
    self.attempts = []
    self.actions = []
    self.milestones = []
    self.watches = []
    self.handovers = []
    self.prints = []
    self.requests = []
    self.noteReviews = [:]
    self.holds = []
    self.openings = []
    self.entryCount = 0
  }
}

/// A fact with its day, its author and the entry that says so.
public struct Dated<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The fact.
  public let value: Value
  /// The day of the fact.
  public let on: CivilDate
  /// Login of who recorded it.
  public let author: String
  /// The entry.
  public let entry: EntryID

  /// A fact with its day, its author and its entry.
  public init(_ value: Value, on: CivilDate, author: String, entry: EntryID) {
    self.value = value
    self.on = on
    self.author = author
    self.entry = entry
  }
}

/// The line of contracts of a dossier: the first one, each renewal, and the day it really ended.
public struct Contract: Sendable, Hashable {
  /// The signature.
  public internal(set) var signature: Dated<Signed>
  /// Renewals, in order.
  public internal(set) var renewals: [Dated<Renewed>]
  /// The day it ended, if that was before its term.
  public internal(set) var endedEarlyOn: CivilDate?
  /// How many joint reviews came before the current term.
  var reviewsUsed: Int

  /// The durations it was signed under.
  public var terms: ContractTerms { signature.value.terms }

  /// Entry date: the day of the signature.
  public var signedOn: CivilDate { signature.on }

  /// Last day of the current term, included.
  public var endsOn: CivilDate { terms.end(signedOn: signedOn, renewals: renewals.count) }

  /// First day of the current term: the signature, or the day after the term before it ended.
  public var termStartedOn: CivilDate {
    renewals.isEmpty
      ? signedOn
      : terms.end(signedOn: signedOn, renewals: renewals.count - 1).adding(days: 1)
  }

  /// Last day, included, that one more renewal would give.
  public var endIfRenewed: CivilDate {
    terms.end(signedOn: signedOn, renewals: renewals.count + 1)
  }

  /// Renewals still allowed.
  public var renewalsLeft: Int { max(0, terms.renewals - renewals.count) }

  /// Every term: its number (0 for the first contract), first and last day, both included, and the
  /// day it was signed.
  public var line: [(number: Int, from: CivilDate, to: CivilDate, signedOn: CivilDate)] {
    (0...renewals.count).map { number in
      let from =
        number == 0
        ? signedOn : terms.end(signedOn: signedOn, renewals: number - 1).adding(days: 1)
      let signature = number == 0 ? signedOn : renewals[number - 1].on
      return (number, from, terms.end(signedOn: signedOn, renewals: number), signature)
    }
  }
}
