import Casework
import TestSupport
import Testing

@Suite("The words of a fact, in which search looks")
struct FactWordsTests {
  private static let samples: [(Fact, String)] = [
    (.contacted(Contacted(medium: .email, note: " Appel bref ")), "Appel bref"),
    (
      .meetingPlanned(
        MeetingPlan(
          kind: .social, medium: .video, day: day(1, 2, 2026), place: "Salle 2",
          others: ["Noé", " "], about: "Bail")), "Bail · Salle 2 · Noé"
    ),
    (
      .meetingReported(
        MeetingReported(
          kind: .social, medium: .video, place: "Salle 2", others: ["Noé"],
          note: Note("Motivée", room: .social))), "Motivée · Salle 2 · Noé"
    ),
    (.attempted(Attempted(medium: .letter, result: .noAnswer)), ""),
    (.attempted(Attempted(medium: .letter, result: .noAnswer, note: Note(nil))), ""),
    (
      .actionPlanned(
        PlannedAction(
          plan: .social, theme: "logement", what: "Déposer", owner: .thirdParty,
          thirdParty: "Soliha")), "Déposer · Soliha"
    ),
    (
      .actionRevised(ActionRevised(action: "e", now: .todo("Code"), comment: "Obtenu")),
      "Code · Obtenu"
    ),
    (.milestoneReached(Milestone(.training, detail: "CAP")), "CAP"),
    (.watchSet(WatchSet(day: day(1, 2, 2026), about: "Bail")), "Bail"),
    (.watchCleared(WatchCleared(watch: "e", comment: "Renouvelé")), "Renouvelé"),
    (
      .handoverSent(
        HandoverSent(
          kind: .change, side: .social, to: "nhamon", from: day(1, 2, 2026), message: "Congé")),
      "Congé"
    ),
    (.handoverTaken(HandoverTaken(handover: "e", comment: "Reçu")), "Reçu"),
    (.handoverEnded(HandoverEnded(handover: "e", comment: "Rendu")), "Rendu"),
    (.noteShared(NoteShared(entry: "e", words: "Dit", reason: "Bail")), "Dit"),
    (.openedWithReason(OpenedWithReason(reason: "Bail", until: day(1, 3, 2026))), ""),
    (.printed(Printed(document: .plans, version: "1", sha256: "ab")), ""),
    (.seatTaken(SeatTaken(side: .social, login: "nhamon")), ""),
    (.corrected(Corrected(target: "e", replacement: nil, reason: "Erreur")), ""),
  ]

  @Test("are what people wrote in it, and no code nor name of an entry", arguments: samples)
  func words(fact: Fact, words: String) {
    #expect(fact.words == words)
  }

  @Test("are read by those who read its note", arguments: Room.allCases)
  func room(room: Room) {
    let note = Note("Dit", room: room)
    let report = MeetingReported(kind: .social, medium: .video, note: note)
    #expect(Fact.meetingReported(report).room == room)
    #expect(
      Fact.attempted(Attempted(medium: .email, result: .noAnswer, note: note)).room == room)
    #expect(Fact.contacted(Contacted(medium: .email, note: "Dit")).room == .shared)
  }

  @Test("a fact read by the other side has no words left to find")
  func readByTheOther() {
    let attempt = Fact.attempted(
      Attempted(medium: .email, result: .noAnswer, note: Note("Dit", room: .social)))
    #expect(attempt.read(by: .of(.social), author: "sdiarra").words == "Dit")
    #expect(attempt.read(by: .of(.employment), author: "sdiarra").words == "")
  }
}
