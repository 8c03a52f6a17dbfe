import Casework
import TestSupport
import Testing

@Suite("Alerts of the follow-up speak to whom they concern")
struct FollowUpAlertSideTests {
  private func kinds(
    _ story: Story, _ today: CivilDate, _ side: Side?, login: String? = nil
  ) -> [Alert.Kind] {
    story.line.alerts(today: today, side: side, login: login, under: story.convention)
      .map(\.kind)
  }

  @Test("the individual meeting of the other side does not concern me", arguments: Side.allCases)
  func individual(side: Side) throws {
    var story = try Story.reaching(.informed)
    try story.play(
      .plan(.individual(side), on: day(10, 2, 2026)), by: Team.holder(side), on: day(1, 2, 2026))
    for (today, kind) in [
      (day(10, 2, 2026), Alert.Kind.meetingSoon), (day(11, 2, 2026), .meetingToSpecify),
    ] {
      #expect(kinds(story, today, side) == [kind])
      #expect(kinds(story, today, side.other).isEmpty)
      #expect(kinds(story, today, nil) == [kind])
    }
  }

  @Test(
    "a common meeting concerns all",
    arguments: [MeetingKind.bipartite, .tripartite, .collective])
  func common(kind: MeetingKind) throws {
    var story = try Story.reaching(.informed)
    try story.play(.plan(kind, on: day(10, 2, 2026)), on: day(1, 2, 2026))
    for side in [Side.employment, .social, nil] {
      #expect(kinds(story, day(9, 2, 2026), side) == [.meetingSoon])
    }
  }

  private static let owners: [(PlannedAction.Owner, [Side?])] = [
    (.adviser, [.employment, .social, nil]), (.socialWorker, [.social, nil]),
    (.person, [.social, nil]), (.thirdParty, [.social, nil]),
  ]

  @Test("a late action concerns who does it and who holds its plan", arguments: owners)
  func action(owner: PlannedAction.Owner, concerned: [Side?]) throws {
    var story = try Story.reaching(.informed)
    var action = PlannedAction.todo(in: .social, by: owner, due: day(10, 2, 2026))
    action.thirdParty = "Soliha"
    try story.play(.planAction(action), by: Team.socialWorker, on: day(1, 2, 2026))
    for side in [Side.employment, .social, nil] {
      #expect(
        kinds(story, day(11, 2, 2026), side) == (concerned.contains(side) ? [.actionLate] : []))
    }
  }

  @Test(
    "a handover speaks to who it is sent to and to the side that sent it, urgent after seven days",
    arguments: [
      (day(1, 3, 2026), 0, false), (day(8, 3, 2026), 7, false), (day(9, 3, 2026), 8, true),
    ])
  func handover(today: CivilDate, days: Int, urgent: Bool) throws {
    var story = try Story.reaching(.informed)
    try story.play(.change(to: Team.otherAdviser, from: day(1, 3, 2026)), on: day(1, 3, 2026))
    func alerts(_ side: Side?, _ login: String?) -> [Alert] {
      story.line.alerts(today: today, side: side, login: login, under: story.convention)
    }
    let toTake = alerts(.employment, "ygourvil")
    #expect(toTake.map(\.kind) == [.handoverToTake])
    for sender in [
      alerts(.employment, "mbriand"), alerts(.employment, nil), alerts(nil, nil),
      alerts(nil, "hroussel"),
    ] {
      #expect(sender.map(\.kind) == [.handoverSent])
      #expect(sender.map(\.days) == [days])
      #expect(sender.map(\.isUrgent) == [urgent])
    }
    #expect(toTake.map(\.days) == [days])
    #expect(toTake.map(\.isUrgent) == [urgent])
    #expect(alerts(.social, "sdiarra").isEmpty)
    try story.play(.takeUp(story.last(.handoverSent)), by: Team.otherAdviser, on: day(1, 3, 2026))
    #expect(alerts(.employment, "ygourvil").isEmpty)
    #expect(alerts(nil, nil).isEmpty)
  }

  @Test("both seats on their way speak each to their side")
  func bothSeats() throws {
    var story = try Story.reaching(.informed)
    let date = day(1, 3, 2026)
    try story.play(.change(to: Team.otherAdviser, from: date), on: date)
    try story.play(
      .change(to: Team.otherSocialWorker, from: date), by: Team.socialWorker, on: date)
    #expect(kinds(story, date, .employment, login: "mbriand") == [.handoverSent])
    #expect(kinds(story, date, .social, login: "nhamon") == [.handoverToTake])
    #expect(kinds(story, date, nil) == [.handoverSent, .handoverSent])
    #expect(story.line.handoverTo(.employment) == "ygourvil")
    #expect(story.line.handoverTo(.social) == "nhamon")
  }

  @Test("who left towards a service is waited for by the side that arranged it, then urgent")
  func service() throws {
    var story = try Story.reaching(.signed)
    try story.play(.exit(next: "CCAS"), by: Team.socialWorker, on: day(1, 6, 2026))
    #expect(kinds(story, day(2, 6, 2026), .social) == [.handoverSent])
    #expect(kinds(story, day(2, 6, 2026), .employment).isEmpty)
    let late = story.line.alerts(today: day(9, 6, 2026), side: .social, under: story.convention)
    #expect(late.map(\.isUrgent) == [true])
    #expect(late.map(\.item?.who) == ["CCAS"])
  }

  @Test("urgent first, then by kind, then by day and hour")
  func order() throws {
    var story = try Story.reaching(.signed)
    story.today = day(2, 3, 2026)
    let on = day(2, 3, 2026)
    try story.play(.planAction(.todo("Tard", due: day(1, 3, 2026))), on: on)
    try story.play(.planAction(.todo("Plus tard", due: day(20, 2, 2026))), on: on)
    try story.play(.watch(WatchSet(day: day(5, 3, 2026), about: "Bail")), on: on)
    try story.play(.plan(on: on, at: TimeOfDay(hour: 14), about: "14 h"), on: on)
    try story.play(.plan(on: on, about: "sans heure"), on: on)
    try story.play(.plan(on: on, at: TimeOfDay(hour: 9), about: "9 h"), on: on)
    try story.play(.plan(.tripartite, on: day(20, 2, 2026), about: "passé"), on: day(10, 2, 2026))
    for date in [day(9, 2, 2026), day(16, 2, 2026)] {
      try story.play(.report(.employment, .absent), on: date)
    }
    try story.play(.change(to: Team.otherAdviser, from: on), on: day(20, 2, 2026))
    let alerts = story.line.alerts(
      today: on, side: .employment, login: "mbriand", under: story.convention)
    #expect(
      alerts.map(\.kind) == [
        .missedMeetings, .handoverSent, .meetingSoon, .meetingSoon, .meetingSoon,
        .meetingToSpecify, .watchDue, .actionLate, .actionLate,
      ])
    #expect(alerts.map(\.isUrgent) == [true, true] + Array(repeating: false, count: 7))
    #expect(
      alerts.dropFirst(2).compactMap { $0.item?.label }
        == ["9 h", "14 h", "sans heure", "passé", "Bail", "Plus tard", "Tard"])
  }
}
