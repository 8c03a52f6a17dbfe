extension Dossier {
  /// What counts of a contract: the entry, the stay, its renewals.
  var stayFacts: [CountedFact] {
    guard let contract else { return [] }
    let entered = counted(
      .entered, on: contract.signedOn, until: exit?.on,
      detail: contract.signature.value.convention,
      days: identification.on.days(until: contract.signedOn))
    let agreed = agreedOn(.orientation) ?? contract.signedOn
    let started = counted(
      .started, on: contract.signedOn, days: agreed.days(until: contract.signedOn))
    let renewed = contract.renewals.map {
      counted(.renewed, on: $0.on, detail: String($0.value.number))
    }
    return [entered, started] + stays(of: contract) + renewed
  }

  /// The stay, cut where a seat changed hands.
  private func stays(of contract: Contract) -> [CountedFact] {
    let first = contract.signedOn
    let changes = Set(seats.map(\.from)).filter { day in
      day > first && (exit.map { day < $0.on } ?? true)
        && Side.allCases.contains { holder($0, on: day) != holder($0, on: day.adding(days: -1)) }
    }
    let days = [first] + changes.sorted()
    return days.indices.map { index in
      counted(
        .accompanied, on: days[index],
        until: index + 1 < days.count ? days[index + 1] : exit?.on,
        detail: contract.signature.value.convention)
    }
  }
}
