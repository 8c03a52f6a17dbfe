import Casework
import TestSupport
import Testing

@Suite struct ContractTests {
  @Test("before the renewal there is one term")
  func firstTerm() throws {
    let contract = try #require(try Story.reaching(.signed).dossier.contract)
    #expect(contract.signedOn == day(2, 2, 2026))
    #expect(contract.termStartedOn == day(2, 2, 2026))
    #expect(contract.endsOn == day(2, 11, 2026))
    #expect(contract.renewalsLeft == 1)
    #expect(contract.line.map(\.to) == [day(2, 11, 2026)])
  }

  @Test("a renewal follows the first term without a gap, whatever day it is signed")
  func renewedTerm() throws {
    let contract = try #require(try Story.reaching(.renewed).dossier.contract)
    #expect(contract.termStartedOn == day(3, 11, 2026))
    #expect(contract.endsOn == day(2, 2, 2027))
    #expect(contract.renewalsLeft == 0)
    #expect(contract.line.map(\.number) == [0, 1])
    #expect(contract.line.map(\.from) == [day(2, 2, 2026), day(3, 11, 2026)])
    #expect(contract.line.map(\.to) == [day(2, 11, 2026), day(2, 2, 2027)])
    #expect(contract.line.map(\.signedOn) == [day(2, 2, 2026), day(20, 10, 2026)])
  }

  @Test("an exit before the term ends the contract early, on that day")
  func earlyEnd() throws {
    let contract = try #require(try Story.reaching(.exited).dossier.contract)
    #expect(contract.endedEarlyOn == day(11, 12, 2026))
  }

  @Test(
    "an exit on the last day or after is not early", arguments: [day(2, 2, 2027), day(3, 2, 2027)])
  func endAtTerm(on: CivilDate) throws {
    var story = try Story.reaching(.renewed)
    story.today = day(1, 3, 2027)
    try story.play(.exit("terme"), on: on)
    #expect(story.dossier.contract?.endedEarlyOn == nil)
    #expect(story.dossier.endedOn == on)
  }

  @Test("a dossier keeps the terms it was signed under")
  func keepsTerms() throws {
    var story = try Story.reaching(.signed, under: .sixMonths, in: 2021)
    story.conventions = ConventionBook([.nineMonths])
    #expect(story.dossier.contract?.endsOn == day(2, 8, 2021))
    #expect(story.dossier.contract?.signature.value.convention == "six-mois")
  }

  @Test("the rules of a signed dossier stay those of its convention, even when another one begins")
  func keepsConvention() throws {
    var story = try Story.reaching(.signed, under: .sixMonths, in: 2021)
    var successor = Convention.nineMonths
    successor.from = day(1, 3, 2021)
    successor.exitReasons = []
    story.conventions = ConventionBook([.sixMonths, successor])
    #expect(story.refusal(of: .exit(), on: day(1, 4, 2021)) == nil)
    #expect(
      story.refusal(of: .exit("inconnu"), on: day(1, 4, 2021))
        == .unknownCode(.reason, "inconnu"))
  }
}
