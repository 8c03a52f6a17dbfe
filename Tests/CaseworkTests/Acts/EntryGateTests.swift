import Casework
import TestSupport
import Testing

@Suite("The signature of the contract is the entry")
struct EntryGateTests {
  @Test(
    "each thing that is missing is named, with its rule",
    arguments: [
      (Story.Step.identified, Requirement.What.information, Rule.information),
      (.informed, .part(.employment), .sharedDiagnostic),
      (.employmentPart, .part(.social), .sharedDiagnostic),
      (.socialPart, .agreement(.employment, .orientation), .jointAgreement),
      (.employmentAgreement, .agreement(.social, .orientation), .jointAgreement),
      (.socialAgreement, .presentation, .presentation),
    ])
  func missing(step: Story.Step, what: Requirement.What, rule: Rule) throws {
    let story = try Story.reaching(step)
    expectRefused(story.refusal(of: .signature), .missing(what), citing: rule)
    #expect(
      story.dossier.obstacle(to: .entry, on: story.today, under: story.convention)
        == .missing(what))
  }

  @Test("a signature dated before the presentation is refused")
  func tooEarly() throws {
    let story = try Story.reaching(.presented)
    expectRefused(
      story.refusal(of: .signature, on: day(25, 1, 2026)),
      .tooEarly(.presentation, needs: day(26, 1, 2026)), citing: .presentation)
    #expect(story.refusal(of: .signature, on: day(26, 1, 2026)) == nil)
  }

  @Test("the contract names the social referent", arguments: ["", "   "])
  func referent(name: String) throws {
    let story = try Story.reaching(.presented)
    let command = Command.sign(
      socialReferent: name, signatories: ["Lénaïg"], originalKeptAt: "Agence Ouest")
    expectRefused(story.refusal(of: command), .empty(.socialReferent), citing: .signature)
  }

  @Test("without anyone in the social seat there is no referent to name")
  func emptySeat() throws {
    var story = Story()
    try story.play(.open(socialWorker: nil), on: day(12, 1, 2026))
    let seat = Requirement(.socialReferent, in: story)
    #expect(seat?.met == nil)
    #expect(seat?.rule == .signature)
    try story.play(.assign(.social, login: "sdiarra"), on: day(13, 1, 2026))
    #expect(Requirement(.socialReferent, in: story)?.met?.by == "sdiarra")
  }

  @Test("the contract names who signed and where the paper is kept")
  func paper() throws {
    let story = try Story.reaching(.presented)
    let unsigned = Command.sign(
      socialReferent: "Sékou DIARRA", signatories: [], originalKeptAt: "Agence Ouest")
    expectRefused(story.refusal(of: unsigned), .empty(.signatories), citing: .signature)
    let nowhere = Command.sign(
      socialReferent: "Sékou DIARRA", signatories: ["Lénaïg"], originalKeptAt: "")
    #expect(story.refusal(of: nowhere) == .empty(.originalKeptAt))
  }

  @Test("the contract keeps the convention and its durations")
  func terms() throws {
    let signed = try #require(try Story.reaching(.signed).dossier.contract?.signature.value)
    #expect(signed.convention == "neuf-mois")
    #expect(signed.terms == Convention.nineMonths.terms)
  }

  @Test("a contract is signed once, an interview presented once")
  func once() throws {
    let story = try Story.reaching(.signed)
    #expect(story.refusal(of: .signature) == .alreadySigned(day(2, 2, 2026)))
    #expect(story.refusal(of: .presentation) == .alreadyPresented(day(26, 1, 2026)))
  }
}

extension Requirement {
  /// The requirement of a kind for the entry of a story.
  fileprivate init?(_ what: What, in story: Story) {
    let all = story.dossier.requirements(for: .entry, under: story.convention)
    guard let found = all.first(where: { $0.what == what }) else { return nil }
    self = found
  }
}
