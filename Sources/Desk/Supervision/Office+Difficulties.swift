public import Casework
public import Registry

/// What came of a word on a difficulty.
public enum DifficultyOutcome: Sendable, Hashable {
  /// It is kept so.
  case kept(Difficulty)
  /// It is not, and why.
  case refused(Phrase)
}

extension Office {
  /// The difficulties that the steering committee follows; both institutions' supervisors keep them.
  public func difficulties() throws(StoreError) -> [Difficulty] { try store.difficulties() }

  /// Notes a difficulty under the name of who is at the desk.
  public func note(
    _ kind: Difficulty.Kind, title: String, detail: String, owner: String, dueOn: CivilDate?
  ) throws(StoreError) -> DifficultyOutcome {
    let difficulty = Difficulty(
      id: store.makeIdentifier(clock()), kind: kind, title: title.composed.trimmed,
      detail: detail.composed.trimmed, owner: owner.composed.trimmed, openedOn: workplace.today,
      openedBy: workplace.me.login, dueOn: dueOn)
    return try keep { () throws(Difficulty.Refusal) in
      try difficulty.check()
      return difficulty
    }
  }

  /// Says how a difficulty ended.
  public func close(
    _ difficulty: Difficulty, outcome: String
  ) throws(StoreError) -> DifficultyOutcome {
    let today = workplace.today
    return try keep { () throws(Difficulty.Refusal) in
      try difficulty.closed(on: today, outcome: outcome.composed)
    }
  }

  /// Changes what is written of a difficulty.
  public func amend(_ difficulty: Difficulty) throws(StoreError) -> DifficultyOutcome {
    try keep { () throws(Difficulty.Refusal) in
      try difficulty.check()
      return difficulty
    }
  }

  private func keep(
    _ make: () throws(Difficulty.Refusal) -> Difficulty
  ) throws(StoreError) -> DifficultyOutcome {
    guard workplace.me.role.isSupervisor else {
      return .refused(
        Phrase(
          "Le journal des difficultés est tenu par l'encadrement.",
          "The log of difficulties is kept by supervisors."))
    }
    let made: Difficulty
    do throws(Difficulty.Refusal) {
      made = try make()
    } catch {
      return .refused(error.phrase)
    }
    try store.keep(made)
    return .kept(made)
  }
}
