import Casework

/// Looks at every act: the signature under it, then the chain of each author.
struct ActChecker {
  let session: any SQLSession
  let storeID: String
  private let signed: [SignedAct]
  private let byEntry: [EntryID: SignedAct]
  private let byAuthor: [String: [SignedAct]]
  private let keys: TrustedKeys
  private let purges: PurgeChecker

  private(set) var acts: [ActCheck] = []
  private(set) var findings: [Finding] = []

  init(_ session: any SQLSession, storeID: String) throws {
    self.session = session
    self.storeID = storeID
    keys = try TrustedKeys(session, storeID: storeID)
    purges = try PurgeChecker(session, storeID: storeID, keys: keys)
    signed = try ActTable(session: session, storeID: storeID).all()
    byEntry = Dictionary(signed.map { ($0.entry, $0) }, uniquingKeysWith: { first, _ in first })
    byAuthor = Dictionary(grouping: signed, by: \.login)
  }

  mutating func run() throws {
    var present = Set<EntryID>()
    try JournalTable(session: session).forEachStored { entry in
      let act = byEntry[entry.id]
      let binds = Fact.Kind(rawValue: entry.kind)?.binds ?? false
      guard binds || act != nil else { return }
      present.insert(entry.id)
      try look(entry, act)
    }
    for act in signed where !present.contains(act.entry) {
      note(
        ActCheck(
          entry: act.entry, dossier: act.dossier, author: act.login, on: CivilDate(act.on),
          recordedAt: Instant(act.recordedAt), number: act.number,
          verdict: try isPurged(act) ? .purged : .removed))
    }
    findings += purges.findings
    try checkChains()
    try checkKeys()
  }

  private mutating func note(_ check: ActCheck) {
    acts.append(check)
    guard let problem = check.verdict.problem else { return }
    findings.append(
      Finding(
        problem: problem, dossier: check.dossier, entry: check.entry, author: check.author))
  }

  private mutating func look(_ entry: StoredEntry, _ act: SignedAct?) throws {
    let verdict =
      if let act { try verdict(entry, act) } else {
        hadKeys(entry) ? ActCheck.Verdict.unsigned : .withoutKeys
      }
    note(
      ActCheck(
        entry: entry.id, dossier: entry.dossier, author: entry.author, on: CivilDate(entry.on),
        recordedAt: Instant(entry.recordedAt), number: act?.number, verdict: verdict))
  }

  /// Whether an act whose entry is gone went with a dossier that was purged, and is its author's.
  private func isPurged(_ act: SignedAct) throws -> Bool {
    guard purges.covers(act), let key = try keys.trusted(act.login, act.generation) else {
      return false
    }
    return Sodium.isSigned(act.preimage(storeID), act.signature, by: key.signing)
  }

  private func hadKeys(_ entry: StoredEntry) -> Bool {
    keys.all.contains {
      $0.login == entry.author && $0.isOwn && $0.madeAt <= entry.recordedAt
    }
  }

  private func verdict(_ entry: StoredEntry, _ act: SignedAct) throws -> ActCheck.Verdict {
    guard act.login == entry.author, let key = try keys.trusted(act.login, act.generation) else {
      return .forged
    }
    guard Sodium.isSigned(act.preimage(storeID), act.signature, by: key.signing) else {
      return isOfOtherPlace(act, key) ? .reordered : .forged
    }
    if act.hash == entry.hash, entry.isIntact { return .valid }
    if act.hash != entry.hash, let other = try dossier(of: act.hash) {
      return other == entry.dossier ? .replayed : .otherDossier
    }
    if act.dossier != entry.dossier { return .otherDossier }
    if act.on != entry.on || act.recordedAt != entry.recordedAt { return .redated }
    return .altered
  }

  /// Whether a signature that does not hold was given for the place of another act of its author.
  private func isOfOtherPlace(_ act: SignedAct, _ key: AccountKey) -> Bool {
    (byAuthor[act.login] ?? []).contains { other in
      let place = (number: other.number, previous: other.previous)
      return Sodium.isSigned(act.preimage(storeID, at: place), act.signature, by: key.signing)
    }
  }

  private func dossier(of hash: EntryHash) throws -> DossierID? {
    try session.run("SELECT dossier FROM entry WHERE hash = $1", [.text(hash)])
      .first?.optionalText(0)
  }

  /// Each author's acts follow one another without a gap, up to the head that its author signed.
  private mutating func checkChains() throws {
    for row in try AccountTable(session: session).all() {
      let chain = byAuthor[row.login] ?? []
      func found(_ problem: Finding.Problem, _ act: SignedAct? = nil) {
        findings.append(
          Finding(
            problem: problem, dossier: act?.dossier, entry: act?.entry, author: row.login))
      }
      if row.head.count > 0 {
        let key = try keys.trusted(row.login, row.head.generation)
        let signature = [UInt8](base64: row.head.signature) ?? []
        let isOwn = key.map {
          Sodium.isSigned(row.head.preimage(row.login, storeID), signature, by: $0.signing)
        }
        if isOwn != true { found(.forgedHead) }
      }
      let numbers = Set(chain.map(\.number))
      let last = max(row.head.count, numbers.max() ?? 0)
      for number in 0..<last where !numbers.contains(number + 1) { found(.removedAct) }
      if let beyond = chain.first(where: { $0.number > row.head.count }) {
        found(.forgedHead, beyond)
      }
      var before = ""
      var place = 0
      for act in chain where act.number == place + 1 {
        if act.previous != before { found(.reorderedAct, act) }
        before = act.act(storeID)
        place = act.number
      }
      if place == row.head.count, place > 0, before != row.head.act { found(.reorderedAct) }
    }
  }

  /// Every key of an account or a room is vouched for.
  private mutating func checkKeys() throws {
    for key in keys.all where try keys.trusted(key.login, key.generation) == nil {
      findings.append(Finding(problem: .forgedKey, author: key.login))
    }
    let rooms = RoomTable(session: session, storeID: storeID)
    for side in Side.allCases {
      for (key, vouch) in try rooms.keys(of: side) where try !rooms.isTrusted(key, vouch) {
        findings.append(Finding(problem: .forgedRoom, author: key.madeBy))
      }
    }
  }
}
