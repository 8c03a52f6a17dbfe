extension Dossier {
  /// Everything of the dossier that counts, in no particular order. Follows from the dossier alone.
  public var countedFacts: [CountedFact] {
    pathFacts + stayFacts + endFacts + followUpFacts + barrierFacts + profileFacts
  }

  /// Who held a seat on a day; before anybody did, who took it first.
  func holder(_ side: Side, on day: CivilDate) -> String? {
    let periods = seats.filter { $0.side == side }
    return (periods.last { $0.from <= day } ?? periods.first)?.login
  }

  /// A fact of this dossier under who held the seats on its day.
  public func counting(_ fact: CountedFact) -> CountedFact {
    var fact = fact
    fact.adviser = holder(.employment, on: fact.on)
    fact.socialWorker = holder(.social, on: fact.on)
    return fact
  }

  func counted(
    _ kind: CountedFact.Kind, on day: CivilDate, until: CivilDate? = nil, detail: String = "",
    group: String = "", days: Int = 0
  ) -> CountedFact {
    CountedFact(
      dossier: id, kind: kind, on: day, until: until.map { max($0, day) },
      adviser: holder(.employment, on: day),
      socialWorker: holder(.social, on: day), isRSA: person.rsa.isBeneficiary, detail: detail,
      group: group, days: max(0, days))
  }

  private var pathFacts: [CountedFact] {
    var facts = [
      counted(
        .followed, on: identification.on, until: endedOn, detail: identification.value.origin)
    ]
    let shared = diagnosticSharedOn
    let agreed = agreedOn(.orientation)
    if let shared {
      facts.append(counted(.shared, on: shared, days: identification.on.days(until: shared)))
    }
    if let agreed {
      facts.append(counted(.agreed, on: agreed, days: (shared ?? agreed).days(until: agreed)))
    }
    if let presentation {
      facts.append(
        counted(
          .presented, on: presentation.on,
          days: (agreed ?? presentation.on).days(until: presentation.on)))
    }
    if let trust {
      facts.append(counted(.trusted, on: trust.on, detail: trust.value.side.rawValue))
    }
    return facts
  }

  private var endFacts: [CountedFact] {
    var facts: [CountedFact] = []
    if let exit {
      let signed = contract?.signedOn ?? exit.on
      facts.append(
        counted(
          .exited, on: exit.on, detail: exit.value.reason, group: exit.value.group.rawValue,
          days: signed.days(until: exit.on)))
    }
    if let closure { facts.append(counted(.closed, on: closure.on, detail: closure.value.reason)) }
    for side in Side.allCases {
      guard let answer = answer(side, to: .orientation), answer.value.answer != .agreed else {
        continue
      }
      facts.append(
        counted(
          .declined, on: answer.on, detail: answer.value.answer.rawValue, group: side.rawValue))
    }
    return facts
  }

  private var followUpFacts: [CountedFact] {
    let steps = milestones.map {
      counted(
        .milestone, on: $0.on, detail: $0.value.kind.rawValue,
        group: $0.value.kind.group.rawValue)
    }
    let told = meetings.compactMap { meeting in
      meeting.report.map {
        counted(
          .meeting, on: $0.on, detail: $0.value.outcome.rawValue, group: $0.value.kind.rawValue)
      }
    }
    let reached = contacts.map { counted(.contact, on: $0.on, detail: $0.value.medium.rawValue) }
    let planned = actions.map {
      counted(
        .action, on: $0.plannedOn, detail: $0.now.theme, group: $0.now.state.rawValue)
    }
    return steps + told + reached + planned
  }
}
