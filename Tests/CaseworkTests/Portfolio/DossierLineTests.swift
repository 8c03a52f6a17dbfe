import Casework
import TestSupport
import Testing

@Suite struct DossierLineTests {
  @Test("the line of a new dossier has the person, the seats and what is to explore")
  func opened() throws {
    var story = Story()
    let identified = Identified(
      person: .lenaig, origin: "social", externalID: "PF1-0042", toExplore: ["sante", "mobilite"])
    try story.play(
      .identify(identified, adviser: "mbriand", socialWorker: nil), on: day(12, 1, 2026))
    let line = story.line
    #expect(line.id == story.id)
    #expect(line.listName == "KERVADEC-ŒUVRAY Lénaïg")
    #expect(line.sortKey == Person.lenaig.sortKey)
    #expect(line.searchKey == Person.lenaig.searchKey)
    #expect(line.identityKey == Person.lenaig.identityKey)
    #expect(line.ftIdentifier == "1234567A")
    #expect(line.externalID == "PF1-0042")
    #expect(line.birthDate == day(29, 2, 1988))
    #expect(line.commune == "Saint-Aubin-des-Prés")
    #expect(line.isRSA)
    #expect(line.stage == .identified)
    #expect(line.holder(.employment) == "mbriand")
    #expect(line.holder(.social) == nil)
    #expect(line.identifiedOn == day(12, 1, 2026))
    #expect(line.barriers == "sante:? mobilite:?")
    #expect(line.decisionOpenSince == nil)
    #expect(line.lastContact == nil)
    #expect(line.entryCount == 2)
  }

  @Test("the line follows the diagnostic and the answers")
  func diagnostic() throws {
    let line = try Story.reaching(.employmentAgreement).line
    #expect(line.partOn(.employment) == day(19, 1, 2026))
    #expect(line.partOn(.social) == day(21, 1, 2026))
    #expect(line.decisionOpenSince == day(21, 1, 2026))
    #expect(line.answer(.employment) == .agreed)
    #expect(line.answer(.social) == nil)
    #expect(line.waitingSince == day(22, 1, 2026))
    #expect(line.barriers == "mobilite:2 logement:2")
    #expect(try Story.reaching(.socialAgreement).line.waitingSince == nil)
  }

  @Test("the line follows the contract")
  func contract() throws {
    let signed = try Story.reaching(.signed).line
    #expect(signed.enteredOn == day(2, 2, 2026))
    #expect(signed.endsOn == day(2, 11, 2026))
    #expect((signed.renewals, signed.renewalsAllowed) == (0, 1))
    #expect(signed.answer(.employment) == nil)
    #expect(signed.decisionOpenSince == nil)
    let reviewed = try Story.reaching(.employmentRenewal).line
    #expect(reviewed.reviewedOn == day(15, 10, 2026))
    #expect(reviewed.decisionOpenSince == day(15, 10, 2026))
    #expect(reviewed.waitingSince == day(16, 10, 2026))
    let renewed = try Story.reaching(.renewed).line
    #expect(renewed.endsOn == day(2, 2, 2027))
    #expect(renewed.renewals == 1)
    #expect(renewed.reviewedOn == nil)
    #expect(renewed.answer(.employment) == nil)
  }

  @Test("the line of an ended dossier has its end and its reason")
  func ended() throws {
    let left = try Story.reaching(.exited).line
    #expect(!left.isOpen)
    #expect(left.endedOn == day(11, 12, 2026))
    #expect(left.endReason == "cdi")
    var story = try Story.reaching(.informed)
    try story.play(.close(), on: day(14, 1, 2026))
    #expect(story.line.endReason == "refus_motive")
    #expect(story.line.enteredOn == nil)
  }

  @Test("a half on trust is on the line while it is missing")
  func trust() throws {
    var story = try Story.reaching(.employmentPart, under: .sixMonths, in: 2021)
    try story.play(.trust(motive: "Suivie"), by: Team.socialWorker, on: day(20, 1, 2021))
    #expect(story.line.trustPendingSince == day(20, 1, 2021))
    #expect(story.line.trustPendingSide == .social)
    try story.play(.recordPart(.socialHalf), by: Team.socialWorker, on: day(5, 2, 2021))
    #expect(story.line.trustPendingSince == nil)
    #expect(story.line.trustPendingSide == nil)
  }

  @Test("corrections count in the line only by what they change")
  func corrected() throws {
    var story = try Story.reaching(.informed)
    let before = story.line
    try story.play(.call(), on: day(20, 1, 2026))
    try story.play(.strike(story.last(.contacted)))
    #expect(story.line == before)
  }
}
