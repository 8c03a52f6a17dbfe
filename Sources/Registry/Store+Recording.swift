public import Casework

/// What became of a command.
public enum Outcome: Sendable {
  /// Recorded: the dossier as it is now and the entries added.
  case recorded(DossierFile, added: [Entry])
  /// Refused by a rule.
  case refused(Refusal)
  /// Someone wrote the same section meanwhile: what they wrote, and the dossier as it is now. What
  /// was to be recorded is not; nothing is overwritten.
  case conflict(DossierFile, theirs: [Entry])
}

/// Who acts, and when.
public struct Hand: Sendable {
  /// Login of who is at the desk.
  public let login: String
  /// The current day.
  public let today: CivilDate
  /// The current instant.
  public let now: Instant
  /// The territory's conventions.
  public let conventions: ConventionBook
  /// Their keys, if they have logged in: needed to keep a note, and to sign an act, once there are
  /// accounts.
  public let keys: OpenKeys?

  /// Who acts, and when.
  public init(
    login: String, today: CivilDate, now: Instant, conventions: ConventionBook,
    keys: OpenKeys? = nil
  ) {
    self.login = login
    self.today = today
    self.now = now
    self.conventions = conventions
    self.keys = keys
  }
}

extension Store {
  /// Decides a command against the dossier as it is and records what it comes to, all or nothing.
  ///
  /// - Parameters:
  ///   - command: what is asked.
  ///   - day: the day of the fact.
  ///   - dossier: the dossier; `nil` to open one.
  ///   - seen: hashes of the last entries its author had before them; `nil` if they looked at
  ///     nothing, as a script does.
  ///   - hand: who acts.
  ///   - receipt: the name of this sending. Sent again under the same name by the same login, it records
  ///     nothing more and gives the dossier as it is, with no entry added.
  /// - Throws: `keysNeeded` if a note is to be kept, or an act to be signed, by somebody who has not
  ///   logged in; `keysRefused` if their account is not open any more.
  public func record(
    _ command: Command, on day: CivilDate, dossier id: DossierID?, seen: [EntryHash]?,
    by hand: Hand, receipt: String? = nil
  ) throws(StoreError) -> Outcome {
    try decide(Self.turns(command, id, hand)) { session in
      let outcome =
        if let receipt {
          try self.record(
            command, on: day, dossier: id, seen: seen, by: hand, under: receipt, session)
        } else {
          try self.record(command, on: day, dossier: id, seen: seen, by: hand, session)
        }
      if case .recorded = outcome { return .keep(outcome) }
      return .undo(outcome)
    }
  }

  /// Records several commands that each open a dossier, all or none of them.
  ///
  /// - Returns: for each, what became of it; a person who is already followed is refused alone.
  public func record(
    opening commands: [Command], on day: CivilDate, by hand: Hand
  ) throws(StoreError) -> [Outcome] {
    try engine.write { session in
      try commands.map {
        try self.record($0, on: day, dossier: nil, seen: nil, by: hand, session)
      }
    }
  }

  /// Whom a command must wait for: who writes in the same dossier, signs in the same name, or looks whether
  /// somebody is followed already.
  private static func turns(_ command: Command, _ id: DossierID?, _ hand: Hand) -> Turns {
    var names: Set = ["author/\(hand.login)"]
    if let id { names.insert("dossier/\(id)") }
    switch command {
    case .identify, .rectify, .correct: names.insert("identity")
    case .openWithReason: return .whole
    default: break
    }
    return .named(names)
  }

  /// Decides and records in a transaction; `named` is the name of a dossier that this may open.
  func record(
    _ command: Command, on day: CivilDate, dossier id: DossierID?, named: DossierID? = nil,
    seen: [EntryHash]?, by hand: Hand, _ session: any SQLSession
  ) throws -> Outcome {
    let journal = JournalTable(session: session)
    let professionals = try ProfessionalTable(session: session).all()
    session.touch([])
    guard let actor = professionals[hand.login] else {
      return .refused(.unknownProfessional(hand.login))
    }
    let pen = try Pen(hand, session)
    let seals = NoteSeals(session: session)
    let id = try id ?? Self.designated(by: command, session)
    let file = try id.flatMap { DossierFile(try journal.entries(of: $0)) }
    let elsewhere = try Self.openElsewhere(command, file?.dossier, session)
    let circumstances = Circumstances(
      actor: actor, today: hand.today, conventions: hand.conventions,
      colleagues: professionals,
      openElsewhere: elsewhere?.id, contact: elsewhere?.contact(for: actor),
      openings: try Self.openings(command, by: hand, journal))
    let decisions: [Decision]
    do throws(Refusal) {
      decisions = try command.decide(
        on: day, dossier: file?.dossier, entries: file?.entries ?? [], circumstances)
    } catch {
      return .refused(error)
    }
    let heads = file?.heads ?? []
    if let file, let seen {
      let theirs = file.entries.meanwhile(decisions, unseenBy: seen)
      if !theirs.isEmpty {
        return try .conflict(
          file.opened(seals, with: hand.keys), theirs: seals.open(theirs, with: hand.keys))
      }
    }
    let dossier = id ?? named ?? makeIdentifier(hand.now)
    var parents = seen.map { $0.filter(Set(file?.entries.map(\.hash) ?? []).contains) } ?? heads
    if parents.isEmpty { parents = heads }
    // Taken again inside the transaction: what comes after is recorded after, whoever waited.
    let last = file?.entries.map(\.recordedAt).max()
    let now = max(hand.now, last.map { Instant(milliseconds: $0.milliseconds + 1) } ?? hand.now)
    var added: [Entry] = []
    for decision in decisions {
      let draft = EntryDraft(
        id: makeIdentifier(now), dossier: dossier, author: hand.login, on: decision.on,
        recordedAt: now, fact: try seals.seal(decision.fact, of: dossier, by: pen.author))
      let stored = try StoredEntry(sealing: draft, parents: parents)
      try journal.insert(stored)
      try pen.sign(stored, draft.fact.kind, session)
      added.append(draft.sealed(parents: parents, hash: stored.hash))
      parents = [stored.hash]
    }
    guard let result = DossierFile((file?.entries ?? []) + added) else {
      throw StoreError.damaged("dossier \(dossier)")
    }
    try Self.project(from: file, to: result, professionals, session)
    return try .recorded(
      result.opened(seals, with: hand.keys), added: seals.open(added, with: hand.keys))
  }

  /// Writes what follows from the entries just recorded, and says whom it concerns. Rows are written by who stands to
  /// the dossier as it was before; of a new one, as it is.
  static func project(
    from before: DossierFile?, to after: DossierFile, _ professionals: [String: Professional],
    _ session: any SQLSession
  ) throws {
    let (old, new) = ((before?.dossier).map { DossierLine($0) }, DossierLine(after.dossier))
    for line in [old, new].compactMap(\.self) {
      session.touch(ChangeScope.of(line, among: professionals))
    }
    let standings = StandingTable(session: session)
    if before == nil { try standings.change(from: nil, to: after.dossier) }
    try LineTable(session: session).change(from: old, to: new)
    try PhraseTable(session: session).change(from: before, to: after)
    try FactTable(session: session).change(from: before?.dossier, to: after.dossier)
    if let before { try standings.change(from: before.dossier, to: after.dossier) }
  }

  /// Another open dossier of the person, where the command opens one or may open an ended one again.
  private static func openElsewhere(
    _ command: Command, _ dossier: Dossier?, _ session: any SQLSession
  ) throws -> KnownDossier? {
    let identified: Identified
    let person: Person
    switch (command, dossier) {
    case (.identify(let opening, _, _), _): (identified, person) = (opening, opening.person)
    case (.rectify(let rectified), let dossier?):
      (identified, person) = (dossier.identification.value, rectified)
    case (.correct, let ended?) where !ended.isOpen:
      (identified, person) = (ended.identification.value, ended.person)
    default: return nil
    }
    return try session.known(by: PersonKeys(person, externalID: identified.externalID))
      .first { $0.isOpen && $0.id != dossier?.id }
  }
}
