import Casework
import Registry
import TestSupport
import Testing

@Suite("A dossier is read without the words kept to the other side")
struct ReadingTests {
  private static let readers: [Side?] = [.employment, .social, nil]

  private func withNotes(_ engine: Engine, _ body: (DossierFile) throws -> Void) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .signed).dossier.id
      try fixture.record(
        .attempt(Note("Dit en agence", room: .employment)), on: day(3, 3, 2026), dossier: id)
      let kept = try fixture.record(
        .report(.social, note: Note("Dit au social", room: .social)), by: Team.socialWorker,
        on: day(3, 3, 2026), dossier: id)
      let target = try #require(kept.entries.last).id
      let again = Fact.meetingReported(
        MeetingReported(
          kind: .social, medium: .video, note: Note("Redit au social", room: .social)))
      try fixture.record(
        .replace(target, on: day(3, 3, 2026), again), by: Team.socialWorker, on: day(4, 3, 2026),
        dossier: id)
      try fixture.record(.report(note: Note("Dit à tous")), on: day(5, 3, 2026), dossier: id)
      try body(try #require(try fixture.store.dossier(id)))
    }
  }

  @Test("names, hashes, order and heads stay", arguments: Engine.allCases, readers)
  func same(engine: Engine, side: Side?) throws {
    try withNotes(engine) { file throws in
      let read = file.read(by: .of(side))
      #expect(read.entries.map(\.id) == file.entries.map(\.id))
      #expect(read.entries.map(\.hash) == file.entries.map(\.hash))
      #expect(read.entries.map(\.parents) == file.entries.map(\.parents))
      #expect(read.heads == file.heads)
      if side != nil { #expect(DossierLine(read.dossier) == DossierLine(file.dossier)) }
      #expect(read.read(by: .of(side)) == read)
      #expect(read.read(by: .of(nil)) == file.read(by: .of(nil)))
    }
  }

  @Test("no word of the other side is left anywhere", arguments: Engine.allCases, readers)
  func words(engine: Engine, side: Side?) throws {
    try withNotes(engine) { file throws in
      let read = String(reflecting: file.read(by: .of(side)))
      #expect(read.contains("Dit en agence") == (side == .employment))
      #expect(read.contains("Dit au social") == (side == .social))
      #expect(read.contains("Redit au social") == (side == .social))
      #expect(read.contains("Dit à tous") == (side != nil))
    }
  }

  @Test("who records after such a reading is in no conflict", arguments: Engine.allCases)
  func thenRecorded(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .informed).dossier.id
      let file = try fixture.record(
        .attempt(Note("Gardé", room: .social)), by: Team.socialWorker, on: day(20, 1, 2026),
        dossier: id)
      let after = try fixture.record(
        .call(), on: day(21, 1, 2026), dossier: id, seen: file.read(by: .of(.employment)).heads)
      #expect(after.entries.last?.parents == file.heads)
      #expect(try fixture.store.verify().findings.isEmpty)
    }
  }
}
