public import Casework
import FoundationEssentials
public import Registry
import Synchronization

/// The desk's way to the store: every call it makes, for one person on one day. Calls block; the
/// loop makes them on a worker.
public final class Office: Sendable {
  /// The store.
  public let store: Store
  /// Who is at the desk, and when.
  public let workplace: Workplace
  /// The name and version of the program, which reports state.
  public let program: String
  /// The keys of who is at the desk, if they have logged in.
  let keys: OpenKeys?
  private let draftsPath: String
  private let openDrafts = Mutex<DraftBox?>(nil)
  /// What is to be said to the access log.
  let accesses = AccessKeeper()
  /// Where this desk said that it is.
  let presence = PresenceKeeper()
  let clock: @Sendable () -> Instant
  /// The way of what is recorded.
  let line: StoreLine

  /// The office of a person.
  ///
  /// - Parameters:
  ///   - draftsPath: the person's file of drafts.
  ///   - keys: those that logging in gave; without them nothing sealed is read, and nothing is signed.
  ///   - clock: the current instant, for the time of recording.
  public convenience init(
    store: Store, draftsPath: String, workplace: Workplace, program: String = "binome",
    keys: OpenKeys? = nil,
    clock: @escaping @Sendable () -> Instant
  ) {
    self.init(
      store: store, draftsPath: draftsPath, workplace: workplace, program: program, keys: keys,
      line: .whole, clock: clock)
  }

  init(
    store: Store, draftsPath: String, workplace: Workplace, program: String = "binome",
    keys: OpenKeys?, line: StoreLine, clock: @escaping @Sendable () -> Instant
  ) {
    self.line = line
    self.store = store
    self.workplace = workplace
    self.program = program
    self.clock = clock
    self.keys = keys
    self.draftsPath = draftsPath
    store.attend(to: ChangeScope.of(workplace.me))
  }

  /// What the first screen shows.
  public func portfolio() throws(StoreError) -> PortfolioContent {
    let me = workplace.me
    var lines = try store.portfolio(workplace.scope)
    // People identified whom nobody has taken yet wait for a supervisor to say who will.
    if me.role.isSupervisor { lines += try store.unassigned(me.side) }
    let entered =
      me.role.isSupervisor
      ? nil
      : try store.entries(
        with: me.login, side: me.side, from: workplace.today.startOfYear, to: workplace.today)
    let asked = workplace.today.adding(months: -AlertDelays.relayMonths)
    return PortfolioContent(
      lines: lines.map(workplace.read), entered: entered,
      relays: try store.relays(workplace.scope, endedFrom: asked).map(workplace.read),
      asked: try store.askedAfterEnd(workplace.scope).map(workplace.read))
  }

  /// What the desk opens on: the portfolio, and the caseloads that a supervisor reviews.
  public func home() throws(StoreError) -> PortfolioContent {
    var content = try portfolio()
    if workplace.me.role.isSupervisor {
      content.caseload = try caseload()
      content.caseload?.dueForPurge = try retention().count { $0.asksForAct }
    }
    return content
  }

  /// A dossier and its journal, if the person may open it. The access log has it when this returns.
  public func dossier(_ id: DossierID) throws(StoreError) -> DossierFile? {
    let file = try read(id)
    writeAccesses()
    return file
  }

  /// The same; what it says to the access log waits to be written.
  func read(_ id: DossierID) throws(StoreError) -> DossierFile? {
    let file = try store.dossier(id, keys: keys).flatMap {
      workplace.mayOpen($0.dossier) ? workplace.read($0) : nil
    }
    if file != nil { noteReading(of: id) }
    return file
  }

  /// The passages of one's open dossiers in which words stand, as far as one may read. The access log has
  /// it when this returns, without the words.
  public func search(_ words: String) throws(StoreError) -> [Passage] {
    let found = try passages(words)
    writeAccesses()
    return found
  }

  /// The same; what it says to the access log waits to be written.
  func passages(_ words: String) throws(StoreError) -> [Passage] {
    let found = try store.search(
      words, in: workplace.scope, readBy: workplace.searcher, keys: keys,
      limit: Self.passageLimit)
    noteSearch(for: words, found: found.count)
    return found
  }

  /// The most passages that a search gives.
  public static let passageLimit = 1000

  /// Decides and records an act.
  ///
  /// - Parameters:
  ///   - seen: hashes of the last entries the person had before them.
  ///   - receipt: the name of this sending, under which it is recorded once.
  public func record(
    _ act: PreparedAct, dossier: DossierID?, seen: [EntryHash]?, receipt: String? = nil
  ) throws(StoreError) -> Outcome {
    try line.sends()
    let outcome = try store.record(
      act.command, on: act.on, dossier: dossier, seen: seen, by: hand, receipt: receipt)
    try line.answers()
    if act.act == .openWithReason, case .recorded(let file, _) = outcome {
      note(.openedWithReason, dossier: file.dossier.id)
    }
    return workplace.read(outcome)
  }

  /// Who acts, now.
  var hand: Hand {
    Hand(
      login: workplace.me.login, today: workplace.today, now: clock(),
      conventions: workplace.book, keys: keys)
  }

  /// Whether the file of drafts is there.
  var hasDrafts: Bool { FileManager.default.fileExists(atPath: draftsPath) }

  /// The file of drafts, opened when something is typed: whoever only reads makes none.
  func drafts() throws(StoreError) -> DraftBox {
    do {
      return try openDrafts.withLock { box in
        if let box { return box }
        let opened = try DraftBox(at: draftsPath, for: store, keys: keys)
        box = opened
        return opened
      }
    } catch {
      throw error as? StoreError ?? .engine(String(describing: error))
    }
  }

  /// Keeps what is typed.
  func keepDraft(_ values: FormValues, act: ActName, dossier: DossierID?) throws(StoreError) {
    guard let body = try? JSONEncoder().encode(values) else { return }
    try drafts().keep(
      String(decoding: body, as: UTF8.self), author: workplace.me.login, dossier: dossier,
      act: act.rawValue, at: clock())
  }

  /// What was typed and not recorded.
  func draft(act: ActName, dossier: DossierID?) throws(StoreError) -> FormValues? {
    let kept = try drafts().draft(author: workplace.me.login, dossier: dossier, act: act.rawValue)
    return kept.flatMap { try? JSONDecoder().decode(FormValues.self, from: Data($0.body.utf8)) }
  }

  /// Lets go of what was typed.
  func dropDraft(act: ActName, dossier: DossierID?) throws(StoreError) {
    try drafts().drop(author: workplace.me.login, dossier: dossier, act: act.rawValue)
    try forgetSent(act, dossier)
  }

  /// The sitting of a kind under way, if one was begun and something is left to look at; else a new
  /// one over `order`, kept at once.
  func point(
    _ frame: Sitting.Frame, partner: String?, order: [DossierID]
  ) throws(StoreError) -> (memo: PointMemo, isTakenUp: Bool) {
    let name = PointMemo.name(frame, partner: partner)
    let kept = try drafts().keepsakes(author: workplace.me.login, kind: "point")
      .first { $0.name == name }
      .flatMap { try? JSONDecoder().decode(PointMemo.self, from: Data($0.body.utf8)) }
    if let kept { return (kept, true) }
    let memo = PointMemo(
      sitting: Sitting(id: store.makeIdentifier(clock()), frame: frame), partner: partner,
      order: order, startedOn: workplace.today)
    guard let body = try? JSONEncoder().encode(memo) else { return (memo, false) }
    try drafts().keep(
      String(decoding: body, as: UTF8.self), author: workplace.me.login, kind: "point", name: name)
    return (memo, false)
  }

  /// Lets go of a sitting that has ended.
  func drop(_ memo: PointMemo) throws(StoreError) {
    try drafts().keep(
      "", author: workplace.me.login, kind: "point",
      name: PointMemo.name(memo.sitting.frame, partner: memo.partner))
  }
}

/// What a portfolio holds.
public struct PortfolioContent: Sendable, Hashable {
  /// Open dossiers, in the order of names.
  public let lines: [DossierLine]
  /// People entered since 1 January; `nil` where it is not counted.
  public let entered: Int?
  /// Dossiers that ended in the last months (`AlertDelays.relayMonths`) towards a service which has not
  /// taken the person up yet.
  public let relays: [DossierLine]
  /// Dossiers that have ended and in which a request of the person waits.
  public let asked: [DossierLine]
  /// What the professionals of the unit have in hand; `nil` where it is not asked.
  public internal(set) var caseload: CaseloadContent?

  /// What a portfolio holds.
  public init(
    lines: [DossierLine], entered: Int?, relays: [DossierLine] = [], asked: [DossierLine] = []
  ) {
    self.lines = lines
    self.entered = entered
    self.relays = relays
    self.asked = asked
  }
}
