import Casework
import Registry
import TestSupport
import Testing

@Suite("What is kept is read by its room and by nobody else")
struct RoomTests {
  /// A dossier with a note in each room, by whom its name says.
  private func withNotes(
    _ body: (Fixture, [String: OpenKeys], DossierID) throws -> Void
  ) throws {
    try Engine.onEach { fixture throws in
      let keys = try fixture.enrol()
      let id = try fixture.record(until: .informed, keys: keys).dossier.id
      for side in Side.allCases {
        let holder = Team.holder(side)
        for room in [Room.shared, Room(side), .mine] {
          try fixture.record(
            .attempt(Note("Dit \(side) \(room)", room: room)), by: holder, on: day(20, 1, 2026),
            dossier: id, keys: keys[holder.login])
        }
      }
      try body(fixture, keys, id)
    }
  }

  /// The words and the rooms that somebody reads with keys.
  private func texts(
    _ fixture: Fixture, _ id: DossierID, _ keys: OpenKeys?, by reader: Reader? = nil
  ) throws -> [String] {
    let file = try #require(try fixture.store.dossier(id, keys: keys))
    let read = reader.map { file.read(by: $0) } ?? file
    return read.dossier.attempts.compactMap(\.value.note?.text).sorted()
  }

  private let shared = ["Dit employment shared", "Dit social shared"]

  @Test("with the keys of each, whatever the program would show", arguments: Side.allCases)
  func rooms(side: Side) throws {
    try withNotes { fixture, keys, id throws in
      func texts(_ login: String?) throws -> [String] {
        try self.texts(fixture, id, login.flatMap { keys[$0] })
      }
      let holder = Team.holder(side).login
      let colleague = side == .employment ? "ygourvil" : "nhamon"
      let kept = "Dit \(side) \(side)"
      #expect(try texts(nil) == shared)
      #expect(try texts(holder) == (shared + [kept, "Dit \(side) mine"]).sorted())
      #expect(try texts(colleague) == (shared + [kept]).sorted())
      #expect(try texts(Team.supervisor(side).login) == shared)
      #expect(
        try self.texts(fixture, id, keys[holder], by: .of(side))
          == (shared + [kept, "Dit \(side) mine"]).sorted())
      #expect(try self.texts(fixture, id, keys[holder], by: .of(side.other)).sorted() == shared)
    }
  }

  @Test("who may read and has no key is told that it is sealed; the others that it is kept")
  func states() throws {
    try withNotes { fixture, keys, id throws in
      func states(_ keys: OpenKeys?) throws -> [Note.State?] {
        let file = try #require(try fixture.store.dossier(id, keys: keys))
        return file.read(by: .of(.employment)).dossier.attempts.map(\.value.note?.state)
      }
      let without: [Note.State?] = [
        .readable, .sealed, .sealed, .readable, .withheld, .withheld,
      ]
      #expect(try states(nil) == without)
      let with: [Note.State?] = [
        .readable, .readable, .readable, .readable, .withheld, .withheld,
      ]
      #expect(try states(keys["mbriand"]) == with)
    }
  }

  @Test("recording gives back what its author reads, and projections know no sealed word")
  func recorded() throws {
    try withNotes { fixture, keys, id throws in
      let own = try #require(keys["mbriand"])
      let file = try fixture.record(
        .attempt(Note("Encore", room: .mine)), on: day(21, 1, 2026), dossier: id, keys: own)
      #expect(file.dossier.attempts.last?.value.note?.text == "Encore")
      #expect(try fixture.store.verify().findings == [])
      #expect(try fixture.store.rebuild() == 1)
      #expect(try fixture.store.verify().findings == [])
    }
  }

  @Test("a correction is sealed like what it corrects; one's own note only by oneself")
  func corrections() throws {
    try withNotes { fixture, keys, id throws in
      let store = fixture.store
      let own = try #require(keys["mbriand"])
      func target(_ room: Room) throws -> EntryID {
        let file = try #require(try store.dossier(id))
        return try #require(
          file.entries.first { $0.fact.note?.room == room && $0.author == "mbriand" }?.id)
      }
      func correction(_ room: Room, _ text: String) throws -> Command {
        .replace(
          try target(room), on: day(20, 1, 2026),
          .attempted(
            Attempted(medium: .email, result: .messageLeft, note: Note(text, room: room))))
      }
      for room in [Room.employment, .mine] {
        try fixture.record(
          try correction(room, "Redit \(room)"), on: day(22, 1, 2026), dossier: id, keys: own)
      }
      let read = try texts(fixture, id, own)
      #expect(read.contains("Redit employment"))
      #expect(read.contains("Redit mine"))
      #expect(
        try fixture.peek("SELECT COUNT(*) FROM entry WHERE payload LIKE '%Redit%'") == "0")
      try fixture.record(
        .change(to: Team.otherAdviser, from: day(1, 3, 2026)), on: day(1, 3, 2026), dossier: id,
        keys: own)
      let taken = try #require(try store.dossier(id)?.entries.last?.id)
      let next = try #require(keys["ygourvil"])
      try fixture.record(
        .takeUp(taken), by: Team.otherAdviser, on: day(1, 3, 2026), dossier: id, keys: next)
      func refusal(_ command: Command) throws -> Refusal? {
        try store.record(
          command, on: day(2, 3, 2026), dossier: id, seen: nil,
          by: Fixture.hand(Team.otherAdviser, keys: next)
        ).refusal
      }
      #expect(try refusal(try correction(.mine, "À moi")) == .notYourRoom(.mine))
      #expect(try refusal(try correction(.employment, "Au côté")) == nil)
      #expect(try refusal(.strike(try target(.mine))) == nil)
    }
  }

  @Test("words under seal are found by who opens them, in the day and the words they have now")
  func search() throws {
    try withNotes { fixture, keys, _ throws in
      func found(_ words: String, _ side: Side, _ keys: OpenKeys?, limit: Int = 9) throws
        -> [String]
      {
        let holder = Team.holder(side).login
        let scope = PortfolioScope.seat(side, login: holder, on: Trust.today)
        return try fixture.store.search(
          words, in: scope, readBy: .of(side), keys: keys, limit: limit
        ).map(\.body)
      }
      let own = keys["mbriand"]
      #expect(
        try found("dit", .employment, own)
          == [
            "Dit social shared", "Dit employment mine", "Dit employment employment",
            "Dit employment shared",
          ])
      #expect(try found("dit", .employment, own, limit: 2).count == 2)
      #expect(try found("MINE dît", .employment, own) == ["Dit employment mine"])
      #expect(try found("dit mine", .employment, nil) == [])
      #expect(try found("dit mine", .employment, keys["ygourvil"]) == [])
      #expect(
        try found("dit employment", .employment, keys["sdiarra"]) == ["Dit employment shared"])
      #expect(
        try found("dit employment employment", .social, keys["sdiarra"]).contains("x") == false)
      #expect(try found("mine", .social, keys["sdiarra"]) == ["Dit social mine"])
    }
  }

  @Test("shared later, it is signed, read and found by both; the note under seal stays")
  func sharedLater() throws {
    try withNotes { fixture, keys, id throws in
      let kept = try #require(
        try fixture.store.dossier(id)?.entries.first { $0.fact.note?.room == .employment })
      try fixture.record(
        .share(NoteShared(entry: kept.id, words: "Ce qu'il faut savoir", reason: "Bail")),
        on: day(22, 1, 2026), dossier: id, keys: keys["mbriand"])
      let report = try fixture.store.verify()
      #expect(report.findings == [])
      #expect(report.acts.last?.verdict == .valid)
      let theirs = PortfolioScope.seat(.social, login: "sdiarra", on: Trust.today)
      let found = try fixture.store.search(
        "savoir", in: theirs, readBy: .of(.social), keys: keys["sdiarra"], limit: 9)
      #expect(found.map(\.body) == ["Ce qu'il faut savoir"])
      #expect(
        try texts(fixture, id, keys["sdiarra"]).contains("Dit employment employment") == false)
    }
  }

  @Test("a box carried into another dossier, or another room, opens for nobody")
  func carried() throws {
    try withNotes { fixture, keys, id throws in
      let other = try fixture.record(until: .informed, person: .thierry, keys: keys).dossier.id
      try fixture.record(
        .attempt(Note("Ici", room: .employment)), on: day(20, 1, 2026), dossier: other,
        keys: keys["mbriand"])
      let box = try #require(
        try fixture.peek(
          "SELECT payload FROM entry WHERE dossier = '\(id)' AND payload LIKE '%employment%seal%'"))
      try fixture.tamper(
        "UPDATE entry SET payload = ? WHERE dossier = ? AND payload LIKE '%seal%'", box, other)
      #expect(try texts(fixture, other, keys["mbriand"]) == [])
      try fixture.tamper(
        "UPDATE entry SET payload = ? WHERE dossier = ? AND payload LIKE '%\"mine\"%' AND author = ?",
        box.replacing("\"employment\"", with: "\"mine\""), id, "mbriand")
      #expect(try texts(fixture, id, keys["mbriand"]).count == 3)
    }
  }

  @Test("without keys nothing is kept once there are accounts, and nobody binds themselves")
  func refused() throws {
    try withNotes { fixture, keys, id throws in
      func record(_ command: Command, _ login: String, _ keys: OpenKeys? = nil) throws {
        let actor = try #require(Team.byLogin[login])
        try fixture.record(command, by: actor, on: day(1, 2, 2026), dossier: id, keys: keys)
      }
      for room in [Room.employment, .mine] {
        #expect(throws: StoreError.keysNeeded(login: "mbriand")) {
          try record(.attempt(Note("Clair", room: room)), "mbriand")
        }
      }
      #expect(throws: StoreError.keysNeeded(login: "mbriand")) {
        try record(.change(to: Team.otherAdviser, from: day(1, 3, 2026)), "mbriand")
      }
      #expect(throws: StoreError.keysRefused("mbriand")) {
        try record(.call(), "mbriand", keys["ygourvil"])
      }
      try record(.attempt(Note("Partagé")), "mbriand")
      let own = try #require(keys["mbriand"])
      own.close()
      #expect(throws: StoreError.keysRefused("mbriand")) { try record(.call(), "mbriand", own) }
      #expect(try texts(fixture, id, own) == (shared + ["Partagé"]).sorted())
    }
  }
}
