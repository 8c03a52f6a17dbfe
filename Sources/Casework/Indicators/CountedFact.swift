/// Something that counts, taken from a dossier, without anything that names the person: what
/// indicators are computed over, and all that remains of a dossier once it is anonymised.
public struct CountedFact: Sendable, Hashable {
  /// The dossier, or a name that leads to none once anonymised.
  public var dossier: DossierID
  /// What counts.
  public var kind: Kind
  /// The day it counts on.
  public var on: CivilDate
  /// The day on which what lasts ended, and which no longer counts in a stock: who leaves on a day is
  /// not there in the evening. `nil` while it lasts, and for what does not last.
  public var until: CivilDate?
  /// Login of the holder of the employment seat on that day.
  public var adviser: String?
  /// Login of the holder of the social seat on that day.
  public var socialWorker: String?
  /// Whether the person is a *bénéficiaire du RSA*.
  public var isRSA: Bool
  /// A code: reason, theme, outcome, sub-type.
  public var detail: String
  /// The code of the group it is published under, where there is one.
  public var group: String
  /// Days, for what is measured in days.
  public var days: Int

  /// What counts.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// Followed from identification to the end of the dossier; `detail` is the origin.
    case followed
    /// The diagnostic is shared; `days` since identification.
    case shared
    /// Both agree to the orientation; `days` since the diagnostic was shared.
    case agreed
    /// The presentation was held; `days` since the agreement.
    case presented
    /// Entered, from the signature to the exit; `detail` is the convention, `days` since
    /// identification. Under those who held the seats that day.
    case entered
    /// Accompanied by the same two professionals: one fact for each pair, so that a stock counts
    /// under whoever holds the seats on its day, not under who held them at the entry. `detail` is the
    /// convention.
    case accompanied
    /// The same signature, with `days` since both agreed.
    case started
    /// A renewal was signed; `detail` is its number.
    case renewed
    /// The exit; `detail` is the reason, `group` that of the reason, `days` of accompaniment.
    case exited
    /// Closed without entry; `detail` is the reason.
    case closed
    /// One side refused or oriented towards axe 3; `detail` is the answer.
    case declined
    /// A half accepted on trust.
    case trusted
    /// A milestone; `detail` is its kind, `group` that of the kind.
    case milestone
    /// A meeting told; `detail` is the outcome, `group` the kind of meeting.
    case meeting
    /// A contact with the person other than a meeting.
    case contact
    /// An action of a plan; `detail` is the theme, `group` the state it is in.
    case action
    /// A barrier at the entry; `detail` is the theme, `group` the impact.
    case barrierAtEntry = "barrier_at_entry"
    /// The same barrier as it is known last, for people who entered: `group` the impact.
    case barrierNow = "barrier_now"
    /// A barrier that remains at the exit.
    case barrierAtExit = "barrier_at_exit"
    /// The public at entry: `group` says of what (age, qualification, district), `detail` which.
    case profile
  }

  /// Something that counts.
  public init(
    dossier: DossierID, kind: Kind, on: CivilDate, until: CivilDate? = nil, adviser: String?,
    socialWorker: String?, isRSA: Bool, detail: String = "", group: String = "", days: Int = 0
  ) {
    self.dossier = dossier
    self.kind = kind
    self.on = on
    self.until = until
    self.adviser = adviser
    self.socialWorker = socialWorker
    self.isRSA = isRSA
    self.detail = detail
    self.group = group
    self.days = days
  }
}
