import Casework

/// A journal as a list of what was said, in the order in which it was said, corrections put in place.
/// Each question goes through all of it again.
struct BareJournal {
  let dossier: DossierID
  private let lines: [(id: EntryID, on: CivilDate, author: String, fact: Fact)]

  init(_ drafts: [EntryDraft]) {
    dossier = drafts.first?.dossier ?? ""
    let said = drafts.sorted { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
    var corrections: [EntryID: Corrected] = [:]
    for draft in said {
      if case .corrected(let correction) = draft.fact {
        corrections[correction.target] = correction
      }
    }
    lines = said.compactMap { draft in
      if case .corrected = draft.fact { return nil }
      guard let correction = corrections[draft.id] else {
        return (draft.id, draft.on, draft.author, draft.fact)
      }
      guard let instead = correction.replacement else { return nil }
      return (draft.id, instead.on, draft.author, instead.fact)
    }
  }

  // MARK: - The path

  func holder(_ side: Side) -> String? { holder(side, before: lines.count) }

  private func holder(_ side: Side, before index: Int) -> String? {
    var holder: String?
    for line in lines.prefix(index) {
      if case .seatTaken(let seat) = line.fact, seat.side == side { holder = seat.login }
    }
    return holder
  }

  var end: CivilDate? {
    for line in lines {
      switch line.fact {
      case .exited, .closed: return line.on
      default: continue
      }
    }
    return nil
  }

  var contract: (signed: Signed, on: CivilDate, renewals: Int, end: CivilDate)? {
    var signed: (Signed, CivilDate)?
    var renewals = 0
    for line in lines {
      if case .signed(let fact) = line.fact { (signed, renewals) = ((fact, line.on), 0) }
      if case .renewed = line.fact, signed != nil { renewals += 1 }
    }
    guard let (fact, on) = signed else { return nil }
    let months = fact.terms.initialMonths + renewals * fact.terms.renewalMonths
    let last = on.adding(months: months).adding(days: fact.terms.endsDayBefore ? -1 : 0)
    return (fact, on, renewals, last)
  }

  /// The review of the current term: the last one since the contract or its renewal.
  var review: CivilDate? {
    var review: CivilDate?
    for line in lines {
      switch line.fact {
      case .signed, .renewed: review = nil
      case .reviewed: review = line.on
      default: continue
      }
    }
    return review
  }

  var decision: JointDecision? {
    guard let contract else { return .orientation }
    guard contract.renewals < contract.signed.terms.renewals else { return nil }
    return .renewal(contract.renewals + 1)
  }

  func decisionOpenSince(_ decision: JointDecision) -> CivilDate? {
    guard decision == .orientation else { return review }
    let trusted = trust
    var ready: [CivilDate] = []
    for side in Side.allCases {
      let ways = [firstPart(side), trusted?.side == side ? trusted?.on : nil].compactMap(\.self)
      guard let first = ways.min() else { return nil }
      ready.append(first)
    }
    guard Side.allCases.contains(where: { firstPart($0) != nil }) else { return nil }
    return ready.max()
  }

  func answer(_ side: Side, _ decision: JointDecision) -> (answer: Answered.Answer, on: CivilDate)?
  {
    var latest: (Answered.Answer, CivilDate)?
    for line in lines {
      if case .answered(let said) = line.fact, said.side == side, said.decision == decision {
        latest = (said.answer, line.on)
      }
    }
    return latest
  }

  func firstPart(_ side: Side) -> CivilDate? {
    for line in lines {
      if case .partRecorded(let part) = line.fact, part.side == side { return line.on }
    }
    return nil
  }

  var trust: (side: Side, on: CivilDate)? {
    var latest: (Side, CivilDate)?
    for line in lines {
      if case .trusted(let trusted) = line.fact { latest = (trusted.side, line.on) }
    }
    return latest
  }

  // MARK: - For the everyday

  /// Goes through what was said.
  func each(_ body: (_ id: EntryID, _ on: CivilDate, _ fact: Fact) -> Void) {
    for line in lines { body(line.id, line.on, line.fact) }
  }

  /// Who opened it with a reason, and when.
  var openings: [(id: EntryID, on: CivilDate, who: String)] {
    lines.filter { $0.fact.kind == .openedWithReason }.map { ($0.id, $0.on, $0.author) }
  }

  /// The seat that the author of an entry held when it was said; the employment seat if none.
  func seat(ofAuthorOf entry: EntryID) -> Side {
    guard let index = lines.firstIndex(where: { $0.id == entry }) else { return .employment }
    let author = lines[index].author
    if holder(.employment, before: index) == author { return .employment }
    return holder(.social, before: index) == author ? .social : .employment
  }
}
