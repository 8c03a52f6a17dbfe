import Casework
import TestSupport
import Testing

/// Each alert on the day before it, on its day, and on the day after.
@Suite struct AlertDayTests: AlertTests {
  @Test(
    "a contract is over from the day after its last day, always urgent",
    arguments: [
      (day(1, 11, 2026), nil), (day(2, 11, 2026), nil), (day(3, 11, 2026), 1),
      (day(13, 11, 2026), 11),
    ])
  func contractOver(today: CivilDate, days: Int?) throws {
    let alert = alert(.contractOver, in: try Story.reaching(.signed), on: today)
    #expect(alert?.days == days)
    if days != nil {
      #expect(alert?.isUrgent == true)
      #expect(alert?.day == day(2, 11, 2026))
    }
  }

  @Test(
    "the joint review is due thirty days before the end, urgent for the last fifteen",
    arguments: [
      (day(2, 10, 2026), nil, nil), (day(3, 10, 2026), 30, false), (day(4, 10, 2026), 29, false),
      (day(17, 10, 2026), 16, false), (day(18, 10, 2026), 15, true), (day(2, 11, 2026), 0, true),
      (day(3, 11, 2026), nil, nil),
    ])
  func reviewDue(today: CivilDate, days: Int?, urgent: Bool?) throws {
    let alert = alert(.reviewDue, in: try Story.reaching(.signed), on: today)
    #expect(alert?.days == days)
    #expect(alert?.isUrgent == urgent)
  }

  @Test("no review is due once it was held, nor when no renewal is left")
  func noReviewDue() throws {
    #expect(
      alert(.reviewDue, in: try Story.reaching(.reviewed), on: day(20, 10, 2026)) == nil)
    #expect(alert(.reviewDue, in: try Story.reaching(.renewed), on: day(25, 1, 2027)) == nil)
  }

  @Test(
    "the end of the contract is announced for forty-five days, never urgent, but by the review that is due",
    arguments: [
      (.signed, day(17, 9, 2026), nil), (.signed, day(18, 9, 2026), 45),
      (.signed, day(2, 10, 2026), 31), (.signed, day(3, 10, 2026), nil),
      (.reviewed, day(20, 10, 2026), 13), (.reviewed, day(2, 11, 2026), 0),
      (.reviewed, day(3, 11, 2026), nil),
    ] as [(Story.Step, CivilDate, Int?)])
  func contractEnds(step: Story.Step, today: CivilDate, days: Int?) throws {
    let alert = alert(.contractEnds, in: try Story.reaching(step), on: today)
    #expect(alert?.days == days)
    #expect(alert?.isUrgent ?? false == false)
  }

  @Test(
    "an answer waits for me from the other's agreement, urgent after seven days",
    arguments: [
      (day(22, 1, 2026), 0, false), (day(28, 1, 2026), 6, false), (day(29, 1, 2026), 7, false),
      (day(30, 1, 2026), 8, true),
    ])
  func waitsForMe(today: CivilDate, days: Int, urgent: Bool) throws {
    let story = try Story.reaching(.employmentAgreement)
    let mine = alert(.waitsForMe, in: story, on: today, side: .social)
    #expect(mine?.days == days)
    #expect(mine?.isUrgent == urgent)
    #expect(mine?.day == day(22, 1, 2026))
    let other = alert(.waitsForOther, in: story, on: today)
    #expect(other?.days == days)
    #expect(other?.isUrgent == false)
  }

  @Test(
    "before any answer both wait from the day the diagnostic was shared", arguments: Side.allCases)
  func nobodyAnswered(side: Side) throws {
    let story = try Story.reaching(.socialPart)
    let mine = alert(.waitsForMe, in: story, on: day(28, 1, 2026), side: side)
    #expect(mine?.day == day(21, 1, 2026))
    #expect(mine?.days == 7)
    #expect(mine?.isUrgent == false)
    #expect(alert(.waitsForMe, in: story, on: day(29, 1, 2026), side: side)?.isUrgent == true)
    #expect(alert(.waitsForOther, in: story, on: day(29, 1, 2026), side: side) == nil)
  }

  @Test("who has answered waits for nothing of theirs; a refusal leaves nobody waiting")
  func answered() throws {
    let half = try Story.reaching(.employmentAgreement)
    #expect(alert(.waitsForMe, in: half, on: day(23, 1, 2026)) == nil)
    #expect(alert(.waitsForOther, in: half, on: day(23, 1, 2026), side: .social) == nil)
    var refused = try Story.reaching(.socialPart)
    try refused.play(.answer(.refused, motive: "Motif"), on: day(22, 1, 2026))
    for side in Side.allCases {
      let alerts = refused.line.alerts(
        today: day(10, 2, 2026), side: side, under: refused.convention)
      #expect(alerts.isEmpty)
    }
  }

  @Test(
    "a renewal may be answered until it can no longer be signed",
    arguments: [(day(2, 11, 2026), true), (day(17, 11, 2026), true), (day(18, 11, 2026), false)])
  func tooLate(today: CivilDate, waits: Bool) throws {
    let alert = alert(.waitsForMe, in: try Story.reaching(.reviewed), on: today)
    #expect((alert != nil) == waits)
  }

  @Test(
    "a half accepted on trust is to complete, urgent after thirty days",
    arguments: [
      (day(20, 1, 2021), 0, false), (day(19, 2, 2021), 30, false), (day(20, 2, 2021), 31, true),
    ], [Side.employment, .social, nil])
  func trust(moment: (today: CivilDate, days: Int, urgent: Bool), side: Side?) throws {
    var story = try Story.reaching(.employmentPart, under: .sixMonths, in: 2021)
    try story.play(.trust(motive: "Suivie"), by: Team.socialWorker, on: day(20, 1, 2021))
    let pending = alert(.trustToComplete, in: story, on: moment.today, side: side)
    #expect(pending?.days == moment.days)
    #expect(pending?.isUrgent == moment.urgent)
    #expect(alert(.halfMissing, in: story, on: moment.today, side: side) == nil)
    try story.play(.recordPart(.socialHalf), by: Team.socialWorker, on: day(21, 1, 2021))
    #expect(alert(.trustToComplete, in: story, on: moment.today, side: side) == nil)
  }

  @Test(
    "a missing half is urgent after fourteen days, for its side and for a supervisor",
    arguments: [
      (day(19, 1, 2026), Side.social, false), (day(2, 2, 2026), .social, false),
      (day(3, 2, 2026), .social, true), (day(3, 2, 2026), .employment, false),
      (day(3, 2, 2026), nil, true), (day(2, 2, 2026), nil, false),
    ])
  func halfMissing(today: CivilDate, side: Side?, urgent: Bool) throws {
    let alert = alert(
      .halfMissing, in: try Story.reaching(.employmentPart), on: today, side: side)
    #expect(alert?.isUrgent == urgent)
    #expect(alert?.day == day(19, 1, 2026))
  }

  @Test(
    "after thirty days without contact the dossier says so, never urgent",
    arguments: [(day(1, 7, 2026), nil), (day(2, 7, 2026), 31)])
  func noContact(today: CivilDate, days: Int?) throws {
    var story = try Story.reaching(.signed)
    try story.play(.call(), on: day(1, 6, 2026))
    let alert = alert(.noContact, in: story, on: today)
    #expect(alert?.days == days)
    #expect(alert?.isUrgent ?? false == false)
  }

  @Test("before the contract a lack of contact says nothing")
  func noContactYet() throws {
    let story = try Story.reaching(.presented)
    #expect(alert(.noContact, in: story, on: day(1, 6, 2026)) == nil)
  }
}
