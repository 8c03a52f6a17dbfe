import Casework
import Registry
import TestSupport
import Testing

@Suite("Acts are signed by who does them, and any other is found")
struct ActTests {
  /// Two dossiers with a signed contract, everybody logged in.
  private func withActs(_ body: (Fixture, DossierFile, DossierFile) throws -> Void) throws {
    try Engine.onEach { fixture throws in
      let keys = try fixture.enrol()
      let first = try fixture.record(until: .signed, keys: keys)
      let second = try fixture.record(until: .signed, person: .thierry, keys: keys)
      try #require(try fixture.store.verify().findings == [])
      try body(fixture, first, second)
    }
  }

  private func act(_ kind: Fact.Kind, by login: String, in file: DossierFile) throws -> EntryID {
    try #require(file.entries.last { $0.fact.kind == kind && $0.author == login }?.id)
  }

  /// What is found of acts, each problem once.
  private func problems(_ fixture: Fixture) throws -> Set<Finding.Problem> {
    _ = try fixture.store.rebuild()
    return Set(try fixture.store.verify().findings.map(\.problem))
  }

  private func verdict(_ fixture: Fixture, _ entry: EntryID) throws -> ActCheck.Verdict? {
    try fixture.store.verify().acts.first { $0.entry == entry }?.verdict
  }

  @Test("of each, who, when, and its place among theirs")
  func valid() throws {
    try withActs { fixture, first, second throws in
      let acts = try fixture.store.verify().acts
      #expect(Set(acts.map(\.verdict)) == [.valid])
      let signed = (first.entries + second.entries).filter { $0.fact.kind.binds }
      #expect(Set(acts.map(\.entry)) == Set(signed.map(\.id)))
      for act in acts {
        let entry = try #require(signed.first { $0.id == act.entry })
        #expect(act.author == entry.author)
        #expect(act.on == entry.on)
        #expect(act.recordedAt == entry.recordedAt)
      }
      for author in Set(acts.map(\.author)) {
        let numbers = acts.filter { $0.author == author }.compactMap(\.number).sorted()
        #expect(numbers == Array(1...numbers.count))
        let account = try fixture.store.accounts().first { $0.login == author }
        #expect(account?.acts == numbers.count)
      }
    }
  }

  @Test("right bytes, right form, another key")
  func forged() throws {
    try withActs { other, _, _ throws in
      try withActs { fixture, first, _ throws in
        // The same story in two stores: the same bytes to sign, under keys made by others.
        let entry = try act(.signed, by: "mbriand", in: first)
        let signature = try #require(
          try other.peek("SELECT signature FROM act_signature WHERE entry = '\(entry)'"))
        try fixture.tamper(
          "UPDATE act_signature SET signature = ? WHERE entry = ?", signature, entry)
        #expect(try problems(fixture) == [.forgedAct])
        #expect(try verdict(fixture, entry) == .forged)
      }
    }
  }

  @Test(
    "a signature of somebody else, or none that is one", arguments: ["sdiarra", "", "AAAA", "é"])
  func foreign(text: String) throws {
    try withActs { fixture, first, _ throws in
      let entry = try act(.signed, by: "mbriand", in: first)
      let other = try fixture.peek(
        "SELECT signature FROM act_signature WHERE login = '\(text)' LIMIT 1")
      try fixture.tamper(
        "UPDATE act_signature SET signature = ? WHERE entry = ?", other ?? text, entry)
      #expect(try problems(fixture) == [.forgedAct])
    }
  }

  @Test("keys that nobody who may vouches for sign nothing", arguments: [true, false])
  func planted(asRoot: Bool) throws {
    try withActs { other, _, _ throws in
      try withActs { fixture, first, _ throws in
        // Everything of the adviser's from the other store: a whole set that fits together.
        let columns = ["signing", "sealing", "vouch", "made_at"]
        for column in columns {
          let value = try #require(
            try other.peek(
              "SELECT \(column) FROM account_key WHERE login = 'mbriand' AND generation = 2"))
          try fixture.tamper(
            "UPDATE account_key SET \(column) = ? WHERE login = 'mbriand' AND generation = 2", value
          )
        }
        if asRoot {
          try fixture.tamper(
            """
            UPDATE account_key SET made_generation = generation, supervises = 1
            WHERE login = 'mbriand' AND generation = 2
            """)
        }
        let entry = try act(.signed, by: "mbriand", in: first)
        #expect(try problems(fixture).isSuperset(of: [.forgedKey, .forgedAct]))
        #expect(try verdict(fixture, entry) == .forged)
      }
    }
  }

  @Test("carried into another dossier, moved or copied", arguments: [true, false])
  func otherDossier(copied: Bool) throws {
    try withActs { fixture, first, second throws in
      let entry = try act(.signed, by: "mbriand", in: first)
      let changes = ["dossier": second.dossier.id, "parents": second.heads.joined(separator: " ")]
      let forger = Forger(fixture: fixture)
      let name = copied ? "0199-copie" : entry
      if copied {
        try forger.copy(entry, as: name, changes)
      } else {
        try forger.rewrite(entry, changes)
      }
      #expect(try problems(fixture).contains(.actOfOtherDossier))
      #expect(try verdict(fixture, name) == .otherDossier)
    }
  }

  @Test("given once, used twice")
  func replayed() throws {
    try withActs { fixture, first, _ throws in
      let entry = try act(.answered, by: "mbriand", in: first)
      try Forger(fixture: fixture).copy(
        entry, as: "0199-copie", ["parents": first.heads.joined(separator: " ")])
      #expect(try problems(fixture) == [.replayedAct])
      #expect(try verdict(fixture, "0199-copie") == .replayed)
      #expect(try verdict(fixture, entry) == .valid)
    }
  }

  @Test(
    "given another day, another instant",
    arguments: [("fact_on", "2026-02-27"), ("recorded_at", "2026-12-31T10:00:00.000Z")])
  func redated(column: String, value: String) throws {
    try withActs { fixture, first, _ throws in
      let entry = try act(.signed, by: "mbriand", in: first)
      try Forger(fixture: fixture).rewrite(entry, [column: value])
      #expect(try problems(fixture) == [.redatedAct])
      #expect(try verdict(fixture, entry) == .redated)
    }
  }

  @Test("given another text, another author")
  func altered() throws {
    try withActs { fixture, first, _ throws in
      let entry = try act(.signed, by: "mbriand", in: first)
      let payload = try #require(
        try fixture.peek("SELECT payload FROM entry WHERE id = '\(entry)'"))
      let forger = Forger(fixture: fixture)
      try forger.rewrite(
        entry, ["payload": payload.replacing("\"initialMonths\":9", with: "\"initialMonths\":8")])
      #expect(try problems(fixture) == [.alteredAct])
      try forger.rewrite(entry, ["payload": payload, "author": "ygourvil"])
      #expect(try problems(fixture) == [.forgedAct])
    }
  }

  @Test("put in another place among its author's")
  func reordered() throws {
    try withActs { fixture, first, _ throws in
      let answer = try act(.answered, by: "mbriand", in: first)
      let contract = try act(.signed, by: "mbriand", in: first)
      for column in ["number", "previous"] {
        let values = try [contract, answer].map { entry in
          try #require(
            try fixture.peek(
              "SELECT CAST(\(column) AS TEXT) FROM act_signature WHERE entry = '\(entry)'"))
        }
        for (entry, value) in zip([answer, contract], values) {
          try fixture.tamper(
            "UPDATE act_signature SET \(column) = ? WHERE entry = ?", value, entry)
        }
      }
      #expect(try problems(fixture).contains(.reorderedAct))
      #expect(try verdict(fixture, answer) == .reordered)
      #expect(try verdict(fixture, contract) == .reordered)
    }
  }

  @Test("taken away from the end, with all that followed from it")
  func removed() throws {
    try withActs { fixture, _, second throws in
      let entry = try act(.signed, by: "mbriand", in: second)
      let after = second.entries.drop { $0.id != entry }.map(\.id)
      for name in after { try fixture.tamper("DELETE FROM entry WHERE id = ?", name) }
      try fixture.tamper("DELETE FROM act_signature WHERE entry = ?", entry)
      let report = try fixture.store.verify()
      #expect(report.findings.contains { $0.problem == .removedAct && $0.author == "mbriand" })
      #expect(try problems(fixture) == [.removedAct])
    }
  }

  @Test("taken away with its dossier, its signature left or not", arguments: [true, false])
  func dossierRemoved(signatureStays: Bool) throws {
    try withActs { fixture, first, _ throws in
      try fixture.tamper("DELETE FROM entry WHERE dossier = ?", first.dossier.id)
      if !signatureStays {
        try fixture.tamper("DELETE FROM act_signature WHERE dossier = ?", first.dossier.id)
      }
      #expect(try problems(fixture).contains(.removedAct))
      let acts = try fixture.store.verify().acts.filter { $0.verdict == .removed }
      #expect(acts.isEmpty == !signatureStays)
    }
  }

  @Test("the count put back to hide it is not signed")
  func countPutBack() throws {
    try withActs { fixture, _, second throws in
      let entry = try act(.signed, by: "mbriand", in: second)
      try fixture.tamper("DELETE FROM act_signature WHERE entry = ?", entry)
      try fixture.tamper("DELETE FROM entry WHERE id = ?", entry)
      try fixture.tamper(
        "UPDATE account SET head_count = head_count - 1 WHERE login = ?", "mbriand")
      #expect(try problems(fixture).contains(.forgedHead))
    }
  }

  @Test("without a signature, by somebody who had keys")
  func unsigned() throws {
    try withActs { fixture, first, _ throws in
      let entry = try act(.signed, by: "mbriand", in: first)
      try fixture.tamper("DELETE FROM act_signature WHERE entry = ?", entry)
      #expect(try problems(fixture) == [.unsignedAct, .removedAct])
      #expect(try verdict(fixture, entry) == .unsigned)
    }
  }

  @Test("acts from before there were accounts are nobody's fault")
  func before() throws {
    try Engine.onEach { fixture throws in
      let file = try fixture.record(until: .signed)
      #expect(try fixture.store.verify().acts.isEmpty)
      let code = try fixture.store.foundAccount(
        for: "hroussel", cost: .minimal, at: Instant(day(1, 1, 2027), hour: 8)
      ).done()
      _ = try fixture.exchange(code, of: "hroussel", at: Instant(day(1, 1, 2027), hour: 8))
      let report = try fixture.store.verify()
      #expect(report.findings == [])
      #expect(Set(report.acts.map(\.verdict)) == [.withoutKeys])
      #expect(report.acts.count == file.entries.filter { $0.fact.kind.binds }.count)
    }
  }

  @Test("an invented territory is loaded sealed and signed")
  func loaded() throws {
    try Engine.onEach { fixture throws in
      let keys = try fixture.enrol()
      var story = try Story.reaching(.signed)
      try story.play(.attempt(Note("Gardé", room: .employment)), on: day(4, 3, 2026))
      let drafts = story.entries.map {
        EntryDraft(
          id: $0.id, dossier: $0.dossier, author: $0.author, on: $0.on,
          recordedAt: $0.recordedAt, fact: $0.fact)
      }
      #expect(throws: StoreError.keysNeeded(login: "mbriand")) {
        try fixture.store.load { record in try record(drafts) }
      }
      try fixture.store.load(keys: keys) { record in try record(drafts) }
      let report = try fixture.store.verify()
      #expect(report.findings == [])
      #expect(Set(report.acts.map(\.verdict)) == [.valid])
      #expect(try fixture.peek("SELECT COUNT(*) FROM entry WHERE payload LIKE '%Gardé%'") == "0")
      let file = try #require(try fixture.store.dossier(drafts[0].dossier, keys: keys["mbriand"]))
      #expect(file.dossier.attempts.map(\.value.note?.text) == ["Gardé"])
    }
  }
}
