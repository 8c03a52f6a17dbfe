import Casework

extension Path {
  /// Notes a step of the path.
  mutating func reach(_ kind: MilestoneKind, on day: CivilDate, _ author: Professional) {
    let milestone = Milestone(kind, detail: chance.text(Texts.details(kind)))
    add(day, author, .milestoneReached(milestone), mayWait: true)
  }

  /// The step to which an exit leads: the job or the course for which the person leaves.
  mutating func reachBefore(_ reason: ExitReason, on day: CivilDate, signedOn first: CivilDate) {
    guard let kind = milestone(for: reason), chance.chance(88) else { return }
    reach(kind, on: max(first, day.adding(days: -chance.below(6)).workingOrBefore), adviser)
  }

  /// The step that a reason says, as far as its label tells, else one of its group.
  private mutating func milestone(for reason: ExitReason) -> MilestoneKind? {
    let words = reason.label.fr.folded
    let said = Self.roots.first { $0.words.contains { words.contains($0) } }?.kind
    switch reason.group {
    case .durable:
      return said
        ?? [.openEndedJob, .longFixedTermJob, .businessCreation][chance.place([50, 42, 8])]
    case .transition: return said ?? (chance.chance(76) ? .shortFixedTermJob : .subsidisedJob)
    case .positive: return said ?? (chance.chance(60) ? .training : .workIntegrationJob)
    case .other: return nil
    }
  }

  private static let roots: [(kind: MilestoneKind, words: [String])] = [
    (.openEndedJob, ["cdi"]), (.shortFixedTermJob, ["moins de 6"]),
    (.longFixedTermJob, ["6 mois ou plus"]), (.businessCreation, ["creation"]),
    (.subsidisedJob, ["aide"]), (.training, ["formation"]), (.workIntegrationJob, ["insertion"]),
  ]
}
