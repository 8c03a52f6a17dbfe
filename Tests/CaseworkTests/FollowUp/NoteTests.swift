import Casework
import TestSupport
import Testing

@Suite("Who may read what was said")
struct NoteTests {
  private static let readers: [Side?] = [.employment, .social, nil]

  @Test("each side reads the shared room and its own; who holds no seat reads none")
  func rooms() {
    func open(_ room: Room, by author: String = "mbriand") -> [Bool] {
      Self.readers.map { room.isOpen(to: .of($0), author: author) }
    }
    #expect(open(.shared) == [true, true, false])
    #expect(open(.employment) == [true, false, false])
    #expect(open(.social) == [false, true, false])
    #expect(open(.mine) == [true, false, false])
    #expect(open(.mine, by: "ygourvil") == [false, false, false])
    #expect(open(.mine, by: Team.employmentSupervisor.login) == [false, false, false])
  }

  @Test("a room is that of a side, or of both", arguments: Side.allCases)
  func sides(side: Side) {
    #expect(Room(side).side == side)
    #expect(Room(side) != Room(side.other))
    #expect(Room.shared.side == nil)
    #expect(Room.mine.side == nil)
  }

  @Test("a note that may not be read still says that it is there", arguments: Room.allCases)
  func note(room: Room) {
    let note = Note("Ce qu'elle a dit", room: room)
    for side in Self.readers {
      let read = note.read(by: .of(side), author: "mbriand")
      let isOpen = room.isOpen(to: .of(side), author: "mbriand")
      #expect(read.room == room)
      #expect(read.state == (isOpen ? .readable : .withheld))
      #expect(read.text == (isOpen ? "Ce qu'elle a dit" : nil))
    }
  }

  /// The facts that hold a note, with this one.
  private static func holding(_ note: Note?) -> [Fact] {
    [
      .meetingReported(
        MeetingReported(
          meeting: "e-1", kind: .social, medium: .homeVisit, time: TimeOfDay(hour: 9),
          place: "Domicile", others: ["Noé"], outcome: .excused, note: note,
          sitting: Sitting(id: "s", frame: .point))),
      .attempted(Attempted(medium: .letter, result: .messageLeft, note: note)),
    ]
  }

  private static func correcting(_ fact: Fact) -> Fact {
    .corrected(
      Corrected(
        target: "e-2", replacement: .init(on: day(5, 3, 2026), fact: fact), reason: "Erreur"))
  }

  @Test(
    "a fact loses the words of its note and nothing else", arguments: Room.allCases, Side.allCases)
  func facts(room: Room, side: Side) {
    let whole = Self.holding(Note("Gardé", room: room))
    let isOpen = room.isOpen(to: .of(side), author: "sdiarra")
    let expected = isOpen ? whole : Self.holding(Note(nil, room: room))
    #expect(whole.map { $0.read(by: .of(side), author: "sdiarra") } == expected)
    #expect(
      whole.map { Self.correcting($0).read(by: .of(side), author: "sdiarra") }
        == expected.map(Self.correcting))
    #expect(
      whole.map {
        Self.correcting(Self.correcting($0)).read(by: .of(side), author: "sdiarra")
      }
        == expected.map { Self.correcting(Self.correcting($0)) })
    #expect(expected.map { $0.read(by: .of(side), author: "sdiarra") } == expected)
  }

  @Test("what holds no note is read by both sides as it is", arguments: Side.allCases)
  func others(side: Side) throws {
    for fact in Self.holding(nil) + (try Story.reaching(.exited)).entries.map(\.fact) {
      #expect(fact.read(by: .of(side), author: "sdiarra") == fact)
    }
    let strike = Fact.corrected(Corrected(target: "e", replacement: nil, reason: "Erreur"))
    #expect(strike.read(by: .of(side), author: "sdiarra") == strike)
  }

  @Test("whoever may not read the texts reads that they were written, and not one of them")
  func withoutTexts() throws {
    let supervisor = Reader.of(nil)
    var seen: Set<Fact.Kind> = []
    for entry in try Story.reaching(.exited).entries {
      let read = entry.read(by: supervisor)
      #expect(read.fact.kind == entry.fact.kind)
      if case .exited(let exited) = entry.fact {
        #expect(read.fact.words == exited.nextResponsible)
      } else {
        #expect(read.fact.words.isEmpty, "\(read.fact)")
      }
      if !entry.fact.words.isEmpty { seen.insert(entry.fact.kind) }
    }
    #expect(seen.count >= 3)
    let correction = Self.correcting(.contacted(Contacted(medium: .letter, note: "Dit")))
    #expect(!"\(correction.read(by: supervisor, author: "mbriand"))".contains("Dit"))
    #expect(!"\(correction.read(by: supervisor, author: "mbriand"))".contains("Erreur"))
  }

  @Test("the entry keeps its name, its hash and its place", arguments: readers)
  func entry(side: Side?) throws {
    var story = try Story.reaching(.informed)
    let entry = try #require(
      try story.play(.attempt(Note("Gardé", room: .employment)), on: day(20, 1, 2026)).first)
    let read = entry.read(by: .of(side))
    #expect((read.id, read.dossier, read.author) == (entry.id, entry.dossier, entry.author))
    #expect((read.on, read.recordedAt) == (entry.on, entry.recordedAt))
    #expect((read.parents, read.hash) == (entry.parents, entry.hash))
    #expect((read == entry) == (side == .employment))
  }

  @Test("a dossier read without those words is the same but for them", arguments: readers)
  func dossier(side: Side?) throws {
    var story = try Story.reaching(.signed)
    try story.play(
      .report(.social, note: Note("Dit au social", room: .social)), by: Team.socialWorker,
      on: day(3, 3, 2026))
    try story.play(.attempt(Note("Dit à l'emploi", room: .employment)), on: day(4, 3, 2026))
    try story.play(.report(note: Note("Dit à tous")), on: day(5, 3, 2026))
    let dossier = try #require(Dossier(entries: story.entries.map { $0.read(by: .of(side)) }))
    #expect(
      dossier.meetings.map(\.report?.value.note?.text)
        == [side == .social ? "Dit au social" : nil, side == nil ? nil : "Dit à tous"])
    #expect(
      dossier.attempts.map(\.value.note?.text) == [side == .employment ? "Dit à l'emploi" : nil])
    if side != nil { #expect(DossierLine(dossier) == story.line) }
  }

  @Test("a note is kept to one's own side, or shared", arguments: Side.allCases)
  func ownRoom(side: Side) throws {
    let story = try Story.reaching(.informed)
    let kind = MeetingKind.individual(side)
    for room in Room.allCases {
      let note = Note("Dit", room: room)
      let expected: Refusal? = room == Room(side.other) ? .notYourRoom(room) : nil
      #expect(story.refusal(of: .report(kind, note: note), by: Team.holder(side)) == expected)
      #expect(story.refusal(of: .attempt(note), by: Team.holder(side)) == expected)
    }
  }
}
