import Casework
import TestSupport
import Testing

@testable import Registry

@Suite("Whoever reads a part of a dossier wipes nothing of the rest by what they record")
struct PartialReaderTests {
  /// A dossier with everything that a supervisor does not read: barriers, plans, words of the agenda.
  private func full(_ fixture: Fixture) throws -> DossierFile {
    var file = try fixture.recordFullLine()
    file = try fixture.record(
      .planAction(.todo("Permis", by: .person)), on: day(2, 12, 2026), dossier: file.dossier.id)
    try #require(!DossierLine(file.dossier).barriers.isEmpty)
    return file
  }

  /// Records a fact as the session of a supervisor does, who reads entries without the texts.
  private func record(
    _ fact: Fact, on day: CivilDate, over file: DossierFile, _ fixture: Fixture
  ) throws {
    let reader = Reader(side: .employment, login: "hroussel", standing: .supervisor)
    let before = file.read(by: reader)
    let draft = EntryDraft(
      id: fixture.store.makeIdentifier(Trust.now), dossier: file.dossier.id, author: "hroussel",
      on: day, recordedAt: Instant(Trust.today, hour: 10), fact: fact)
    let stored = try StoredEntry(sealing: draft, parents: file.heads)
    let added = draft.sealed(parents: file.heads, hash: stored.hash)
    let after = try #require(DossierFile(before.entries + [added]))
    try fixture.store.engine.write { session in
      try JournalTable(session: session).insert(stored)
      try Store.project(from: before, to: after, Team.byLogin, session)
    }
  }

  private static let facts: [(Fact, CivilDate)] = [
    (.seatTaken(SeatTaken(side: .employment, login: "ygourvil")), day(15, 12, 2026)),
    // Before the contract: everything that counts goes to another professional.
    (.seatTaken(SeatTaken(side: .employment, login: "ygourvil")), day(14, 1, 2026)),
    (.requested(Requested(right: .access, words: "Sa copie")), day(20, 12, 2026)),
    (.retentionHeld(RetentionHeld(reason: "Recours", until: day(1, 3, 2030))), day(20, 12, 2026)),
    (
      .handoverSent(
        HandoverSent(
          kind: .change, side: .employment, to: "ygourvil", from: day(20, 12, 2026),
          message: "Départ")), day(20, 12, 2026)
    ),
  ]

  @Test("the projections are those of the whole dossier", arguments: Engine.allCases, facts)
  func kept(engine: Engine, act: (fact: Fact, on: CivilDate)) throws {
    try engine.withStore { fixture throws in
      let file = try full(fixture)
      try record(act.fact, on: act.on, over: file, fixture)
      #expect(try fixture.store.verify().findings == [])
      let line = try #require(try fixture.store.line(file.dossier.id))
      #expect(line.agenda.contains { $0.label == "Bilan" })
      #expect(line.barriers == DossierLine(file.dossier).barriers)
    }
  }
}
