import Casework
import TestSupport
import Testing

@Suite("Steps of the path that count")
struct MilestoneTests {
  private static let early = Story.Step.allCases.filter { $0 < .signed }

  @Test("none counts before the entry", arguments: early)
  func beforeEntry(step: Story.Step) throws {
    expectRefused(
      try Story.reaching(step).refusal(of: .reach(Milestone(.training))), .missing(.contract),
      citing: .signature)
  }

  @Test("from the day of the signature each is noted, by either side", arguments: Side.allCases)
  func afterEntry(side: Side) throws {
    var story = try Story.reaching(.signed)
    let actor = Team.holder(side)
    expectRefused(
      story.refusal(of: .reach(Milestone(.training)), by: actor, on: day(1, 2, 2026)),
      .tooEarly(.contract, needs: day(2, 2, 2026)), citing: .signature)
    for kind in MilestoneKind.allCases {
      try story.play(
        .reach(Milestone(kind, detail: "Détail")), by: actor, on: day(2, 2, 2026))
    }
    #expect(story.dossier.milestones.map(\.value.kind) == MilestoneKind.allCases)
    #expect(story.dossier.lastContact == day(2, 2, 2026))
  }

  @Test("a step between the entry and the renewal is noted after the renewal too")
  func betweenTerms() throws {
    let story = try Story.reaching(.renewed)
    #expect(story.refusal(of: .reach(Milestone(.immersion)), on: day(3, 3, 2026)) == nil)
  }

  @Test("the signature on which a step stands is not struck out nor moved past it")
  func signature() throws {
    var story = try Story.reaching(.signed)
    try story.play(.reach(Milestone(.training)), on: day(10, 2, 2026))
    let signature = story.last(.signed)
    let fact = try #require(story.entries.first { $0.id == signature }).fact
    expectRefused(
      story.refusal(of: .strike(signature)), .correctionBreaks(.missing(.contract)),
      citing: .signature)
    expectRefused(
      story.refusal(of: .replace(signature, on: day(11, 2, 2026), fact)),
      .correctionBreaks(.tooEarly(.contract, needs: day(11, 2, 2026))), citing: .signature)
    #expect(story.refusal(of: .replace(signature, on: day(10, 2, 2026), fact)) == nil)
  }

  /// « 64 mises en activité : 33 entrées en formations et 31 accès à l'emploi », of which 15 short
  /// fixed terms, 11 jobs in work integration and 5 subsidised ones.
  private static let year: [Milestone] = {
    func times(_ count: Int, _ kind: MilestoneKind) -> [Milestone] {
      Array(repeating: Milestone(kind), count: count)
    }
    return times(33, .training) + times(15, .shortFixedTermJob) + times(11, .workIntegrationJob)
      + times(5, .subsidisedJob)
  }()

  @Test("the published year counts: 33 entries into training and 31 into employment are 64")
  func golden() {
    func count(_ group: MilestoneKind.Group) -> Int {
      Self.year.filter { $0.kind.group == group }.count
    }
    #expect(count(.training) == 33)
    #expect(count(.employment) == 31)
    #expect(Self.year.filter(\.kind.isActivity).count == 64)
    #expect(Self.year.filter(\.kind.isTowardsEmployment).count == 64)
  }

  @Test("a year noted in dossiers counts the same")
  func goldenInDossiers() throws {
    var groups: [MilestoneKind.Group: Int] = [:]
    for (number, milestones) in Self.year.chunked(by: 4).enumerated() {
      var story = try Story.reaching(.signed, id: "dossier-\(number)")
      for milestone in milestones { try story.play(.reach(milestone), on: day(3, 3, 2026)) }
      for reached in story.dossier.milestones { groups[reached.value.kind.group, default: 0] += 1 }
    }
    #expect(groups == [.training: 33, .employment: 31])
  }

  @Test("each kind is published under one group")
  func groups() {
    func kinds(_ group: MilestoneKind.Group) -> [MilestoneKind] {
      MilestoneKind.allCases.filter { $0.group == group }
    }
    #expect(
      kinds(.employment) == [
        .openEndedJob, .longFixedTermJob, .shortFixedTermJob, .workIntegrationJob, .subsidisedJob,
        .businessCreation,
      ])
    #expect(kinds(.training) == [.training])
    #expect(kinds(.approach) == [.immersion, .service, .socialClause])
    #expect(kinds(.health) == [.healthFirstAccess, .healthResumed])
    #expect(
      kinds(.rights) == [.housingAid, .disabilityFile, .disabilityAllowance, .otherRight])
  }

  @Test("employment, training and what comes near lead to employment; health and rights do not")
  func towardsEmployment() {
    for kind in MilestoneKind.allCases {
      #expect(kind.isActivity == [.employment, .training].contains(kind.group))
      #expect(kind.isTowardsEmployment == ![.health, .rights].contains(kind.group))
    }
  }
}

extension [Milestone] {
  /// The steps, `size` at a time.
  fileprivate func chunked(by size: Int) -> [[Milestone]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
