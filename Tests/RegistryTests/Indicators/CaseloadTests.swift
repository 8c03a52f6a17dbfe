import Casework
import Registry
import TestSupport
import Testing

@Suite("A caseload says what the lists and the journal say")
struct CaseloadTests {
  private static let book: ConventionBook = {
    var short = Convention.sixMonths
    short.delays.reviewBeforeEnd = 90
    short.delays.noContact = 10
    return ConventionBook([.nineMonths, short])
  }()

  private func convention(of line: DossierLine, _ today: CivilDate) throws -> Convention {
    try #require(line.convention.flatMap(Self.book.named) ?? Self.book.applying(on: today))
  }

  @Test("what is open, waits and is due", arguments: LoadedTerritory.seeds)
  func open(seed: UInt64) throws {
    let store = try LoadedTerritory.with(seed: seed).store
    var dice = Dice(seed: seed &+ 8000)
    let today = SmallTerritory.anyDay(&dice)
    for side in Side.allCases {
      for row in try store.caseload(side, today: today, conventions: Self.book) {
        let lines = try store.portfolio(.seat(side, login: row.id, on: today))
          .filter { $0.holder(side) == row.id }
        #expect(row.open == lines.count)
        #expect(row.accompanied == lines.count { $0.enteredOn != nil })
        #expect(row.partners == Set(lines.compactMap { $0.holder(side.other) }).count)
        #expect(row.waiting == lines.count { $0.waitingSince != nil })
        #expect(row.waitingSince == lines.compactMap(\.waitingSince).min())
        #expect(
          row.waitingForThem
            == lines.count { $0.waitingSince != nil && $0.answer(side) == nil })
        let alerts = try lines.flatMap {
          $0.alerts(today: today, side: nil, under: try convention(of: $0, today))
        }
        func count(_ kind: Alert.Kind) -> Int { alerts.count { $0.kind == kind } }
        #expect(row.reviewsDue == count(.reviewDue))
        #expect(row.reviewsLate == alerts.count { $0.kind == .reviewDue && $0.isUrgent })
        #expect(row.contractsOver == count(.contractOver))
        #expect(row.noContact == count(.noContact))
      }
    }
  }

  @Test("what the year came to", arguments: LoadedTerritory.seeds)
  func year(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    var dice = Dice(seed: seed &+ 9000)
    let today = SmallTerritory.anyDay(&dice)
    let reckoning = Reckoning(
      territory.tales, in: Period(from: today.startOfYear, to: today))
    for side in Side.allCases {
      for row in try territory.store.caseload(side, today: today, conventions: Self.book) {
        func figure(_ indicator: String, _ isWanted: (Reckoned) -> Bool = { _ in true }) -> Figure {
          reckoning.figure(indicator, workingTime: 0) {
            (side == .employment ? $0.adviser : $0.socialWorker) == row.id && isWanted($0)
          }
        }
        #expect(row.entries == figure("entries").numerator)
        #expect(row.startDelay == figure("start_delay"))
        #expect(row.exits == figure("exits").numerator)
        #expect(row.positiveExits == figure("positive_exits").numerator)
        let own = side == .employment ? "employment" : "social"
        #expect(
          row.honoured
            == figure("meetings_honoured") { $0.group == own || $0.group == "tripartite" })
      }
    }
  }

  @Test("one line for each professional, by unit and name, with what is expected of advisers")
  func rows() throws {
    let store = try LoadedTerritory.with(seed: 1).store
    let advisers = try store.caseload(
      .employment, today: day(2, 7, 2025), conventions: ConventionBook([.nineMonths]))
    #expect(advisers.map(\.id) == ["a2", "a1", "a3"])
    #expect(advisers.map(\.bounds?.minimum) == [56, 70, 35])
    #expect(advisers.map(\.bounds?.maximum) == [80, 100, 50])
    // 183 days of 365 of 127 entries for a full time.
    #expect(advisers.map(\.expectedEntries) == [51, 64, 32])
    let unit = try store.caseload(
      .social, scope: IndicatorScope(.unit(.social, name: "CDAS X")), today: day(2, 7, 2025),
      conventions: Self.book)
    #expect(unit.map(\.id) == ["s2", "s1"])
    #expect(unit.allSatisfy { $0.bounds == nil && $0.expectedEntries == nil })
    let all = try store.caseload(.social, today: day(2, 7, 2025), conventions: Self.book)
    #expect(all.filter { $0.professional.unit == "CDAS X" } == unit)
    #expect(
      try store.caseload(
        .social, scope: IndicatorScope(.unit(.social, name: "ailleurs")), today: day(2, 7, 2025),
        conventions: Self.book
      ).isEmpty)
  }

  @Test("a unit sees its partners' share of its own dossiers", arguments: LoadedTerritory.seeds)
  func partners(seed: UInt64) throws {
    let store = try LoadedTerritory.with(seed: seed).store
    let today = day(2, 7, 2025)
    let unit = IndicatorScope(.unit(.employment, name: "Agence A"))
    let own = try store.portfolio(.unit(.employment, name: "Agence A"))
    let rows = try store.caseload(.social, scope: unit, today: today, conventions: Self.book)
    let shared = Dictionary(grouping: own.filter { $0.socialWorker != nil }) { $0.socialWorker }
    #expect(Set(rows.map(\.id)) == Set(shared.keys.compactMap(\.self)))
    for row in rows {
      #expect(row.open == shared[row.id]?.count)
      #expect(row.bounds == nil && row.expectedEntries == nil)
    }
  }
}
