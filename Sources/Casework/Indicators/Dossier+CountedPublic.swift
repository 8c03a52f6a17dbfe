extension Dossier {
  /// The barriers of people who entered: then, as known last, and at the exit.
  var barrierFacts: [CountedFact] {
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

  /// The public at entry.
  var profileFacts: [CountedFact] {
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
