import Casework

/// What must be in someone's today, reckoned from the bare entries: one question after the other, each
/// asked of the whole journal again. Slow and plain on purpose, and written from the documentation
/// rather than from the product: it shares no projection, agenda or alert with it.
struct Reckoning {
  /// Something that waits.
  struct Thing: Hashable, CustomStringConvertible {
    let dossier: DossierID
    let kind: String
    let entry: EntryID?
    let isUrgent: Bool

    var description: String {
      "\(kind)\(isUrgent ? "!" : "") in \(dossier)\(entry.map { ", entry \($0)" } ?? "")"
    }
  }

  let journal: BareJournal
  let me: Professional
  let unit: Set<String>
  let today: CivilDate
  let book: ConventionBook

  /// Mine, and the other's; none for a supervisor.
  private var mine: Side? { me.role.isSupervisor ? nil : me.side }

  private var rules: Convention? {
    journal.contract.flatMap { book.named($0.signed.convention) } ?? book.applying(on: today)
  }

  /// Whether the dossier is in the portfolio.
  private var isThere: Bool {
    let holder = journal.holder(me.side)
    if me.role.isSupervisor { return holder.map(unit.contains) ?? (journal.end == nil) }
    return holder == me.login
      || waiting.contains { $0.sent.to == me.login }
      || journal.handovers.contains { $0.sent.side == me.side && $0.hasStandIn(me.login, today) }
  }

  /// The handovers somebody still has to take up: nobody takes the seat of an ended dossier.
  private var waiting: [BareJournal.Sent] {
    journal.handovers.filter {
      $0.isPending && (journal.end == nil || $0.sent.kind == .service)
    }
  }

  /// Everything that waits in the dossier.
  func things() -> Set<Thing> {
    guard isThere, let rules else { return [] }
    let sent = handovers(rules)
    if let end = journal.end {
      // Half a year later nobody is asked any more.
      return end.adding(months: 6) < today ? [] : sent
    }
    return sent.union(contract(rules)).union(decision(rules)).union(diagnostic(rules))
      .union(silence(rules)).union(calendar()).union(openings())
  }

  private func thing(_ kind: String, _ entry: EntryID? = nil, urgent: Bool = false) -> Thing {
    Thing(dossier: journal.dossier, kind: kind, entry: entry, isUrgent: urgent)
  }

  private func daysSince(_ day: CivilDate) -> Int { today.dayNumber - day.dayNumber }

  // MARK: - One question after the other

  private func contract(_ rules: Convention) -> Set<Thing> {
    guard let contract = journal.contract else { return [] }
    let left = -daysSince(contract.end)
    if left < 0 { return [thing("contract_over", urgent: true)] }
    var things: Set<Thing> = []
    let due = rules.delays.reviewBeforeEnd
    if contract.renewals < contract.signed.terms.renewals, journal.review == nil, left <= due {
      things.insert(thing("review_due", urgent: left <= due / 2))
    } else if left <= rules.delays.endNear {
      things.insert(thing("contract_ends"))
    }
    return things
  }

  private func decision(_ rules: Convention) -> Set<Thing> {
    guard let mine, let decision = journal.decision else { return [] }
    let my = journal.answer(mine, decision)
    let their = journal.answer(mine.other, decision)
    if let my {
      let waits = my.answer == .agreed && their == nil
      return waits ? [thing("waits_for_other")] : []
    }
    guard let open = journal.decisionOpenSince(decision) else { return [] }
    if let their, their.answer != .agreed { return [] }
    if let contract = journal.contract, daysSince(contract.end) > rules.delays.renewalGrace {
      return []
    }
    let urgent = daysSince(their?.on ?? open) > rules.delays.agreementWaits
    return [thing("waits_for_me", urgent: urgent)]
  }

  private func diagnostic(_ rules: Convention) -> Set<Thing> {
    let there = Side.allCases.filter { journal.firstPart($0) != nil }
    if let trust = journal.trust, !there.contains(trust.side) {
      let urgent = daysSince(trust.on) > rules.diagnostic.trustCompletion
      return [thing("trust_to_complete", urgent: urgent)]
    }
    guard journal.contract == nil, there.count == 1, let day = journal.firstPart(there[0])
    else { return [] }
    let isForMe = mine.map { $0 != there[0] } ?? true
    return [thing("half_missing", urgent: isForMe && daysSince(day) > rules.delays.halfWaits)]
  }

  private func silence(_ rules: Convention) -> Set<Thing> {
    guard let contract = journal.contract else { return [] }
    var things: Set<Thing> = []
    if let met = journal.lastMet, daysSince(met) > rules.delays.noContact {
      things.insert(thing("no_contact"))
    }
    if mine != nil, daysSince(journal.lastSpoken ?? contract.on) > rules.delays.noExchange {
      things.insert(thing("no_exchange"))
    }
    if journal.missed.count >= rules.delays.missedMeetings {
      things.insert(thing("missed_meetings", urgent: true))
    }
    return things
  }

  private func handovers(_ rules: Convention) -> Set<Thing> {
    Set(
      waiting.compactMap { handover in
        let urgent = daysSince(handover.on) > rules.delays.handoverWaits
        if handover.sent.to == me.login {
          return thing("handover_to_take", handover.id, urgent: urgent)
        }
        guard mine == nil || handover.sent.side == mine else { return nil }
        return thing("handover_sent", handover.id, urgent: urgent)
      })
  }

  private func openings() -> Set<Thing> {
    let recent = journal.openings.filter { $0.who != me.login && daysSince($0.on) <= 30 }
    return Set(recent.map { thing("opened_with_reason", $0.id) })
  }

  private func calendar() -> Set<Thing> {
    var things: Set<Thing> = []
    for (id, plan) in journal.meetingsToCome {
      if plan.kind == .employment, mine == .social { continue }
      if plan.kind == .social, mine == .employment { continue }
      if plan.day < today { things.insert(thing("meeting_to_specify", id)) }
      if plan.day == today || plan.day == today.adding(days: 1) {
        things.insert(thing("meeting_soon", id))
      }
    }
    for (id, day) in journal.datesToWatch where day.dayNumber <= today.dayNumber + 7 {
      things.insert(thing("watch_due", id))
    }
    for (id, action) in journal.actionsToDo {
      guard let due = action.dueOn, due < today else { continue }
      let doer: PlannedAction.Owner? = mine.map { $0 == .employment ? .adviser : .socialWorker }
      if mine == nil || action.plan == mine || action.owner == doer {
        things.insert(thing("action_late", id))
      }
    }
    return things
  }
}
