import Casework
import Exchange
import TestSupport
import Testing

@Suite("What stays off the paper")
struct DocumentSecrecyTests {
  /// A word for each text that is not for the person: notes kept to a side, shared notes of
  /// meetings, and what colleagues write to each other.
  private static let words = [
    "ZIBELINE", "XYLOPHONE", "WAPITI", "VARICELLE", "ULTRASON", "TAMARIN", "SASSAFRAS", "RUTABAGA",
    "QUINCONCE", "PANGOLIN", "OBSIDIENNE", "NARVAL",
  ]

  private func told() throws -> PaperStory {
    var story = try PaperStory.rich()
    var left = Self.words
    func next() -> String { left.removeFirst() }
    let held = story.meet(.tripartite, on: day(23, 1, 2026))
    func report(_ room: Room, of meeting: EntryID? = nil) -> Fact {
      .meetingReported(
        MeetingReported(
          meeting: meeting, kind: .tripartite, medium: .faceToFace, note: Note(next(), room: room)))
    }
    func attempt(_ room: Room) -> Fact {
      .attempted(
        Attempted(medium: .telephone, result: .noAnswer, note: Note(next(), room: room)))
    }
    for (side, room) in [(Side.employment, Room.employment), (.social, .social)] {
      story.record(report(room, of: side == .social ? held : nil), by: side, on: day(23, 1, 2026))
      story.record(attempt(room), by: side, on: day(24, 1, 2026))
    }
    story.record(report(.shared), on: day(24, 1, 2026))
    story.record(attempt(.shared), by: .social, on: day(24, 1, 2026))
    story.record(.contacted(Contacted(medium: .telephone, note: next())), on: day(24, 1, 2026))
    story.record(.watchSet(WatchSet(day: day(1, 3, 2026), about: next())), on: day(24, 1, 2026))
    story.record(
      .handoverSent(
        HandoverSent(
          kind: .change, side: .social, to: "nhamon", from: day(1, 3, 2026), message: next())),
      by: .social, on: day(24, 1, 2026))
    let action = story.plan("Ouvrir un compte", .social, by: .person)
    let open = PlannedAction(
      plan: .social, theme: "finances", what: "Ouvrir un compte", owner: .person)
    story.record(
      .actionRevised(ActionRevised(action: action, now: open, comment: next())),
      on: day(24, 1, 2026))
    story.record(.milestoneReached(Milestone(.training, detail: next())), on: day(24, 1, 2026))
    story.record(
      .answered(
        Answered(decision: .orientation, side: .social, answer: .agreed, motive: next())),
      by: .social, on: day(24, 1, 2026))
    // Every word is in the dossier, or its absence from the paper would prove nothing.
    #expect(left.isEmpty)
    let told = String(reflecting: story.story.entries)
    for word in Self.words { #expect(told.contains(word), "\(word)") }
    return story
  }

  @Test(
    "No word of a note, a message or a motive",
    arguments: DocumentKind.allCases.filter { !$0.givesNotes })
  func notes(kind: DocumentKind) throws {
    let story = try told()
    // The whole dossier, and the dossier as each side may read it.
    let readings =
      [story.story.entries]
      + Side.allCases.map { side in
        story.story.entries.map { $0.read(by: .of(side)) }
      }
    for entries in readings {
      let dossier = try #require(Dossier(entries: entries))
      let document = try story.maker(of: dossier).document(kind)
      // The value with every text in it, the plain text, and what a PDF gives back.
      var texts = [String(reflecting: document), document.plainText(columns: 80)]
      if let printed = try PrintedText.of(document) { texts.append(printed) }
      for text in texts {
        for word in Self.words { #expect(!text.uppercased().contains(word), "\(word)") }
      }
    }
  }

  @Test("No tool of the professionals on the synthesis")
  func tools() throws {
    let text = try PaperStory.rich().text(.synthesis)
    for word in ["Manque d", "Freins professionnels", "Constat qui reste", "impact"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test("No word that promises, threatens or claims too much", arguments: DocumentKind.allCases)
  func wording(kind: DocumentKind) throws {
    let text = try PaperStory.rich().text(kind).lowercased()
    for word in [
      "signature électronique", "certifi", "valeur probante", "consentement", "sanction",
      "radiation", "suspension", "manquement", "obligation", "en retard", "rgaa",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
