import Casework
import TestSupport
import Testing

@Suite struct DossierReadingTests {
  @Test("entries without an identification give no dossier")
  func none() throws {
    #expect(Dossier(entries: []) == nil)
    let story = try Story.reaching(.signed)
    #expect(Dossier(entries: story.entries.filter { $0.fact.kind != .identified }) == nil)
  }

  @Test("the latest half is shown, and the one before it is kept")
  func versions() throws {
    var story = try Story.reaching(.socialPart)
    try story.play(.recordPart(.found([("sante", .moderate)])), on: day(22, 1, 2026))
    #expect(story.dossier.part(.employment)?.part == .found([("sante", .moderate)]))
    #expect(story.dossier.previousPart(.employment)?.part == .employmentHalf)
    #expect(story.dossier.previousPart(.social) == nil)
    #expect(story.dossier.diagnosticSharedOn == day(21, 1, 2026))
  }

  @Test("the last contact is the last day the person was met, whatever the order of writing")
  func lastContact() throws {
    var story = try Story.reaching(.informed)
    #expect(story.dossier.lastContact == day(13, 1, 2026))
    try story.play(.call(), on: day(20, 1, 2026))
    try story.play(.call(), on: day(15, 1, 2026))
    #expect(story.dossier.lastContact == day(20, 1, 2026))
  }

  @Test("a letter and what the two write together meet nobody")
  func notMet() throws {
    var story = try Story.reaching(.identified)
    try story.play(.inform(Informed(medium: .letter, adheres: true)), on: day(13, 1, 2026))
    try story.play(.writeSynthesis("Un seul interlocuteur"), on: day(14, 1, 2026))
    #expect(story.dossier.lastContact == nil)
  }

  @Test("a seat given to another ends the day before")
  func seats() throws {
    var story = try Story.reaching(.identified)
    try story.play(.assign(.employment, login: "ygourvil"), on: day(1, 3, 2026))
    #expect(story.dossier.holder(.employment) == "ygourvil")
    #expect(story.dossier.seat(of: "mbriand") == nil)
    #expect(
      story.dossier.seats.first { $0.login == "mbriand" }
        == SeatPeriod(
          side: .employment, login: "mbriand", from: day(12, 1, 2026), until: day(28, 2, 2026)))
  }

  @Test("a seat given and taken on the same day was not held")
  func sameDaySeat() throws {
    var story = try Story.reaching(.identified)
    try story.play(.assign(.employment, login: "ygourvil"), on: day(12, 1, 2026))
    #expect(!story.dossier.seats.contains { $0.login == "mbriand" })
  }

  @Test("the person's record is put right as a whole")
  func rectified() throws {
    var story = try Story.reaching(.identified)
    var person = Person.lenaig
    person.commune = "Vitrac"
    try story.play(.rectify(person), on: day(14, 1, 2026))
    #expect(story.dossier.person == person)
    #expect(story.dossier.identification.value.person == .lenaig)
  }

  @Test("after the last renewal no decision is open, nor after an end")
  func openDecision() throws {
    #expect(try Story.reaching(.informed).dossier.openDecision == .orientation)
    #expect(try Story.reaching(.signed).dossier.openDecision == .renewal(1))
    #expect(try Story.reaching(.renewed).dossier.openDecision == nil)
    #expect(try Story.reaching(.exited).dossier.openDecision == nil)
  }
}
