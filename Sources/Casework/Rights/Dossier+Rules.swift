extension Dossier {
  /// The dossier with one more entry, the last of its journal; `nil` if the entry corrects another one, and
  /// the whole has to be read again.
  public func adding(_ entry: Entry) -> Dossier? {
    guard entry.fact.kind != .corrected else { return nil }
    var next = self
    next.apply(entry)
    next.entryCount += 1
    return next
  }

  /// Whether the program could have recorded an entry in this dossier, as far as the dossier alone tells:
  /// what its act needed was there, it had not ended, and its author had a part in it. What depends on a
  /// convention, or on who supervised whom then, is not looked at.
  public func mayHold(_ entry: Entry) -> Bool {
    guard entry.fact.kind != .identified else { return false }
    return isInTime(entry) && hasPart(entry) && passes(entry)
  }

  private func isInTime(_ entry: Entry) -> Bool {
    isOpen || entry.fact.mayFollowEnd || entry.fact.kind == .corrected
  }

  private func passes(_ entry: Entry) -> Bool {
    switch entry.fact {
    case .signed where contract != nil: return false
    case .renewed(let renewed) where renewed.number != (contract?.renewals.count ?? 0) + 1:
      return false
    case .answered(let answered) where answered.decision != openDecision: return false
    case .presented where presentation != nil: return false
    default: break
    }
    guard let goal = Goal(entry.fact) else { return true }
    do throws(Refusal) {
      try pass(goal, on: entry.on, under: nil)
      return true
    } catch {
      return false
    }
  }

  private func hasPart(_ entry: Entry) -> Bool {
    let author = entry.author
    switch entry.fact {
    case .partRecorded(let recorded): return works(author, on: recorded.side)
    case .trusted(let trusted): return works(author, on: trusted.side)
    case .answered(let answered): return works(author, on: answered.side)
    case .handoverTaken(let taken):
      guard let sent = handovers.first(where: { $0.id == taken.handover })?.sent.value else {
        return false
      }
      return sent.kind == .service ? works(author) : sent.to == author
    default:
      return entry.fact.kind.rights == [.follow] ? works(author) : true
    }
  }

  /// Whether somebody holds the seat, or has been lent it.
  private func works(_ login: String, on side: Side) -> Bool {
    holder(side) == login
      || handovers.contains {
        let sent = $0.sent.value
        return sent.kind == .standIn && sent.side == side && sent.to == login && $0.taken != nil
      }
  }

  private func works(_ login: String) -> Bool {
    Side.allCases.contains { works(login, on: $0) }
  }
}
