import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("A purge removes for good, and the figures stay")
struct PurgeTests {
  private static let ended = day(31, 12, 2024)

  /// A dossier with accounts that ended on 11 December 2024, and its announcement long enough ago.
  private func withAnnounced(
    _ body: (Fixture, DossierID, [String: OpenKeys]) throws -> Void
  ) throws {
    try Engine.onEach { fixture throws in
      let keys = try fixture.enrol(at: Instant(day(1, 1, 2024), hour: 8))
      let id = try fixture.record(until: .exited, year: 2024, keys: keys).dossier.id
      _ = try fixture.record(until: .signed, person: .thierry, keys: keys)
      _ = try decide(.announcePurge, fixture, id, keys, on: day(1, 2, 2027))
      try #require(try fixture.store.verify().findings == [])
      try body(fixture, id, keys)
    }
  }

  private func hand(
    _ today: CivilDate, _ keys: [String: OpenKeys], as actor: Professional = Team.socialSupervisor
  ) -> Hand {
    Fixture.hand(actor, today: today, keys: keys[actor.login])
  }

  private func decide(
    _ command: Command, _ fixture: Fixture, _ id: DossierID, _ keys: [String: OpenKeys],
    on day: CivilDate
  ) throws -> DossierFile {
    let outcome = try fixture.store.record(
      command, on: day, dossier: id, seen: nil, by: hand(day, keys))
    guard case .recorded(let file, _) = outcome else {
      throw Fixture.NotRecorded(outcome: outcome)
    }
    return file
  }

  private func purge(
    _ fixture: Fixture, _ ids: [DossierID], _ keys: [String: OpenKeys],
    on today: CivilDate = day(3, 3, 2027), as actor: Professional = Team.socialSupervisor
  ) throws -> PurgeReport {
    try fixture.store.purge(ids, by: hand(today, keys, as: actor)) { _ in RetentionRules() }
  }

  @Test("what stays is one signed line; all is well with the rest")
  func purged() throws {
    try withAnnounced { fixture, id, keys throws in
      let entries = try #require(try fixture.store.dossier(id)).entries.count
      let acts = try fixture.store.verify().acts.count
      let report = try purge(fixture, [id, id, "ailleurs"], keys)
      #expect(report.purged.map(\.dossier) == [id])
      #expect(report.purged.map(\.entries) == [entries])
      #expect(report.purged.map(\.dueOn) == [day(11, 12, 2026)])
      #expect(report.kept.isEmpty)
      #expect(report.factCount > 5)
      #expect(report.isClean)
      #expect(try fixture.store.dossier(id) == nil)
      #expect(try fixture.store.find(id).isEmpty)
      #expect(try fixture.store.countedFacts(of: id).isEmpty)
      #expect(
        try fixture.store.purges()
          == [PurgeNote(dossier: id, on: day(3, 3, 2027), author: "cmorvan", entries: entries)]
      )
      let check = try fixture.store.verify()
      #expect(check.findings == [])
      #expect(check.acts.count == acts)
      #expect(Set(check.acts.filter { $0.dossier == id }.map(\.verdict)) == [.purged])
      #expect(Set(check.acts.filter { $0.dossier != id }.map(\.verdict)) == [.valid])
      #expect(try fixture.store.rebuild() == 1)
      #expect(try fixture.store.verify().findings == [])
    }
  }

  @Test("not before its day, nor open, held or asked about, nor by who does not supervise")
  func refused() throws {
    try withAnnounced { fixture, id, keys throws in
      let early = try purge(fixture, [id], keys, on: day(2, 3, 2027))
      #expect(early.kept == [id: .announced])
      #expect(throws: StoreError.notSupervisor(login: "mbriand")) {
        try purge(fixture, [id], keys, as: Team.adviser)
      }
      #expect(throws: StoreError.keysNeeded(login: "cmorvan")) { try purge(fixture, [id], [:]) }
      let open = try #require(
        try fixture.store.portfolio(.unit(.employment, name: "Agence Ouest")).first)
      _ = try decide(
        .holdRetention(RetentionHeld(reason: "Recours", until: day(1, 4, 2027))), fixture, id, keys,
        on: day(2, 3, 2027))
      let report = try purge(fixture, [id, open.id], keys)
      #expect(report.kept == [id: .held, open.id: .kept])
      #expect(report.purged.isEmpty)
      #expect(try fixture.store.dossier(id) != nil)
      #expect(try fixture.store.verify().findings == [])
    }
  }

  @Test("a dossier removed without a line, or under one that no supervisor signed, is found")
  func forged() throws {
    func remove(_ id: DossierID, _ fixture: Fixture) throws {
      for table in ["entry", "dossier_line", "phrase", "counted_fact", "standing"] {
        try fixture.tamper("DELETE FROM \(table) WHERE dossier = ?", id)
      }
    }
    func problems(_ fixture: Fixture) throws -> Set<Finding.Problem> {
      Set(try fixture.store.verify().findings.map(\.problem))
    }
    try withAnnounced { fixture, id, keys throws in
      try remove(id, fixture)
      #expect(try problems(fixture) == [.removedAct])
      let line =
        "INSERT INTO purge VALUES (?, '2027-03-03', '2027-03-03T09:00:00.000Z', ?, 14, 'ab', 2, ?)"
      try fixture.tamper(line, id, "cmorvan", "AAAA")
      #expect(try problems(fixture) == [.removedAct, .forgedPurge])
    }
    // A right line of another dossier, carried over.
    try withAnnounced { fixture, id, keys throws in
      let other = try #require(
        try fixture.store.portfolio(.unit(.employment, name: "Agence Ouest")).first?.id)
      _ = try purge(fixture, [id], keys)
      try remove(other, fixture)
      try fixture.tamper(
        "INSERT INTO purge SELECT ?, purged_on, purged_at, author, entries, digest, generation, signature FROM purge",
        other)
      #expect(try problems(fixture) == [.removedAct, .forgedPurge])
    }
    // An adviser's own keys: right form, right key, no right to purge.
    try withAnnounced { fixture, id, keys throws in
      _ = try purge(fixture, [id], keys)
      try fixture.tamper("UPDATE purge SET author = ?", "mbriand")
      #expect(try problems(fixture) == [.removedAct, .forgedPurge])
    }
    try withAnnounced { fixture, id, keys throws in
      _ = try purge(fixture, [id], keys)
      try fixture.tamper("DELETE FROM purge WHERE dossier = ?", id)
      #expect(try problems(fixture) == [.removedAct])
    }
    // A line under which the dossier is still there.
    try withAnnounced { fixture, id, _ throws in
      try fixture.tamper(
        "INSERT INTO purge VALUES (?, '2023-03-03', '2023-03-03T09:00:00.000Z', 'cmorvan', 1, 'ab', 0, '')",
        id)
      #expect(try problems(fixture) == [.forgedPurge])
    }
  }

  @Test("a draft about it is dropped when the drafts are next opened, and no other")
  func drafts() throws {
    try withAnnounced { fixture, id, keys throws in
      let path = fixture.folder + "/brouillons"
      func box() throws -> DraftBox { try DraftBox(at: path, for: fixture.store) }
      let other = try #require(
        try fixture.store.portfolio(.unit(.employment, name: "Agence Ouest")).first?.id)
      for dossier in [id, other] {
        try box().keep(
          "Kumquat Émeraude", author: "mbriand", dossier: dossier, act: "contact", at: Trust.now)
        try box().keep("{}", author: "mbriand", kind: "waiting", name: dossier + "/reçu")
      }
      _ = try purge(fixture, [id], keys)
      let opened = try box()
      #expect(try opened.draft(author: "mbriand", dossier: id, act: "contact") == nil)
      #expect(try opened.draft(author: "mbriand", dossier: other, act: "contact") != nil)
      let waiting = try opened.keepsakes(author: "mbriand", kind: "waiting").map(\.name)
      #expect(waiting == [other + "/reçu"])
    }
  }
}
