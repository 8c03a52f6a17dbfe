import Casework
import Demo
import Testing

/// What the everyday of a dossier says holds together.
@Suite struct EverydayPathsTests {
  private static let whole = Sample.whole

  @Test func everyKindOfFactIsThereButPaperAndSharing() {
    let trusting = Sample(convention: .sample(trust: true), advisers: 1)
    let kinds = (Self.whole.drafts + trusting.drafts).flatMap { $0.map(\.fact.kind) }
    #expect(
      Set(Fact.Kind.allCases).subtracting(kinds) == [
        .printed, .noteShared, .requested, .requestExtended, .requestAnswered, .noteReviewed,
        .retentionHeld, .retentionReleased, .purgeAnnounced, .openedWithReason,
      ])
  }

  @Test func meetingsAreHeldWhereAndWhenPeopleWork() {
    let units = Set(
      Self.whole.territory.professionals.flatMap { [$0.unit, "Agence " + $0.unit] })
    for meeting in Self.whole.dossiers.flatMap(\.meetings) {
      #expect(![2, 3].contains(meeting.day.dayNumber % 7))
      #expect(meeting.time.map { (8 * 60...17 * 60).contains($0.minutes) } ?? false)
      switch meeting.medium {
      case .faceToFace where meeting.kind.hasPerson: #expect(units.contains(meeting.place))
      default: #expect(meeting.place.isEmpty)
      }
    }
  }

  @Test func aMeetingIsReportedOnceItHasBegun() {
    for draft in Self.whole.drafts.flatMap(\.self) {
      guard case .meetingReported(let report) = draft.fact, let time = report.time,
        draft.recordedAt.day == draft.on
      else { continue }
      // An hour behind at least: legal time in winter.
      let minute = Int(draft.recordedAt.milliseconds / 60_000 % 1440) + 60
      #expect(minute > time.minutes)
    }
  }

  @Test func aFewNotesAreKeptOnEitherSide() {
    var rooms: [Room: Set<String>] = [:]
    var counts: [Room: Int] = [:]
    for report in Self.whole.dossiers.flatMap(\.meetings).compactMap(\.report) {
      guard let note = report.value.note, let text = note.text else { continue }
      rooms[note.room, default: []].insert(text)
      counts[note.room, default: 0] += 1
    }
    let shared = rooms[.shared] ?? []
    for side in Side.allCases {
      let kept = rooms[Room(side)] ?? []
      #expect(kept.count > 5)
      #expect(kept.isDisjoint(with: shared))
      let share = (counts[Room(side)] ?? 0) * 100 / max(1, counts[.shared] ?? 0)
      #expect((1...8).contains(share), "\(side): \(share) % of the shared ones")
    }
  }

  @Test func aSittingIsOneDayOfOnePair() {
    struct Held: Hashable {
      let day: CivilDate
      let adviser: String?
      let time: TimeOfDay?
    }
    var sittings: [String: Set<Held>] = [:]
    var looks: [String: Int] = [:]
    for dossier in Self.whole.dossiers {
      for report in dossier.meetings.compactMap(\.report) {
        guard let sitting = report.value.sitting else { continue }
        #expect(report.value.kind == .bipartite && sitting.frame == .point)
        sittings[sitting.id, default: []].insert(
          Held(day: report.on, adviser: dossier.holder(.employment), time: report.value.time))
        looks[sitting.id, default: 0] += 1
      }
    }
    #expect(sittings.values.allSatisfy { $0.count == 1 })
    #expect(looks.values.count { $0 > 1 } > looks.count / 4)
  }

  @Test func actionsAreOnBarriersThatWereFound() {
    for dossier in Self.whole.dossiers where !dossier.actions.isEmpty {
      let found = Set(
        dossier.partVersions.flatMap { $0.part.findings.filter { $0.answer == .yes } }
          .map(\.theme))
      for action in dossier.actions {
        #expect(found.contains(action.now.theme))
        #expect((action.now.owner == .thirdParty) == !action.now.thirdParty.isEmpty)
        #expect(!action.now.owner.isOther(than: action.now.plan))
      }
    }
  }

  @Test func aDossierOnlyNamesPeopleOfTheTerritory() {
    let alone = Sample(advisers: 1)
    let logins = Set(alone.territory.professionals.map(\.login))
    for handover in alone.dossiers.flatMap(\.handovers) where handover.sent.value.kind != .service {
      #expect(logins.contains(handover.sent.value.to))
    }
  }
}

extension PlannedAction.Owner {
  /// Whether it is the professional of the other side than `plan`.
  fileprivate func isOther(than plan: Side) -> Bool { side == plan.other }
}
