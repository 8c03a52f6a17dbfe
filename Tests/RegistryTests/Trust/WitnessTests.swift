import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("A machine that has seen more notices a store put back")
struct WitnessTests {
  private func withWitness(
    _ body: (Fixture, [String: OpenKeys], Witness) throws -> Void
  ) throws {
    try Engine.onEach { fixture throws in
      let keys = try fixture.enrol()
      try withFolder { folder in
        try body(fixture, keys, try Witness(at: folder + "/temoin.sqlite"))
      }
    }
  }

  /// A store put back as it was before an adviser's last act, both times looked at.
  private func withStorePutBack(
    lookedAt look: (Witness, Store) throws -> [Finding],
    _ body: (Store, Witness) throws -> Void
  ) throws {
    try withWitness { fixture, keys, witness throws in
      let first = try fixture.record(until: .signed, keys: keys)
      #expect(try look(witness, fixture.store) == [])
      let before = try Snapshot.take(of: fixture)
      try fixture.record(
        .change(to: Team.otherAdviser, from: day(1, 3, 2026)), on: day(1, 3, 2026),
        dossier: first.dossier.id, keys: keys["mbriand"])
      #expect(try look(witness, fixture.store) == [])
      try before.putBack(fixture)
      let back = try fixture.engine.open(fixture.path)
      defer { back.close() }
      try body(back, witness)
    }
  }

  @Test("rolled back as a whole: the store finds nothing, the witness does")
  func rolledBack() throws {
    try withStorePutBack(lookedAt: { try $0.look(at: $1) }) { back, witness throws in
      #expect(try back.verify().findings == [])
      for _ in 1...2 {
        let findings = try witness.look(at: back)
        #expect(findings.map(\.problem) == [.rolledBack])
        #expect(findings.map(\.author) == ["mbriand"])
      }
    }
  }

  @Test("the quick look of an opening finds it too, and learns by itself")
  func glance() throws {
    try withStorePutBack(lookedAt: { try $0.glance(at: $1) }) { back, witness throws in
      for _ in 1...2 {
        #expect(try witness.glance(at: back).map(\.author) == ["mbriand"])
      }
      #expect(try witness.look(at: back).map(\.problem) == [.rolledBack])
    }
  }

  @Test("an act put there by hand is not learnt")
  func learnsNoForgery() throws {
    try withWitness { fixture, keys, witness throws in
      _ = try fixture.record(until: .signed, keys: keys)
      try fixture.tamper(
        "UPDATE act_signature SET signature = 'AAAA' WHERE login = ? AND number = (SELECT MAX(number) FROM act_signature WHERE login = 'mbriand')",
        "mbriand")
      #expect(try witness.glance(at: fixture.store) == [])
      try fixture.tamper(
        "DELETE FROM act_signature WHERE signature = ?", "AAAA")
      #expect(try witness.glance(at: fixture.store) == [])
    }
  }

  @Test("keys exchanged for others that fit together")
  func otherKeys() throws {
    try withWitness { fixture, keys, witness throws in
      #expect(try witness.look(at: fixture.store) == [])
      try withWitness { other, _, _ throws in
        for column in ["signing", "sealing", "vouch"] {
          let value = try #require(
            try other.peek(
              "SELECT \(column) FROM account_key WHERE login = 'hroussel' AND generation = 1"))
          try fixture.tamper(
            "UPDATE account_key SET \(column) = ? WHERE login = 'hroussel' AND generation = 1",
            value)
        }
      }
      let findings = try witness.look(at: fixture.store)
      #expect(findings.map(\.problem) == [.changedKey])
      #expect(findings.map(\.author) == ["hroussel"])
    }
  }

  @Test("an account that is gone with all its acts")
  func gone() throws {
    try withWitness { fixture, keys, witness throws in
      try fixture.record(until: .signed, keys: keys)
      #expect(try witness.look(at: fixture.store) == [])
      for table in ["account", "account_key", "act_signature"] {
        try fixture.tamper("DELETE FROM \(table) WHERE login = 'sdiarra'")
      }
      let found = try witness.look(at: fixture.store)
      #expect(Set(found.map(\.problem)) == [.rolledBack, .changedKey])
      #expect(Set(found.map(\.author)) == ["sdiarra"])
    }
  }

  @Test("everything of accounts taken away, or their store exchanged for one of the same people")
  func goneWholly() throws {
    try withWitness { fixture, keys, witness throws in
      try fixture.record(until: .signed, keys: keys)
      #expect(try witness.look(at: fixture.store) == [])
      try fixture.tamper("DELETE FROM setting WHERE name = 'store_id'")
      #expect(try fixture.store.verify().findings.map(\.problem) == [.forgedKey])
      for table in ["account", "account_key", "act_signature", "room_key", "room_member"] {
        try fixture.tamper("DELETE FROM \(table)")
      }
      #expect(try fixture.store.verify().findings == [])
      #expect(try witness.look(at: fixture.store).map(\.problem) == [.rolledBack])
      try fixture.tamper("INSERT INTO setting VALUES ('store_id', 'autre')")
      #expect(try witness.look(at: fixture.store).map(\.problem) == [.rolledBack])
    }
  }

  @Test("stores do not stand in each other's way, and one without accounts is not looked at")
  func several() throws {
    try withWitness { fixture, _, witness throws in
      #expect(try witness.look(at: fixture.store) == [])
      let plain = try Store.create(at: fixture.folder + "/autre")
      defer { plain.close() }
      try plain.keep(Team.all)
      #expect(try witness.look(at: plain) == [])
      _ = try plain.foundAccount(for: "hroussel", cost: .minimal, at: Trust.now).done()
      #expect(try witness.look(at: plain) == [])
      #expect(try witness.look(at: fixture.store) == [])
    }
  }
}
