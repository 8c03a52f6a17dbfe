import Casework
import TestSupport
import Testing

@Suite("What counts in a dossier")
struct CountedFactTests {
  private func stays(_ story: Story) -> [CountedFact] {
    story.dossier.countedFacts.filter { $0.kind == .accompanied }
      .sorted { $0.on < $1.on }
  }

  @Test("a stay is cut where a seat changes hands, and nowhere else")
  func handover() throws {
    var story = try Story.reaching(.signed)
    let signedOn = try #require(story.dossier.contract).signedOn
    #expect(stays(story).map(\.on) == [signedOn])
    #expect(stays(story).map(\.until) == [nil])
    let change = signedOn.adding(days: 30)
    try story.play(.assign(.employment, login: "ygourvil"), on: change)
    #expect(stays(story).map(\.on) == [signedOn, change])
    #expect(stays(story).map(\.until) == [change, nil])
    #expect(stays(story).map(\.adviser) == ["mbriand", "ygourvil"])
    #expect(stays(story).map(\.socialWorker) == ["sdiarra", "sdiarra"])
    let entries = story.dossier.countedFacts.filter { $0.kind == .entered }
    #expect(entries.map(\.adviser) == ["mbriand"])
    #expect(entries.map(\.on) == [signedOn])
  }

  @Test("on the evening of the exit nobody is there any more")
  func exit() throws {
    let story = try Story.reaching(.exited)
    let exitedOn = try #require(story.dossier.exit).on
    func stock(_ day: CivilDate) -> Int? {
      Indicator.inProgress.measure.figure(
        over: story.dossier.countedFacts, in: Period(from: day, to: day), workingTime: 100
      ).numerator
    }
    #expect(stock(exitedOn.adding(days: -1)) == 1)
    #expect(stock(exitedOn) == 0)
    let present = Indicator.accompanied.measure.figure(
      over: story.dossier.countedFacts, in: Period(from: exitedOn, to: exitedOn), workingTime: 100)
    #expect(present == Figure(1))
  }

  @Test("every indicator has a name of its own and can be found by it")
  func names() {
    #expect(Set(Indicator.all.map(\.id)).count == Indicator.all.count)
    for indicator in Indicator.all { #expect(Indicator.named(indicator.id) == indicator) }
  }
}
