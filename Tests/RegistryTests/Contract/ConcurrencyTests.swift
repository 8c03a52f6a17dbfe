import Casework
import Registry
import TestSupport
import Testing

@Suite("Two people who write at the same time")
struct ConcurrencyTests {
  @Test("different sections are both kept, in order, without a word", arguments: Engine.allCases)
  func otherSection(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let before = try fixture.record(until: .informed)
      let id = before.dossier.id
      let mine = try fixture.record(
        .recordPart(.employmentHalf), on: day(19, 1, 2026), dossier: id, seen: before.heads,
        minute: 10)
      let theirs = try fixture.record(
        .recordPart(.socialHalf), by: Team.socialWorker, on: day(19, 1, 2026), dossier: id,
        seen: before.heads, minute: 11)
      #expect(theirs.dossier.hasBothParts)
      #expect(theirs.entries.count == mine.entries.count + 1)
      #expect(theirs.entries.suffix(2).map(\.author) == ["mbriand", "sdiarra"])
      #expect(theirs.entries.suffix(2).allSatisfy { $0.parents == before.heads })
      #expect(theirs.heads.count == 2)
      #expect(try fixture.store.dossier(id) == theirs)
      #expect(try fixture.store.verify().findings.isEmpty)
      let after = try fixture.record(
        .writeSynthesis("Un seul interlocuteur"), on: day(20, 1, 2026), dossier: id,
        seen: theirs.heads, minute: 12)
      #expect(after.heads.count == 1)
    }
  }

  @Test(
    "the same section is shown side by side, and nothing is written",
    arguments: Engine.allCases)
  func sameSection(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let before = try fixture.record(until: .informed)
      let id = before.dossier.id
      let first = try fixture.record(
        .writeSynthesis("La mienne"), on: day(20, 1, 2026), dossier: id, seen: before.heads)
      let outcome = try fixture.store.record(
        .writeSynthesis("La leur"), on: day(20, 1, 2026), dossier: id, seen: before.heads,
        by: Fixture.hand(Team.socialWorker))
      #expect(
        outcome.theirs?.map(\.fact)
          == [.synthesisWritten(SynthesisWritten(addedValue: "La mienne"))])
      #expect(try fixture.store.dossier(id) == first)
      let second = try fixture.record(
        .writeSynthesis("La nôtre"), by: Team.socialWorker, on: day(20, 1, 2026), dossier: id,
        seen: first.heads)
      #expect(second.dossier.syntheses.map(\.value.addedValue) == ["La mienne", "La nôtre"])
    }
  }

  @Test("both agree at once: the joint agreement comes about, once", arguments: Engine.allCases)
  func bothAgree(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let before = try fixture.record(until: .socialPart)
      let id = before.dossier.id
      for side in Side.allCases {
        try fixture.record(
          .agree, by: Team.holder(side), on: day(22, 1, 2026), dossier: id, seen: before.heads,
          minute: 30)
      }
      let after = try #require(try fixture.store.dossier(id))
      #expect(after.dossier.stage == .agreed)
      #expect(after.dossier.answers.count == 2)
      #expect(after.dossier.agreedOn(.orientation) == day(22, 1, 2026))
      #expect(after.dossier.steps.filter { $0.stage == .agreed }.count == 1)
      #expect(try fixture.store.line(id)?.stage == .agreed)
    }
  }

  @Test("two contacts noted at once are both kept", arguments: Engine.allCases)
  func contacts(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let before = try fixture.record(until: .informed)
      for side in Side.allCases {
        try fixture.record(
          .call(side.rawValue), by: Team.holder(side), on: day(14, 1, 2026),
          dossier: before.dossier.id, seen: before.heads)
      }
      let after = try #require(try fixture.store.dossier(before.dossier.id))
      #expect(Set(after.dossier.contacts.map(\.value.note)) == ["employment", "social"])
    }
  }

  @Test("two corrections of the same entry are shown side by side", arguments: Engine.allCases)
  func corrections(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let opened = try fixture.record(until: .informed)
      let id = opened.dossier.id
      let before = try fixture.record(.call(), on: day(14, 1, 2026), dossier: id)
      let target = try #require(before.entries.last).id
      try fixture.record(.strike(target), on: day(15, 1, 2026), dossier: id, seen: before.heads)
      let outcome = try fixture.store.record(
        .strike(target), on: day(15, 1, 2026), dossier: id, seen: before.heads,
        by: Fixture.hand(Team.socialWorker))
      #expect(outcome.theirs?.count == 1)
    }
  }

  @Test("heads that the dossier does not have count as nothing seen", arguments: Engine.allCases)
  func unknownHeads(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let before = try fixture.record(until: .informed)
      let file = try fixture.record(
        .call(), on: day(14, 1, 2026), dossier: before.dossier.id, seen: ["inconnue"])
      #expect(file.entries.last?.parents == before.heads)
    }
  }

  @Test("two programs writing in turn lose nothing", arguments: Engine.allCases)
  func twoStores(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .informed).dossier.id
      let other = try engine.open(fixture.path)
      defer { other.close() }
      for number in 0..<20 {
        let isOther = number % 2 == 1
        try fixture.record(
          .call("n° \(number)"), by: isOther ? Team.socialWorker : Team.adviser,
          on: day(14, 1, 2026), dossier: id, store: isOther ? other : nil, minute: 20 + number)
      }
      let read = try #require(try other.dossier(id))
      #expect(read.dossier.contacts.map(\.value.note) == (0..<20).map { "n° \($0)" })
      #expect(try fixture.store.dossier(id) == read)
      #expect(try fixture.store.verify().findings.isEmpty)
    }
  }

  @Test("a store knows that another program has written", arguments: Engine.allCases)
  func revision(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let other = try engine.open(fixture.path)
      defer { other.close() }
      let before = try other.revision()
      #expect(try other.revision() == before)
      try fixture.record(until: .identified)
      #expect(try other.revision() != before)
    }
  }
}
