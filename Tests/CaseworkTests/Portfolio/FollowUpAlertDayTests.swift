import Casework
import TestSupport
import Testing

/// Each alert of the follow-up on the day before it, on its day, and on the day after.
@Suite struct FollowUpAlertDayTests: AlertTests {
  @Test(
    "a meeting is soon the day before and on its day, then asks how it went; never urgent",
    arguments: [
      (day(8, 3, 2026), nil, nil), (day(9, 3, 2026), 1, nil), (day(10, 3, 2026), 0, nil),
      (day(11, 3, 2026), nil, 1), (day(25, 3, 2026), nil, 15),
    ])
  func meeting(today: CivilDate, soon: Int?, toSpecify: Int?) throws {
    var story = try Story.reaching(.informed)
    try story.play(.plan(on: day(10, 3, 2026), about: "Bilan"), on: day(1, 2, 2026))
    for (kind, days) in [(Alert.Kind.meetingSoon, soon), (.meetingToSpecify, toSpecify)] {
      let alert = alert(kind, in: story, on: today)
      #expect(alert?.days == days)
      #expect(alert?.isUrgent ?? false == false)
      if days != nil {
        #expect(alert?.day == day(10, 3, 2026))
        #expect(alert?.item == story.line.agenda.first)
      }
    }
    try story.play(
      .report(.employment, .absent, of: story.last(.meetingPlanned)), on: day(10, 3, 2026))
    #expect(alert(.meetingSoon, in: story, on: today) == nil)
    #expect(alert(.meetingToSpecify, in: story, on: today) == nil)
  }

  @Test(
    "an action is late from the day after its due day, never urgent",
    arguments: [(day(9, 3, 2026), nil), (day(10, 3, 2026), nil), (day(11, 3, 2026), 1)])
  func actionLate(today: CivilDate, days: Int?) throws {
    var story = try Story.reaching(.informed)
    try story.play(.planAction(.todo("Sans date")), on: day(1, 2, 2026))
    let action = PlannedAction.todo(due: day(10, 3, 2026))
    try story.play(.planAction(action), on: day(1, 2, 2026))
    let late = alert(.actionLate, in: story, on: today)
    #expect(late?.days == days)
    #expect(late?.isUrgent ?? false == false)
    #expect(late.map { $0.item?.label == action.what } ?? true)
    try story.play(
      .revise(story.last(.actionPlanned), action.with(.cancelled)), on: day(11, 3, 2026))
    #expect(alert(.actionLate, in: story, on: today) == nil)
  }

  @Test(
    "a date to watch is shown from a week before, and until it is seen to",
    arguments: [
      (day(2, 3, 2026), nil), (day(3, 3, 2026), 7), (day(9, 3, 2026), 1), (day(10, 3, 2026), 0),
      (day(11, 3, 2026), 1), (day(10, 4, 2026), 31),
    ], [Side.employment, .social, nil])
  func watchDue(moment: (today: CivilDate, days: Int?), side: Side?) throws {
    var story = try Story.reaching(.identified)
    try story.play(
      .watch(WatchSet(day: day(10, 3, 2026), about: "Fin du bail")), on: day(1, 2, 2026))
    let due = alert(.watchDue, in: story, on: moment.today, side: side)
    #expect(due?.days == moment.days)
    #expect(due?.isUrgent ?? false == false)
    try story.play(
      .clearWatch(WatchCleared(watch: story.last(.watchSet))), on: day(2, 2, 2026))
    #expect(alert(.watchDue, in: story, on: moment.today, side: side) == nil)
  }

  @Test(
    "two meetings missed in a row are urgent; one is nothing, nor a third one excused",
    arguments: [Side.employment, .social, nil])
  func missedMeetings(side: Side?) throws {
    var story = try Story.reaching(.signed)
    let today = day(20, 2, 2026)
    try story.play(.report(.employment, .absent), on: day(9, 2, 2026))
    try story.play(.report(.employment, .excused), on: day(10, 2, 2026))
    #expect(alert(.missedMeetings, in: story, on: today, side: side) == nil)
    try story.play(.report(.employment, .absent), on: day(16, 2, 2026))
    let missed = alert(.missedMeetings, in: story, on: today, side: side)
    #expect(missed?.isUrgent == true)
    #expect(missed?.days == 2)
    #expect(missed?.day == day(16, 2, 2026))
    try story.play(.report(), on: day(17, 2, 2026))
    #expect(alert(.missedMeetings, in: story, on: today, side: side) == nil)
  }

  @Test("how many is a number of the convention, and before the entry nobody counts them")
  func missedDelay() throws {
    var story = try Story.reaching(.presented)
    for date in [day(27, 1, 2026), day(28, 1, 2026)] {
      try story.play(.report(.employment, .absent), on: date)
    }
    #expect(alert(.missedMeetings, in: story, on: day(30, 1, 2026)) == nil)
    var convention = story.convention
    convention.delays.missedMeetings = 3
    var line = try Story.reaching(.signed).line
    line.missedInRow = 2
    line.lastMissed = day(9, 2, 2026)
    #expect(
      line.alerts(today: day(9, 2, 2026), side: .social, under: convention).isEmpty)
    line.missedInRow = 3
    #expect(
      line.alerts(today: day(9, 2, 2026), side: .social, under: convention).map(\.kind)
        == [.missedMeetings])
  }

  @Test(
    "after forty-five days without an exchange the dossier says so to both, never urgent",
    arguments: [
      (day(19, 3, 2026), nil), (day(20, 3, 2026), 46), (day(19, 4, 2026), 76),
    ], Side.allCases)
  func noExchange(moment: (today: CivilDate, days: Int?), side: Side) throws {
    var story = try Story.reaching(.signed)
    let silent = alert(.noExchange, in: story, on: moment.today, side: side)
    #expect(silent?.days == moment.days)
    #expect(silent?.isUrgent ?? false == false)
    #expect(alert(.noExchange, in: story, on: moment.today, side: nil) == nil)
    try story.play(.report(.tripartite), on: day(10, 3, 2026))
    let after = alert(.noExchange, in: story, on: moment.today, side: side)
    #expect(after == nil)
    #expect(alert(.noExchange, in: story, on: day(25, 4, 2026), side: side)?.days == 46)
  }

  @Test("before the contract a lack of exchange says nothing")
  func noExchangeYet() throws {
    let story = try Story.reaching(.presented)
    #expect(alert(.noExchange, in: story, on: day(1, 12, 2026)) == nil)
  }
}
