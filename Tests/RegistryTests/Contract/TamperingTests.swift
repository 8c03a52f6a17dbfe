import Casework
import Registry
import TestSupport
import Testing

@Suite("What was touched behind the back of the store is found")
struct TamperingTests {
  /// Two dossiers; the first one, with eleven entries, is tampered with.
  private func tampered(
    _ engine: Engine, _ change: (Fixture, DossierFile) throws -> Void
  ) throws -> (findings: [Finding], file: DossierFile) {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .signed)
      try fixture.record(until: .informed, person: .thierry)
      try #require(try fixture.store.verify().findings.isEmpty)
      try change(fixture, file)
      return (try fixture.store.verify().findings, file)
    }
  }

  private static let texts = [
    "id", "dossier", "kind", "payload", "author", "fact_on", "recorded_at", "parents", "hash",
  ]

  @Test("one changed byte in any text of an entry", arguments: Engine.allCases, texts)
  func changedByte(engine: Engine, column: String) throws {
    for place in [1, 5] {
      let (findings, file) = try tampered(engine) { fixture, file throws in
        let target = file.entries[4].id
        let sql = """
          UPDATE entry SET \(column) = substr(\(column), 1, \(place - 1))
            || \(engine.following("substr(\(column), \(place), 1)"))
            || substr(\(column), \(place + 1)) WHERE id = '\(target)'
          """
        try fixture.tamper(sql)
      }
      #expect(findings.contains { $0.problem == .changedEntry })
      if column != "id", column != "dossier" {
        #expect(
          findings.contains { $0.problem == .changedEntry && $0.entry == file.entries[4].id })
      }
    }
  }

  @Test("a changed byte anywhere in a payload", arguments: Engine.allCases)
  func changedPayload(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .socialPart)
      let target = try #require(file.entries.last).id
      let payload = try #require(
        try fixture.peek("SELECT payload FROM entry WHERE id = '\(target)'"))
      for place in stride(from: 0, to: payload.utf8.count, by: 7) {
        var bytes = Array(payload.utf8)
        guard bytes[place] < 0x7E else { continue }
        bytes[place] += 1
        try fixture.tamper(
          "UPDATE entry SET payload = ? WHERE id = ?",
          String(decoding: bytes, as: UTF8.self), target)
        let findings = try fixture.store.verify().findings
        #expect(
          findings.contains { $0.problem == .changedEntry && $0.entry == target },
          "byte \(place)")
      }
      try fixture.tamper("UPDATE entry SET payload = ? WHERE id = ?", payload, target)
      #expect(try fixture.store.verify().findings.isEmpty)
    }
  }

  @Test(
    "another version, or something that is no version", arguments: Engine.allCases,
    ["2", "0", "'un'", "1.5"])
  func version(engine: Engine, value: String) throws {
    // A server holds numbers in columns of numbers.
    if engine == .postgresql, value == "'un'" { return }
    let (findings, file) = try tampered(engine) { fixture, file throws in
      try fixture.tamper("UPDATE entry SET version = \(value) WHERE id = '\(file.entries[4].id)'")
    }
    #expect(findings.contains { $0.problem == .changedEntry && $0.entry == file.entries[4].id })
  }

  @Test("bytes that are no text", arguments: Engine.allCases, texts)
  func blob(engine: Engine, column: String) throws {
    let (findings, _) = try tampered(engine) { fixture, file throws in
      try fixture.tamper("UPDATE entry SET \(column) = x'ff00' WHERE id = '\(file.entries[4].id)'")
    }
    #expect(findings.contains { $0.problem == .changedEntry })
  }

  @Test("an entry removed in the middle", arguments: Engine.allCases)
  func removedMiddle(engine: Engine) throws {
    let (findings, file) = try tampered(engine) { fixture, file throws in
      try fixture.tamper("DELETE FROM entry WHERE id = '\(file.entries[4].id)'")
    }
    #expect(
      findings.contains { $0.problem == .missingParent && $0.entry == file.entries[5].id })
  }

  @Test("the first entry removed", arguments: Engine.allCases)
  func removedFirst(engine: Engine) throws {
    let (findings, file) = try tampered(engine) { fixture, file throws in
      try fixture.tamper("DELETE FROM entry WHERE id = '\(file.entries[0].id)'")
    }
    #expect(
      findings.contains { $0.problem == .missingParent && $0.entry == file.entries[1].id })
  }

  @Test(
    "the last entry removed: its line and what it counts say more than the journal",
    arguments: Engine.allCases)
  func removedLast(engine: Engine) throws {
    let (findings, file) = try tampered(engine) { fixture, file throws in
      try fixture.tamper("DELETE FROM entry WHERE id = '\(file.entries.last?.id ?? "")'")
    }
    #expect(findings.map(\.problem) == [.staleLine, .staleFacts])
    #expect(findings.allSatisfy { $0.dossier == file.dossier.id })
  }

  @Test("a whole journal removed: a line without entries", arguments: Engine.allCases)
  func removedDossier(engine: Engine) throws {
    let (findings, file) = try tampered(engine) { fixture, file throws in
      try fixture.tamper("DELETE FROM entry WHERE dossier = '\(file.dossier.id)'")
    }
    #expect(findings.map(\.problem) == [.lineWithoutEntries])
    #expect(findings.map(\.dossier) == [file.dossier.id])
  }

  @Test("an entry copied under another name", arguments: Engine.allCases)
  func copied(engine: Engine) throws {
    let (findings, _) = try tampered(engine) { fixture, file throws in
      try fixture.tamper(
        """
        INSERT INTO entry SELECT 'copie', dossier, kind, version, payload, author, fact_on,
          recorded_at, parents, hash FROM entry WHERE id = '\(file.entries[4].id)'
        """)
    }
    #expect(findings.contains { $0.problem == .changedEntry && $0.entry == "copie" })
  }

  private static let lineChanges = [
    "surname = 'Autre'", "stage = 'exited'", "stage = 'n''importe'", "adviser = NULL",
    "ends_on = '2030-01-01'", "ends_on = 'jamais'", "renewals = 9",
    "entry_count = entry_count + 1", "search_key = ''", "is_rsa = 1 - is_rsa",
    "last_contact = NULL", "identified_on = x'00'",
  ]

  @Test("a changed line is stale", arguments: Engine.allCases, lineChanges)
  func changedLine(engine: Engine, change: String) throws {
    let (findings, file) = try tampered(engine) { fixture, file throws in
      try fixture.tamper(
        "UPDATE dossier_line SET \(change) WHERE dossier = '\(file.dossier.id)'")
    }
    #expect(findings.map(\.problem) == [.staleLine])
    #expect(findings.map(\.dossier) == [file.dossier.id])
  }

  @Test("a line with a word for a number is stale, where the engine takes one")
  func wordForNumber() throws {
    let (findings, file) = try tampered(.sqlite) { fixture, file throws in
      try fixture.tamper(
        "UPDATE dossier_line SET renewals = 'neuf' WHERE dossier = '\(file.dossier.id)'")
    }
    #expect(findings.map(\.problem) == [.staleLine])
    #expect(findings.map(\.dossier) == [file.dossier.id])
  }

  @Test("a removed line is missing", arguments: Engine.allCases)
  func removedLine(engine: Engine) throws {
    let (findings, file) = try tampered(engine) { fixture, file throws in
      try fixture.tamper("DELETE FROM dossier_line WHERE dossier = '\(file.dossier.id)'")
    }
    #expect(findings.map(\.problem) == [.missingLine])
    #expect(findings.map(\.dossier) == [file.dossier.id])
  }

  private static let factChanges = [
    "UPDATE counted_fact SET days = days + 1 WHERE kind = 'shared' AND dossier = '#'",
    "UPDATE counted_fact SET fact_on = '2020-01-01' WHERE kind = 'entered'",
    "UPDATE counted_fact SET kind = 'autre' WHERE kind = 'entered'",
    "UPDATE counted_fact SET until_on = x'00' WHERE kind = 'accompanied'",
    "UPDATE counted_fact SET anonymised = 1 WHERE kind = 'entered'",
    "DELETE FROM counted_fact WHERE kind = 'entered'",
    "DELETE FROM counted_fact WHERE dossier = '#'",
    """
    INSERT INTO counted_fact SELECT dossier, kind, fact_on, until_on, adviser, social_worker, is_rsa,
      detail, grp, days, 0 FROM counted_fact WHERE kind = 'entered'
    """,
  ]

  @Test(
    "a fact changed, removed or doubled is not what the entries give", arguments: Engine.allCases,
    factChanges)
  func changedFacts(engine: Engine, change: String) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .signed)
      try fixture.record(until: .informed, person: .thierry)
      try fixture.tamper(change.replacing("#", with: file.dossier.id))
      let findings = try fixture.store.verify().findings
      #expect(findings.map(\.problem) == [.staleFacts])
      #expect(findings.map(\.dossier) == [file.dossier.id])
      #expect(try fixture.store.rebuild() == 2)
      #expect(try fixture.store.verify().findings.isEmpty)
    }
  }

  @Test("words of a dossier that is not there", arguments: Engine.allCases)
  func orphanWords(engine: Engine) throws {
    let (findings, _) = try tampered(engine) { fixture, _ throws in
      try fixture.tamper(
        """
        INSERT INTO phrase (entry, dossier, room, body, folded)
        VALUES ('ligne', 'ailleurs', 'shared', 'Elle attend.', 'elle attend')
        """)
    }
    #expect(findings.map(\.problem) == [.stalePhrases])
    #expect(findings.map(\.dossier) == ["ailleurs"])
  }

  @Test("facts of a dossier that is not there", arguments: Engine.allCases)
  func orphanFacts(engine: Engine) throws {
    let (findings, _) = try tampered(engine) { fixture, file throws in
      try fixture.tamper("UPDATE counted_fact SET dossier = 'ailleurs' WHERE kind = 'entered'")
    }
    #expect(findings.map(\.problem) == [.staleFacts, .staleFacts])
    #expect(findings.last?.dossier == "ailleurs")
  }

  @Test(
    "lines made again from the journal are right again", arguments: Engine.allCases,
    lineChanges + ["dossier = 'ailleurs'"])
  func rebuilt(engine: Engine, change: String) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .signed)
      try fixture.tamper(
        "UPDATE dossier_line SET \(change) WHERE dossier = '\(file.dossier.id)'")
      try #require(try !fixture.store.verify().findings.isEmpty)
      #expect(try fixture.store.rebuild() == 1)
      #expect(try fixture.store.verify().findings.isEmpty)
      #expect(try fixture.store.line(file.dossier.id) == DossierLine(file.dossier))
    }
  }
}
