extension Dossier {
  /// Everything of the dossier that counts, in no particular order. Follows from the dossier alone.
  public var countedFacts: [CountedFact] {
    pathFacts + endFacts + followUpFacts + barrierFacts + profileFacts
  }

  /// Who held a seat on a day; before anybody did, who took it first.
  func holder(_ side: Side, on day: CivilDate) -> String? {
    let periods = seats.filter { $0.side == side }
    return (periods.last { $0.from <= day } ?? periods.first)?.login
  }

  private func counted(
    _ kind: CountedFact.Kind, on day: CivilDate, until: CivilDate? = nil, detail: String = "",
    group: String = "", days: Int = 0
  ) -> CountedFact {
    CountedFact(
      dossier: id, kind: kind, on: day, until: until, adviser: holder(.employment, on: day),
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
    guard let contract else { return facts }
    facts.append(
      counted(
        .entered, on: contract.signedOn, until: exit?.on,
        detail: contract.signature.value.convention,
        days: identification.on.days(until: contract.signedOn)))
    facts.append(
      counted(
        .started, on: contract.signedOn,
        days: (agreed ?? contract.signedOn).days(until: contract.signedOn)))
    facts += contract.renewals.map {
      counted(.renewed, on: $0.on, detail: String($0.value.number))
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

  private var barrierFacts: [CountedFact] {
    guard let contract else { return [] }
    func found(_ parts: [PartVersion]) -> [(theme: String, impact: String)] {
      var order: [String] = []
      var states: [String: BarrierState] = [:]
      for theme in parts.flatMap(\.part.findings).map(\.theme) where states[theme] == nil {
        order.append(theme)
        states[theme] = BarrierState(parts.map { $0.part.finding(theme) })
      }
      return order.compactMap { theme in
        states[theme].flatMap { $0.answer == .yes ? (theme, $0.impact?.rawValue ?? "") : nil }
      }
    }
    let atEntry = Side.allCases.compactMap { side in
      partVersions.last { $0.side == side && $0.on <= contract.signedOn }
    }
    let now = Side.allCases.compactMap(part)
    var facts =
      found(atEntry).map {
        counted(.barrierAtEntry, on: contract.signedOn, detail: $0.theme, group: $0.impact)
      }
      + found(now).map {
        counted(
          .barrierNow, on: contract.signedOn, until: exit?.on, detail: $0.theme, group: $0.impact)
      }
    if let exit {
      facts += exit.value.barriers.filter { $0.answer == .yes }.map {
        counted(
          .barrierAtExit, on: exit.on, detail: $0.theme, group: $0.impact?.rawValue ?? "")
      }
    }
    return facts
  }

  private var profileFacts: [CountedFact] {
    guard let contract else { return [] }
    let day = contract.signedOn
    var facts: [CountedFact] = []
    if let age = person.birthDate?.age(on: day) {
      facts.append(
        counted(.profile, on: day, detail: AgeBand(age: age).rawValue, group: "age"))
    }
    if let level = person.qualification {
      facts.append(counted(.profile, on: day, detail: level.rawValue, group: "qualification"))
    }
    if let district = person.priorityDistrict {
      facts.append(
        counted(.profile, on: day, detail: district ? "yes" : "no", group: "district"))
    }
    return facts
  }
}

/// Ages as a steering committee publishes them, in whole years.
public enum AgeBand: String, Sendable, CaseIterable {
  case under26 = "under_26"
  case from26To49 = "26_49"
  case from50 = "50_plus"

  /// The band of an age.
  public init(age: Int) {
    self = age < 26 ? .under26 : age < 50 ? .from26To49 : .from50
  }
}
