extension Decider {
  /// A correction is accepted if the dossier it leaves could have come about: every later act still
  /// finds what it needed. Acts that were already at fault before are not held against it.
  func correct(
    _ correction: Corrected, _ dossier: Dossier, _ entries: [Entry]
  ) throws(Refusal) -> [Decision] {
    guard let target = entries.first(where: { $0.id == correction.target }),
      target.fact.kind != .corrected
    else { throw .cannotCorrect }
    if correction.reason.trimmed.isEmpty { throw .empty(.motive) }
    if let side = target.fact.ownedBySide, side != actor.side { throw .notYourSeat(side) }
    if let replacement = correction.replacement {
      guard replacement.fact.kind == target.fact.kind else { throw .cannotCorrect }
      guard replacement.fact.ownedBySide == target.fact.ownedBySide else { throw .cannotCorrect }
      guard replacement.on <= circumstances.today else { throw .future(replacement.on) }
    } else if target.fact.kind == .identified {
      throw .cannotCorrect
    }
    let ordered = entries.inJournalOrder
    let correcting = Entry(
      id: "", dossier: dossier.id, author: actor.login, on: day,
      recordedAt: ordered.last?.recordedAt ?? Instant(milliseconds: 0), parents: ordered.heads,
      hash: "", fact: .corrected(correction))
    let faultsBefore = Set(faults(in: Dossier.effective(ordered)).map(\.entry))
    let faultsAfter = faults(in: Dossier.effective(ordered + [correcting]))
    if let new = faultsAfter.first(where: { !faultsBefore.contains($0.entry) }) {
      throw new.entry == correction.target ? new.refusal : .correctionBreaks(new.refusal)
    }
    return [Decision(on: day, fact: .corrected(correction))]
  }

  /// The entries whose act would be refused, read in order.
  private func faults(in effective: [Entry]) -> [(entry: EntryID, refusal: Refusal)] {
    guard let first = effective.first, case .identified(let identified) = first.fact else {
      return []
    }
    var dossier = Dossier(
      id: first.dossier,
      identification: Dated(identified, on: first.on, author: first.author, entry: first.id))
    var faults: [(EntryID, Refusal)] = []
    for entry in effective {
      do throws(Refusal) {
        if entry.on < first.on { throw .beforeIdentification(first.on) }
        if let goal = Goal(entry.fact) { try dossier.pass(goal, on: entry.on, under: convention) }
      } catch {
        faults.append((entry.id, error))
      }
      dossier.apply(entry)
    }
    return faults
  }
}

extension Fact {
  /// The side that alone may write or correct this fact; `nil` if either may.
  var ownedBySide: Side? {
    switch self {
    case .partRecorded(let recorded): recorded.side
    case .trusted(let trusted): trusted.side
    case .answered(let answered): answered.side
    default: nil
    }
  }
}
