import Casework
import Demo
import Testing

/// The everyday of the territory has the measure of the field.
@Suite struct EverydayFiguresTests {
  private static let whole = Sample.whole
  private static let accompanied = whole.dossiers.filter { $0.isOpen && $0.contract != nil }
  private static let entered = whole.dossiers.filter { $0.contract != nil }

  private func percent(_ part: Int, of whole: Int) -> Int { part * 100 / max(1, whole) }

  /// What each adviser sees of a kind of alert.
  private func counts(_ kind: Alert.Kind) -> [Int] {
    Self.whole.advisers.map { adviser in
      Self.whole.handled(adviser.login).reduce(0) { sum, line in
        sum + Self.whole.alerts(line, for: adviser.login).count { $0.kind == kind }
      }
    }
  }

  /// As the indicator of the field counts them: what the service cancelled is left out.
  @Test func sevenIndividualMeetingsInTenAreHonoured() {
    let meetings = Self.whole.dossiers.flatMap(\.meetings).compactMap(\.report?.value)
    let reports = meetings.filter { $0.kind.hasPerson && $0.kind != .collective }
    #expect(Set(reports.map(\.outcome)) == Set(MeetingOutcome.allCases))
    let counted = reports.filter { $0.outcome != .cancelled }
    let honoured = counted.filter { $0.outcome == .honoured }
    #expect((68...74).contains(percent(honoured.count, of: counted.count)))
    let tripartite = honoured.count { $0.kind == .tripartite }
    #expect((5...14).contains(percent(tripartite, of: honoured.count)))
    let inGroups = Self.entered.count { $0.meetings.contains { $0.kind == .collective } }
    #expect((18...32).contains(percent(inGroups, of: Self.entered.count)))
  }

  @Test func agendasAreFilledAndNobodyIsExpectedTwice() {
    let today = Self.whole.today
    let next = Self.accompanied.count { $0.openMeetings.contains { $0.day >= today } }
    #expect((70...82).contains(percent(next, of: Self.accompanied.count)))
    for adviser in Self.whole.advisers {
      let meetings = Self.whole.open(adviser.login).flatMap(\.agenda).filter {
        $0.kind == .meeting && $0.who != MeetingKind.social.rawValue
      }
      for day in [today, today.adding(days: 1)] {
        let count = meetings.count { $0.day == day }
        #expect((3...6).contains(count), "\(adviser.login): \(count) on \(day)")
      }
      let hours = meetings.filter { $0.day.map { $0 >= today } ?? false }
        .map { "\($0.day?.iso ?? "") \($0.time?.text ?? "")" }
      #expect(Set(hours).count == hours.count)
    }
    #expect(counts(.meetingToSpecify).allSatisfy { (2...4).contains($0) })
  }

  @Test func aFewMissMeetingsAndAreSought() {
    let missing = Self.accompanied.filter { $0.missedInRow.count >= 2 }
    #expect((12...24).contains(missing.count))
    #expect(missing.allSatisfy { !$0.attemptsInRow.isEmpty })
    #expect(counts(.missedMeetings).allSatisfy { (1...3).contains($0) })
  }

  @Test func theTwoSpeakOfNearlyEveryDossier() {
    let delay = Self.whole.convention.delays.noExchange
    let silent = Self.accompanied.count { dossier in
      let last = dossier.lastExchange ?? dossier.contract?.signedOn ?? Self.whole.today
      return last.days(until: Self.whole.today) > delay
    }
    #expect((7...13).contains(percent(silent, of: Self.accompanied.count)))
  }

  @Test func plansHaveTheirActionsAndAFewAreLate() {
    let settled = Self.accompanied.filter {
      ($0.contract?.signedOn.days(until: Self.whole.today) ?? 0) > 20
    }
    let counts = settled.map(\.actions.count)
    #expect(counts.count { (2...5).contains($0) } > counts.count * 9 / 10)
    #expect((3...4).contains(counts.reduce(0, +) / counts.count))
    let both = settled.count { dossier in Side.allCases.allSatisfy { !dossier.plan($0).isEmpty } }
    #expect(percent(both, of: settled.count) > 90)
    let states = settled.flatMap(\.actions).map(\.now.state)
    #expect(Set(states) == Set(PlannedAction.State.allCases))
    #expect((50...72).contains(percent(states.count { $0 == .done }, of: states.count)))
    let late = self.counts(.actionLate)
    #expect((6...10).contains(late.reduce(0, +) / late.count), "\(late)")
    let blocked = settled.reduce(0) { sum, dossier in
      sum + dossier.actions.count { dossier.blocker(of: $0) != nil }
    }
    #expect((10...60).contains(blocked))
  }

  @Test func stepsAreReachedOnTheWay() {
    let steps = Self.entered.flatMap(\.milestones).map(\.value.kind)
    #expect((74...90).contains(percent(steps.count, of: Self.entered.count)))
    #expect(Set(steps.map(\.group)) == Set(MilestoneKind.Group.allCases))
    #expect(steps.count(where: \.isTowardsEmployment) > steps.count / 2)
  }

  @Test func someDatesAreWatched() {
    let open = Self.whole.dossiers.filter(\.isOpen)
    let watched = open.count { !$0.openWatches.isEmpty }
    #expect((3...7).contains(percent(watched, of: open.count)))
    #expect((5...40).contains(counts(.watchDue).reduce(0, +)))
  }

  @Test func seatsAndPeopleAreHandedOver() {
    let handovers = Self.whole.dossiers.flatMap(\.handovers)
    let seats = handovers.filter { $0.sent.value.kind == .change }
    #expect((2...3).contains(seats.count(where: \.isPending)))
    #expect(seats.count { $0.taken != nil } > 50)
    let standIns = handovers.filter { $0.sent.value.kind == .standIn }
    #expect(standIns.contains { $0.ended != nil })
    #expect(
      standIns.contains { $0.standsIn($0.sent.value.to, on: Self.whole.today) })
    let services = handovers.filter { $0.sent.value.kind == .service }
    let waiting = services.count(where: \.isPending)
    #expect((8...24).contains(waiting), "\(waiting) of \(services.count)")
    #expect(counts(.handoverSent).count { $0 > 0 } > 5)
  }

  @Test func whatAdvisersSeeCanBeRead() {
    for adviser in Self.whole.advisers {
      let open = Self.whole.open(adviser.login)
      let touched = open.count { !Self.whole.alerts($0, for: adviser.login).isEmpty }
      #expect((20..<48).contains(percent(touched, of: open.count)), "\(adviser.login): \(touched)")
    }
    let open = Self.whole.dossiers.count(where: \.isOpen)
    let touched = Self.whole.lines.count { $0.isOpen && !Self.whole.alerts($0).isEmpty }
    #expect(percent(touched, of: open) < 45)
  }
}
