import Casework
import TestSupport
import Testing

@Suite("A mistake is corrected by a further entry")
struct CorrectionTests {
  private let contacted = Fact.contacted(Contacted(medium: .email, note: "Courriel"))

  @Test("a replacement takes the place of the entry, and the wrong one stays in the journal")
  func replace() throws {
    var story = try Story.reaching(.informed)
    try story.play(.call("Appel"), on: day(14, 1, 2026))
    let target = story.last(.contacted)
    try story.play(.replace(target, on: day(16, 1, 2026), contacted), on: day(17, 1, 2026))
    #expect(story.dossier.contacts.map(\.value.note) == ["Courriel"])
    #expect(story.dossier.contacts.map(\.entry) == [target])
    #expect(story.dossier.lastContact == day(16, 1, 2026))
    #expect(story.entries.contains { $0.id == target && $0.on == day(14, 1, 2026) })
  }

  @Test("an entry struck out counts no longer")
  func strike() throws {
    var story = try Story.reaching(.informed)
    let before = story.dossier
    try story.play(.call(), on: day(14, 1, 2026))
    try story.play(.strike(story.last(.contacted)), on: day(15, 1, 2026))
    #expect(story.dossier == before)
  }

  @Test("of two corrections of an entry the last one counts")
  func lastWins() throws {
    var story = try Story.reaching(.informed)
    try story.play(.call("un"), on: day(14, 1, 2026))
    let target = story.last(.contacted)
    try story.play(.strike(target), on: day(15, 1, 2026))
    try story.play(.replace(target, on: day(14, 1, 2026), contacted), on: day(16, 1, 2026))
    #expect(story.dossier.contacts.map(\.value.note) == ["Courriel"])
    try story.play(.strike(target), on: day(17, 1, 2026))
    #expect(story.dossier.contacts.isEmpty)
  }

  @Test(
    "striking out what a later act needed is refused, with the rule of that act",
    arguments: [
      (Fact.Kind.informed, Refusal.missing(.information), Rule.information),
      (.presented, .missing(.presentation), .presentation),
      (.signed, .missing(.contract), .signature),
      (.reviewed, .missing(.review), .jointReview),
    ])
  func breaks(kind: Fact.Kind, inner: Refusal, rule: Rule) throws {
    let story = try Story.reaching(.renewed)
    expectRefused(
      story.refusal(of: .strike(story.last(kind))), .correctionBreaks(inner), citing: rule)
  }

  @Test("striking out an agreement on which the contract stands is refused")
  func breaksAgreement() throws {
    let story = try Story.reaching(.signed)
    expectRefused(
      story.refusal(of: .strike(story.last(.answered)), by: Team.socialWorker),
      .correctionBreaks(.missing(.agreement(.social, .orientation))), citing: .jointAgreement)
  }

  @Test("moving an act past those that follow is refused")
  func movesTooLate() throws {
    let story = try Story.reaching(.signed)
    let moved = Command.replace(
      story.last(.presented), on: day(3, 2, 2026), .presented(Presented(medium: .video)))
    expectRefused(
      story.refusal(of: moved),
      .correctionBreaks(.tooEarly(.presentation, needs: day(3, 2, 2026))), citing: .presentation)
    let fine = Command.replace(
      story.last(.presented), on: day(2, 2, 2026), .presented(Presented(medium: .video)))
    #expect(story.refusal(of: fine) == nil)
  }

  @Test("a replacement that could not have happened is refused for itself")
  func replacementTooEarly() throws {
    let story = try Story.reaching(.presented)
    let moved = Command.replace(
      story.last(.presented), on: day(22, 1, 2026), .presented(Presented(medium: .video)))
    expectRefused(
      story.refusal(of: moved),
      .tooEarly(.agreement(.social, .orientation), needs: day(23, 1, 2026)),
      citing: .jointAgreement)
  }

  @Test("an identification is replaced, not struck out, and not moved past what follows")
  func identification() throws {
    let story = try Story.reaching(.informed)
    let target = story.last(.identified)
    let fact = Fact.identified(Identified(person: .thierry, origin: "social"))
    #expect(story.refusal(of: .strike(target)) == .cannotCorrect)
    #expect(
      story.refusal(of: .replace(target, on: day(14, 1, 2026), fact))
        == .correctionBreaks(.beforeIdentification(day(14, 1, 2026))))
    var corrected = story
    try corrected.play(.replace(target, on: day(10, 1, 2026), fact))
    #expect(corrected.dossier.person == .thierry)
    #expect(corrected.dossier.identification.on == day(10, 1, 2026))
  }

  @Test("a half, a trust or an answer is corrected by its own side only", arguments: Side.allCases)
  func ownSide(side: Side) throws {
    var story = try Story.reaching(.informed)
    try story.play(.recordPart(.half(side)), by: Team.holder(side), on: day(19, 1, 2026))
    let strike = Command.strike(story.last(.partRecorded))
    expectRefused(
      story.refusal(of: strike, by: Team.holder(side.other)), .notYourSeat(side),
      citing: .jointAgreement)
    #expect(story.refusal(of: strike, by: Team.holder(side)) == nil)
  }

  @Test("an answer is not moved to the other side by a correction")
  func sideStays() throws {
    let story = try Story.reaching(.employmentAgreement)
    let other = Fact.answered(Answered(decision: .orientation, side: .social, answer: .agreed))
    #expect(
      story.refusal(of: .replace(story.last(.answered), on: day(22, 1, 2026), other))
        == .cannotCorrect)
  }

  @Test("either member corrects what belongs to both; nobody else does")
  func who() throws {
    var story = try Story.reaching(.informed)
    try story.play(.call(), on: day(14, 1, 2026))
    let strike = Command.strike(story.last(.contacted))
    #expect(story.refusal(of: strike, by: Team.socialWorker) == nil)
    #expect(story.refusal(of: strike, by: Team.otherAdviser) == .notAMember)
    #expect(story.refusal(of: strike, by: Team.socialSupervisor) == .supervisor)
  }

  @Test("a correction keeps the kind of fact, has a reason, and a target that is no correction")
  func form() throws {
    var story = try Story.reaching(.informed)
    try story.play(.call(), on: day(14, 1, 2026))
    let target = story.last(.contacted)
    #expect(story.refusal(of: .strike(target, because: " ")) == .empty(.motive))
    #expect(story.refusal(of: .strike("ailleurs")) == .cannotCorrect)
    let otherKind = Fact.presented(Presented(medium: .email))
    #expect(
      story.refusal(of: .replace(target, on: day(14, 1, 2026), otherKind)) == .cannotCorrect)
    #expect(
      story.refusal(of: .replace(target, on: day(1, 1, 2027), contacted))
        == .future(day(1, 1, 2027)))
    try story.play(.strike(target), on: day(15, 1, 2026))
    #expect(story.refusal(of: .strike(story.last(.corrected))) == .cannotCorrect)
  }

  @Test("striking out an exit opens the dossier again")
  func reopened() throws {
    var story = try Story.reaching(.exited)
    try story.play(.strike(story.last(.exited)))
    #expect(story.dossier.stage == .renewed)
    #expect(story.dossier.isOpen)
    #expect(story.dossier.contract?.endedEarlyOn == nil)
  }

  @Test("an end is not struck out once the person is followed elsewhere")
  func reopenedTwice() throws {
    let left = try Story.reaching(.exited)
    let strike = Command.strike(left.last(.exited))
    expectRefused(
      left.refusal(of: strike, elsewhere: "dossier-9"), .alreadyFollowed("dossier-9"),
      citing: .oneBinome)
    let other = Command.strike(left.last(.renewed))
    #expect(left.refusal(of: other, elsewhere: "dossier-9") == nil)
  }

  @Test("what was already at fault before is not held against a correction")
  func oldFaults() throws {
    var story = try Story.reaching(.identified)
    story.record(
      .partRecorded(PartRecorded(side: .employment, part: .employmentHalf)), on: day(13, 1, 2026))
    try story.play(.call(), on: day(14, 1, 2026))
    #expect(story.refusal(of: .strike(story.last(.contacted))) == nil)
  }
}
