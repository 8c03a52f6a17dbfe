extension Dossier {
  /// The dossier that follows from `entries`, in whatever order they are given; `nil` if none of
  /// them identifies the person. Never refuses an entry: what the journal holds has happened.
  public init?(entries: some Sequence<Entry>) {
    let effective = Self.effective(entries.inJournalOrder)
    guard
      let opening = effective.firstIndex(where: { $0.fact.kind == .identified }),
      case .identified(let identified) = effective[opening].fact
    else { return nil }
    let first = effective[opening]
    self.init(
      id: first.dossier,
      identification: Dated(identified, on: first.on, author: first.author, entry: first.id))
    for entry in effective { apply(entry) }
    entryCount = effective.count
  }

  /// The entries with each correction put in the place of what it corrects. The last correction of
  /// an entry is the one that counts. Struck-out entries and corrections themselves are left out.
  public static func effective(_ ordered: [Entry]) -> [Entry] {
    var corrections: [EntryID: Corrected] = [:]
    for entry in ordered {
      if case .corrected(let correction) = entry.fact {
        corrections[correction.target] = correction
      }
    }
    return ordered.compactMap { entry in
      if entry.fact.kind == .corrected { return nil }
      guard let correction = corrections[entry.id] else { return entry }
      guard let replacement = correction.replacement else { return nil }
      return Entry(
        id: entry.id, dossier: entry.dossier, author: entry.author, on: replacement.on,
        recordedAt: entry.recordedAt, parents: entry.parents, hash: entry.hash,
        fact: replacement.fact)
    }
  }

  /// The dossier with one more entry, which must not be a correction: those are put in place before
  /// the entries are applied.
  mutating func apply(_ entry: Entry) {
    func dated<Value>(_ value: Value) -> Dated<Value> {
      Dated(value, on: entry.on, author: entry.author, entry: entry.id)
    }
    switch entry.fact {
    case .identified: break
    case .personRectified(let rectified): person = rectified.person
    case .seatTaken(let seat): take(seat, from: entry.on)
    case .informed(let informed):
      information = dated(informed)
      if informed.medium != .letter { touch(entry.on) }
    case .partRecorded(let recorded):
      partVersions.append(
        PartVersion(side: recorded.side, part: recorded.part, author: entry.author, on: entry.on))
      touch(entry.on)
    case .synthesisWritten(let synthesis): syntheses.append(dated(synthesis))
    case .trusted(let trusted): trust = dated(trusted)
    case .answered(let answered): answers.append(dated(answered))
    case .presented(let presented):
      presentation = dated(presented)
      touch(entry.on)
    case .signed(let signed):
      contract = Contract(
        signature: dated(signed), renewals: [], reviewsUsed: reviews.count)
      touch(entry.on)
    case .reviewed(let reviewed):
      reviews.append(dated(reviewed))
      exchange(on: entry.on)
    case .renewed(let renewed):
      contract?.renewals.append(dated(renewed))
      contract?.reviewsUsed = reviews.count
      touch(entry.on)
    case .exited(let exited):
      exit = dated(exited)
      hand(over: exited, entry)
      if let end = contract?.endsOn, entry.on < end { contract?.endedEarlyOn = entry.on }
    case .closed(let closed): closure = dated(closed)
    case .contacted(let contacted):
      contacts.append(dated(contacted))
      touch(entry.on)
    case .meetingPlanned, .meetingReported, .attempted, .actionPlanned, .actionRevised,
      .milestoneReached, .watchSet, .watchCleared, .handoverSent, .handoverTaken, .handoverEnded,
      .printed:
      applyFollowUp(entry)
    case .requested, .requestExtended, .requestAnswered, .noteReviewed, .retentionHeld,
      .retentionReleased, .purgeAnnounced:
      applyRequests(entry)
    case .openedWithReason(let opened): openings.append(dated(opened))
    case .noteShared, .corrected: break
    }
  }

  mutating func touch(_ day: CivilDate) {
    lastContact = max(lastContact ?? day, day)
  }

  mutating func exchange(on day: CivilDate) {
    lastExchange = max(lastExchange ?? day, day)
  }

  private mutating func take(_ seat: SeatTaken, from day: CivilDate) {
    // A seat given and taken on the same day was not held.
    seats.removeAll { $0.side == seat.side && $0.until == nil && $0.from >= day }
    for index in seats.indices where seats[index].side == seat.side && seats[index].until == nil {
      seats[index].until = day.adding(days: -1)
    }
    seats.append(SeatPeriod(side: seat.side, login: seat.login, from: day))
  }
}
