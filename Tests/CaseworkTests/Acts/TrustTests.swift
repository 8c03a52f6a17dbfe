import Casework
import TestSupport
import Testing

@Suite("A half may be accepted on trust where the convention allows it")
struct TrustTests {
  private let trust = Command.trust(motive: "Suivie depuis deux ans par le CDAS")

  private func story(under convention: Convention = .sixMonths) throws -> Story {
    try Story.reaching(.employmentPart, under: convention, in: 2021)
  }

  @Test("where the convention does not allow it, it is refused")
  func forbidden() throws {
    let story = try Story.reaching(.employmentPart)
    expectRefused(
      story.refusal(of: trust, by: Team.socialWorker), .trustNotAllowed, citing: .trustDiagnostic)
  }

  @Test("once allowed, both may agree without the second half")
  func pending() throws {
    var story = try story()
    try story.play(trust, by: Team.socialWorker, on: day(20, 1, 2021))
    #expect(story.dossier.stage == .shared)
    #expect(story.dossier.trustPending == .social)
    #expect(story.dossier.diagnosticSharedOn == day(20, 1, 2021))
    try story.play(.agree, on: day(20, 1, 2021))
    try story.play(.agree, by: Team.socialWorker, on: day(20, 1, 2021))
    #expect(story.dossier.stage == .agreed)
  }

  @Test("the requirement says that it is met on trust, and cites that rule")
  func requirement() throws {
    var story = try story()
    try story.play(trust, by: Team.socialWorker, on: day(20, 1, 2021))
    let half = try #require(
      story.dossier.requirements(for: .orientation, under: story.convention)
        .first { $0.what == .part(.social) })
    #expect(half.met?.onTrust == true)
    #expect(half.rule == .trustDiagnostic)
  }

  @Test("an agreement dated before the trust is refused")
  func tooEarly() throws {
    var story = try story()
    try story.play(trust, by: Team.socialWorker, on: day(20, 1, 2021))
    expectRefused(
      story.refusal(of: .agree, on: day(19, 1, 2021)),
      .tooEarly(.part(.social), needs: day(20, 1, 2021)), citing: .sharedDiagnostic)
  }

  @Test("the missing half completes the trust")
  func completed() throws {
    var story = try story()
    try story.play(trust, by: Team.socialWorker, on: day(20, 1, 2021))
    try story.play(.recordPart(.socialHalf), by: Team.socialWorker, on: day(5, 2, 2021))
    #expect(story.dossier.trustPending == nil)
    #expect(story.dossier.hasBothParts)
    #expect(story.dossier.diagnosticSharedOn == day(20, 1, 2021))
    expectRefused(
      story.refusal(of: trust, by: Team.socialWorker), .nothingToTrust, citing: .trustDiagnostic)
  }

  @Test("there is nothing to trust without the other half, nor with one's own", arguments: [0, 1])
  func nothing(recorded: Int) throws {
    let story = try Story.reaching(
      recorded == 0 ? .informed : .employmentPart, under: .sixMonths, in: 2021)
    expectRefused(story.refusal(of: trust), .nothingToTrust, citing: .trustDiagnostic)
  }

  @Test("trust needs a motive, and the information")
  func motive() throws {
    #expect(
      try story().refusal(of: .trust(motive: " "), by: Team.socialWorker) == .empty(.motive))
    let uninformed = try Story.reaching(.identified, under: .sixMonths, in: 2021)
    expectRefused(uninformed.refusal(of: trust), .missing(.information), citing: .information)
  }
}
