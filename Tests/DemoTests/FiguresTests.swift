import Casework
import Demo
import Testing

@Suite struct FiguresTests {
  private static let whole = Sample.whole

  private func percent(_ part: Int, of whole: Int) -> Int { part * 100 / max(1, whole) }

  @Test func portfoliosAreWithinBoundsButForTwo() {
    let bounds = Self.whole.convention.portfolio
    var outside: [Int] = []
    for adviser in Self.whole.territory.professionals where adviser.role == .adviser {
      let count = Self.whole.open(adviser.login).count
      let own = bounds.scaled(to: adviser.workingTime)
      if count < own.minimum || count > own.maximum { outside.append(count) }
    }
    #expect(outside == [104, 66])
    #expect(Self.whole.open("clegoff").count == 87)
  }

  @Test func everyStageIsThere() {
    let stages = Set(Self.whole.lines.map(\.stage))
    #expect(stages == Set(Stage.allCases))
    let open = Self.whole.lines.filter(\.isOpen)
    let inContract = open.count { $0.enteredOn != nil }
    #expect((68...78).contains(percent(inContract, of: open.count)))
  }

  @Test func entriesOfTheYearAreNearWhatIsExpected() throws {
    let year = Self.whole.today.year
    let entered = Self.whole.lines.filter { $0.enteredOn?.year == year }
    for adviser in Self.whole.territory.professionals where adviser.role == .adviser {
      let expected = try #require(
        Self.whole.convention.expectedEntries(
          on: Self.whole.today, workingTime: adviser.workingTime))
      let count = entered.count { $0.adviser == adviser.login }
      #expect(
        (expected * 90 / 100...expected * 105 / 100).contains(count),
        "\(adviser.login): \(count) of \(expected)")
    }
  }

  @Test func exitsAndPeopleHaveTheSharesOfTheField() {
    let exited = Self.whole.dossiers.filter { $0.exit != nil }
    let good = exited.count { $0.exit?.value.group != .other }
    #expect((41...50).contains(percent(good, of: exited.count)))
    let rsa = Self.whole.lines.count(where: \.isRSA)
    #expect((54...62).contains(percent(rsa, of: Self.whole.lines.count)))
    let stays = exited.compactMap { dossier in
      dossier.contract.flatMap { contract in
        dossier.exit.map { contract.signedOn.days(until: $0.on) }
      }
    }
    let months = Double(stays.reduce(0, +)) / Double(stays.count) / 30.4
    #expect((6.0...8.5).contains(months), "\(months) months")
    let starts = Self.whole.lines.compactMap { line in
      line.enteredOn.map { line.identifiedOn.days(until: $0) }
    }
    let start = starts.reduce(0, +) / starts.count
    #expect((20...32).contains(start), "\(start) days from the identification to the contract")
  }

  @Test func dossiersHaveSomeEntriesAndNotTooMany() {
    let total = Self.whole.drafts.reduce(0) { $0 + $1.count }
    let mean = total / Self.whole.drafts.count
    #expect((3700...4500).contains(Self.whole.drafts.count))
    #expect((25...34).contains(mean), "\(total) entries in \(Self.whole.drafts.count) dossiers")
  }

  @Test(arguments: [false, true])
  func everyAlertIsInTheFirstPortfolioAndFew(trust: Bool) {
    let sample = Sample(convention: .sample(trust: trust), advisers: 2)
    let alerts = sample.handled("clegoff").flatMap { sample.alerts($0, for: "clegoff") }
    var expected = Set(Alert.Kind.allCases)
    if !trust { expected.remove(.trustToComplete) }
    // Whether somebody has just left towards a service is left to chance.
    expected.remove(.handoverSent)
    // Nobody of the invented territory has asked anything about their data.
    expected.subtract([.requestDue, .requestLate])
    // Nobody opens the dossiers of others there.
    expected.remove(.openedWithReason)
    #expect(Set(alerts.map(\.kind)).subtracting([.handoverSent]) == expected)
    #expect(
      Set(alerts.filter(\.isUrgent).map(\.kind)).isSuperset(of: [
        .contractOver, .waitsForMe, .reviewDue, .halfMissing, .missedMeetings,
      ]))
    #expect(
      Set(alerts.filter { !$0.isUrgent }.map(\.kind)).isSuperset(of: [
        .waitsForMe, .reviewDue, .halfMissing, .contractEnds, .noContact, .waitsForOther,
        .handoverToTake,
      ]))
    let open = sample.open("clegoff")
    let touched = open.count { !sample.alerts($0).isEmpty }
    #expect((24...39).contains(touched), "\(touched) lines")
    let urgent = open.count { sample.alerts($0).contains(where: \.isUrgent) }
    #expect((5...10).contains(urgent), "\(urgent) urgent lines")
    #expect(alerts.count { $0.kind == .noContact } <= 5)
  }

  @Test func portfoliosFollowTheBoundsOfTheConvention() {
    var convention = Convention.sample()
    convention.portfolio = PortfolioBounds(minimum: 30, maximum: 50)
    convention.entriesPerYear = nil
    let sample = Sample(convention: convention, advisers: 1)
    #expect(sample.open("clegoff").count == 43)
  }

  @Test func nobodyDies() {
    #expect(!Self.whole.lines.contains { $0.endReason == "décès" })
    #expect(Self.whole.lines.contains { $0.endReason == "terme" })
  }
}
