import Casework
import Registry
import TestSupport
import Testing

@Suite("The words search looks into are those of the journal")
struct PhraseTests {
  private let mine = PortfolioScope.seat(.employment, login: "mbriand", on: day(31, 12, 2026))

  private func found(_ fixture: Fixture, _ words: String, by side: Side = .employment) throws
    -> [String]
  {
    let scope: PortfolioScope =
      side == .employment ? mine : .seat(.social, login: "sdiarra", on: day(31, 12, 2026))
    return try fixture.store.search(words, in: scope, readBy: .of(side), limit: 9).map(\.body)
  }

  /// A dossier with a contact, a shared note and one kept to the social side.
  private func withNotes(_ engine: Engine, _ body: (Fixture, DossierFile) throws -> Void) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .informed).dossier.id
      try fixture.record(.call("Appel bref"), on: day(20, 1, 2026), dossier: id)
      try fixture.record(.report(note: Note("Motivée")), on: day(20, 1, 2026), dossier: id)
      let file = try fixture.record(
        .attempt(Note("Valise", room: .social)), by: Team.socialWorker, on: day(20, 1, 2026),
        dossier: id)
      try body(fixture, file)
    }
  }

  @Test("they follow corrections: replaced, then struck out", arguments: Engine.allCases)
  func corrections(engine: Engine) throws {
    try withNotes(engine) { fixture, file throws in
      let id = file.dossier.id
      let target = try #require(file.entries.first { $0.fact.kind == .contacted }).id
      let right = Fact.contacted(Contacted(medium: .email, note: "Courriel long"))
      try fixture.record(
        .replace(target, on: day(20, 1, 2026), right), on: day(21, 1, 2026), dossier: id)
      #expect(try found(fixture, "appel").isEmpty)
      #expect(try found(fixture, "courriel") == ["Courriel long"])
      #expect(try found(fixture, "motivee") == ["Motivée"])
      #expect(try fixture.store.verify().findings.isEmpty)
      try fixture.record(.strike(target), on: day(22, 1, 2026), dossier: id)
      #expect(try found(fixture, "courriel").isEmpty)
      #expect(try found(fixture, "motivee") == ["Motivée"])
      #expect(try fixture.store.verify().findings.isEmpty)
    }
  }

  @Test("a note that is kept by a correction is no longer found", arguments: Engine.allCases)
  func keptLater(engine: Engine) throws {
    try withNotes(engine) { fixture, file throws in
      let target = try #require(file.entries.first { $0.fact.kind == .meetingReported })
      guard case .meetingReported(var report) = target.fact else { return }
      report.note = Note("Motivée", room: .employment)
      try fixture.record(
        .replace(target.id, on: target.on, .meetingReported(report)), on: day(21, 1, 2026),
        dossier: file.dossier.id)
      #expect(try found(fixture, "motivee") == ["Motivée"])
      #expect(try found(fixture, "motivee", by: .social).isEmpty)
      #expect(try fixture.store.verify().findings.isEmpty)
    }
  }

  private static let changes = [
    "UPDATE phrase SET body = 'Autre' WHERE body = 'Motivée'",
    "UPDATE phrase SET folded = 'autre' WHERE body = 'Motivée'",
    "UPDATE phrase SET room = 'shared' WHERE room = 'social'",
    "UPDATE phrase SET room = 'cave' WHERE room = 'social'",
    "UPDATE phrase SET entry = 'ailleurs' WHERE body = 'Motivée'",
    "DELETE FROM phrase WHERE body = 'Motivée'", "DELETE FROM phrase",
    "INSERT INTO phrase SELECT 'copie', dossier, room, body, folded FROM phrase LIMIT 1",
  ]

  @Test(
    "words that were changed or removed are found, and made right again",
    arguments: Engine.allCases, changes)
  func tampered(engine: Engine, change: String) throws {
    try withNotes(engine) { fixture, file throws in
      try fixture.record(until: .informed, person: .thierry)
      try fixture.tamper(change)
      let findings = try fixture.store.verify().findings
      #expect(findings.map(\.problem) == [.stalePhrases])
      #expect(findings.map(\.dossier) == [file.dossier.id])
      #expect(findings.map(\.entry) == [nil])
      #expect(try fixture.store.rebuild() == 2)
      #expect(try fixture.store.verify().findings.isEmpty)
      #expect(try found(fixture, "motivee") == ["Motivée"])
      #expect(try found(fixture, "valise").isEmpty)
      #expect(try found(fixture, "valise", by: .social) == ["Valise"])
    }
  }

  @Test("loaded dossiers are found as recorded ones are", arguments: Engine.allCases)
  func loaded(engine: Engine) throws {
    try engine.withStore { fixture throws in
      var story = try Story.reaching(.informed)
      try story.play(.call("Appel bref"), on: day(20, 1, 2026))
      try story.play(.call("Autre"), on: day(20, 1, 2026))
      try story.play(.strike(story.last(.contacted)), on: day(21, 1, 2026))
      let drafts = story.entries.map {
        EntryDraft(
          id: $0.id, dossier: $0.dossier, author: $0.author, on: $0.on,
          recordedAt: $0.recordedAt, fact: $0.fact)
      }
      try fixture.store.load { try $0(drafts) }
      #expect(try found(fixture, "appel") == ["Appel bref"])
      #expect(try found(fixture, "autre").isEmpty)
      #expect(try fixture.store.verify().findings.isEmpty)
    }
  }
}
