import Casework
import Exchange
import TestSupport

/// A dossier under the rules of Ille-et-Vilaine, told far enough that every document can be made.
struct PaperStory {
  let convention: Convention
  var story: Story
  var professionals: [String: Professional]
  var directory = Directory(resources: [.mobilityHelp, .nursery])

  /// Identified, both seats given, on 12 January 2026.
  init(_ person: Person = .ngoc) throws {
    convention = try Files.convention("35-2023")
    story = Story(under: convention)
    var adviser = Team.adviser
    adviser.email = "maelle.briand@example.org"
    professionals = Team.byLogin
    professionals[adviser.login] = adviser
    record(.identified(Identified(person: person, origin: "employment")), on: day(12, 1, 2026))
    for side in Side.allCases { seat(Team.holder(side), on: day(12, 1, 2026)) }
  }

  var dossier: Dossier { story.dossier }

  func maker(on day: CivilDate = day(26, 1, 2026), of dossier: Dossier? = nil) -> DocumentMaker {
    DocumentMaker(
      dossier: dossier ?? self.dossier, convention: convention, professionals: professionals,
      directory: directory, day: day,
      source: CopySource(
        entries: story.entries, reader: .of(.employment),
        notices: [.sample: Notice(version: "2022-9", paragraphs: ["Un ancien texte."])]))
  }

  /// The document in lines of 80 cells.
  func text(
    _ kind: DocumentKind, meeting: EntryID? = nil, on day: CivilDate = day(26, 1, 2026)
  ) throws -> String {
    try maker(on: day).document(kind, meeting: meeting).plainText(columns: 80)
  }

  @discardableResult mutating func record(
    _ fact: Fact, by side: Side = .employment, on day: CivilDate
  ) -> EntryID {
    story.record(fact, by: Team.holder(side), on: day).id
  }

  mutating func seat(_ professional: Professional, on day: CivilDate) {
    record(
      .seatTaken(SeatTaken(side: professional.side, login: professional.login)), on: day)
  }

  /// Both agreements to the orientation.
  mutating func agree(_ sides: [Side] = Side.allCases, to decision: JointDecision = .orientation) {
    for side in sides {
      record(
        .answered(Answered(decision: decision, side: side, answer: .agreed)), by: side,
        on: decision == .orientation ? day(23, 1, 2026) : day(19, 10, 2026))
    }
  }

  mutating func sign(_ referent: String = "Sékou DIARRA") {
    record(
      .signed(
        Signed(
          socialReferent: referent,
          signatories: ["Thị Hồng Ngọc ĐẶNG-ŒUVRARD", "Maëlle BRIAND", "Sékou DIARRA"],
          originalKeptAt: "Agence Ouest", convention: convention.id, terms: convention.terms)),
      on: day(2, 2, 2026))
  }

  @discardableResult mutating func plan(
    _ what: String, _ side: Side, by owner: PlannedAction.Owner, due: CivilDate? = nil,
    state: PlannedAction.State = .ongoing, after first: EntryID? = nil,
    with resource: String? = nil,
    third: String = ""
  ) -> EntryID {
    record(
      .actionPlanned(
        PlannedAction(
          plan: side, theme: "mobility", what: what, owner: owner, thirdParty: third, dueOn: due,
          state: state, waitsFor: first, resource: resource)), by: side, on: day(20, 1, 2026))
  }

  @discardableResult mutating func meet(
    _ kind: MeetingKind, _ medium: Medium = .faceToFace, on day: CivilDate,
    at time: TimeOfDay? = TimeOfDay(hour: 14, minute: 30), place: String = "", about: String = "",
    others: [String] = []
  ) -> EntryID {
    record(
      .meetingPlanned(
        MeetingPlan(
          kind: kind, medium: medium, day: day, time: time, place: place, others: others,
          about: about)), on: TestSupport.day(22, 1, 2026))
  }
}

extension NoticeName {
  /// The name of a text that the territory no longer has.
  static let sample = NoticeName(version: "2022-9", sha256: "00ff")
}
