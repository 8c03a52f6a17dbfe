import Casework
import TestSupport
import Testing

@Suite("Whatever is tried in whatever order, no gate is passed without its key")
struct RandomWalkTests {
  /// Three hundred attempts on one dossier by anybody, corrections included.
  private func walk(seed: UInt64, under convention: Convention) throws -> Story {
    var dice = Dice(seed: seed)
    var story = Story(under: convention, today: day(31, 12, 2027))
    try story.play(.open(), on: day(12, 1, 2026))
    var now = day(12, 1, 2026)
    for _ in 0..<300 {
      now = now.adding(days: Int.random(in: 0...2, using: &dice))
      let late = now.adding(days: Int.random(in: -3...0, using: &dice))
      let actor = try #require(
        (Team.all + [Team.adviser, Team.socialWorker]).randomElement(using: &dice))
      let command = try #require(attempts(story, now, &dice).randomElement(using: &dice))
      do throws(Refusal) {
        try story.play(command, by: actor, on: late)
      } catch {
        continue
      }
    }
    return story
  }

  private func attempts(_ story: Story, _ now: CivilDate, _ dice: inout Dice) -> [Command] {
    var attempts: [Command] = [
      .informed, .recordPart(.employmentHalf), .agree, .agree, .presentation, .signature,
      .writeSynthesis("Un seul interlocuteur"), .call(), .jointReview, .renewal,
      .trust(motive: "Suivie"),
    ]
    if Int.random(in: 0..<8, using: &dice) == 0 {
      let login = Team.all.randomElement(using: &dice)?.login ?? ""
      attempts += [
        .assign(.employment, login: login), .assign(.social, login: login), .rectify(.thierry),
        .inform(Informed(medium: .telephone, adheres: false)), .answer(.refused, motive: "Motif"),
        .exit(), .close(),
      ]
    }
    if let target = story.entries.randomElement(using: &dice) {
      attempts += [.strike(target.id), .replace(target.id, on: now, target.fact)]
    }
    return attempts
  }

  @Test("with or without trust", arguments: [false, true], 1...60)
  func invariants(trust: Bool, seed: UInt64) throws {
    let convention = trust ? Convention.sixMonths : .nineMonths
    let story = try walk(seed: seed, under: convention)
    let dossier = story.dossier
    for entry in story.entries where entry.fact.kind != .seatTaken {
      let author = try #require(Team.byLogin[entry.author])
      #expect(!author.role.isSupervisor)
      if case .answered(let answered) = entry.fact { #expect(author.side == answered.side) }
      if case .partRecorded(let recorded) = entry.fact { #expect(author.side == recorded.side) }
    }
    if let contract = dossier.contract {
      let agreed = try #require(dossier.agreedOn(.orientation))
      let presented = try #require(dossier.presentation)
      #expect(dossier.isDiagnosticShared)
      #expect(dossier.information != nil)
      #expect(agreed <= contract.signedOn)
      #expect(presented.on <= contract.signedOn)
      #expect(contract.renewals.count <= contract.terms.renewals)
      #expect(contract.renewals.count <= dossier.reviews.count)
      for number in contract.renewals.indices {
        #expect(dossier.agreedOn(.renewal(number + 1)) != nil)
      }
    }
    if !trust { #expect(dossier.trust == nil) }
    #expect(dossier.exit == nil || dossier.contract != nil)
    #expect(dossier.closure == nil || dossier.contract == nil)
    var dice = Dice(seed: seed)
    #expect(Dossier(entries: story.entries.shuffled(using: &dice)) == dossier)
  }

  @Test("many of these walks reach the contract, the renewal and the end")
  func reach() throws {
    var stages: Set<Stage> = []
    for seed in 1...60 {
      stages.insert(try walk(seed: UInt64(seed), under: .nineMonths).dossier.stage)
    }
    #expect(stages.isSuperset(of: [.closed, .exited, .renewed]))
  }
}
