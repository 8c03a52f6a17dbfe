import Casework
import Demo
import Testing

@Suite struct PathsTests {
  private static let whole = Sample.whole

  @Test(arguments: [
    (ContractTerms(initialMonths: 9, renewals: 1, renewalMonths: 3), false),
    (ContractTerms(initialMonths: 6, renewals: 1, renewalMonths: 6, endsDayBefore: true), true),
    (ContractTerms(initialMonths: 4, renewals: 3, renewalMonths: 2), true),
    (ContractTerms(initialMonths: 12, renewals: 0, renewalMonths: 0), false),
  ])
  func everyEntryIsOneThatACommandWrites(terms: ContractTerms, trust: Bool) {
    let convention = Convention.sample(terms: terms, trust: trust)
    let sample = Sample(convention: convention, advisers: 1)
    let colleagues = Dictionary(
      uniqueKeysWithValues: sample.territory.professionals.map { ($0.login, $0) })
    let replay = Replay(convention: convention, colleagues: colleagues)
    let faults = sample.drafts.flatMap { replay.faults($0) }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(5))")
  }

  @Test func theReplaySeesAMissingInformation() {
    let colleagues = Dictionary(
      uniqueKeysWithValues: Self.whole.territory.professionals.map { ($0.login, $0) })
    let replay = Replay(convention: Self.whole.convention, colleagues: colleagues)
    let signed = Self.whole.drafts.first { $0.contains { $0.fact.kind == .signed } } ?? []
    #expect(replay.faults(signed).isEmpty)
    let uninformed = signed.filter { $0.fact.kind != .informed }
    #expect(replay.faults(uninformed).contains { $0.contains("information") })
  }

  @Test func nothingHappensFromTodayOn() {
    let today = Self.whole.today
    #expect(Self.whole.drafts.allSatisfy { $0.allSatisfy { $0.on < today } })
    #expect(Self.whole.drafts.allSatisfy { $0.allSatisfy { $0.recordedAt.day < today } })
  }

  @Test func entriesAreRecordedInOrderInWorkingHours() {
    for drafts in Self.whole.drafts {
      for (earlier, later) in zip(drafts, drafts.dropFirst()) {
        #expect(earlier.recordedAt < later.recordedAt)
        #expect(earlier.id < later.id)
        #expect(earlier.on <= later.on)
      }
      for draft in drafts {
        #expect(draft.recordedAt.day >= draft.on)
        let hour = draft.recordedAt.milliseconds / 3_600_000 % 24
        #expect((7...17).contains(hour))
      }
    }
  }

  @Test func nobodyMeetsAtTheWeekend() {
    let weekend = Self.whole.drafts.flatMap(\.self).filter { draft in
      [2, 3].contains(draft.on.dayNumber % 7)
    }
    #expect(weekend.isEmpty)
  }

  @Test(arguments: [
    "2024-02-29", "2026-11-24", "2026-12-31", "2027-01-01", "2027-01-04", "2027-02-28",
    "2027-03-31", "2027-05-02", "2027-08-15", "2027-11-12",
  ])
  func anyDayWillDo(day: String) throws {
    let today = try #require(CivilDate(day))
    let sample = Sample(today: today, advisers: 1)
    let open = sample.open("clegoff")
    #expect(open.count == 87)
    let touched = open.count { !sample.alerts($0).isEmpty }
    #expect((16...39).contains(touched), "\(touched) lines on \(today)")
    #expect(sample.drafts.allSatisfy { $0.allSatisfy { $0.recordedAt.day < today } })
  }

  @Test func aBareConventionGivesATerritoryToo() {
    var convention = Convention.sample(
      terms: ContractTerms(initialMonths: 1, renewals: 2, renewalMonths: 1), trust: true)
    convention.delays = AlertDelays(
      reviewBeforeEnd: 0, endNear: 0, agreementWaits: 0, halfWaits: 0, noContact: 0,
      renewalGrace: 0)
    convention.diagnostic.themes = []
    convention.diagnostic.trustCompletion = 0
    convention.entriesPerYear = nil
    convention.exitReasons = []
    convention.closureReasons = []
    convention.origins = []
    let sample = Sample(convention: convention, advisers: 1)
    #expect(sample.dossiers.count == sample.territory.dossierCount)
    #expect(sample.drafts.allSatisfy { $0.allSatisfy { $0.recordedAt.day < sample.today } })
  }

  @Test func textsAreVaried() {
    var notes: Set<String> = []
    var observations: Set<String> = []
    var quotes: Set<String> = []
    for draft in Self.whole.drafts.flatMap(\.self) {
      switch draft.fact {
      case .contacted(let contacted): notes.insert(contacted.note)
      case .meetingReported(let report): notes.formUnion([report.note?.text].compactMap(\.self))
      case .partRecorded(let recorded):
        observations.insert(recorded.part.observation)
        quotes.insert(recorded.part.personWords)
      default: continue
      }
    }
    #expect(notes.count > 300)
    #expect(observations.count > 200)
    #expect(quotes.count > 25)
    #expect(!notes.contains(""))
    #expect(!observations.contains(""))
  }

  @Test func journalsShowCorrections() {
    let kinds = Self.whole.drafts.flatMap { $0.map(\.fact.kind) }
    #expect(kinds.contains(.corrected))
    #expect(kinds.contains(.personRectified))
    #expect(kinds.count { $0 == .seatTaken } > 2 * Self.whole.drafts.count)
  }
}
