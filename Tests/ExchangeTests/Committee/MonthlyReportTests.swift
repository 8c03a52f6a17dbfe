import Casework
import Exchange
import Testing

@Suite("The monthly transmission is written from figures")
struct MonthlyReportTests {
  private static func figures(
    _ measures: [(Indicator, rsa: Figure, others: Figure)]
  ) -> PublicFigures {
    PublicFigures(
      measures.map(\.0.measure), rsa: measures.map(\.rsa), others: measures.map(\.others))
  }

  private static func entries(_ rsa: Int, _ others: Int) -> PublicFigures {
    figures([(.entries, Figure(rsa), Figure(others))])
  }

  /// A territory of two agencies over two months, the second of which has three entries if `isSmall`.
  private static func monthly(isSmall: Bool) throws -> MonthlyFigures {
    let convention = try Files.convention("35-2023")
    let second = isSmall ? (2, 1) : (12, 9)
    let year = entries(20 + second.0, 10 + second.1)
    let frame = ReportFrame(
      period: try #require(Period(year: 2026, month: 2)), scope: "Territoire",
      producedOn: CivilDate(dayNumber: 20_520), language: .french, convention: convention,
      program: "binome", labels: [:])
    return MonthlyFigures(
      frame: frame, month: entries(second.0, second.1), before: entries(20, 10), year: year,
      yearBefore: entries(20, 10),
      agencies: [UnitFigures(name: "Nord", figures: year)],
      socialUnits: [],
      months: [
        MonthFigures(month: "2026-01", figures: entries(20, 10), expected: 22),
        MonthFigures(month: "2026-02", figures: entries(second.0, second.1), expected: 41),
      ], pending: [], ends: [])
  }

  private static func table(_ caption: String, _ report: Report) throws -> ReportTable {
    let blocks = report.sections.flatMap(\.blocks)
    return try #require(
      blocks.compactMap { block in
        if case .table(let table) = block, table.caption == caption { table } else { nil }
      }.first)
  }

  @Test("Entries are cumulated against what is expected")
  func cumulated() throws {
    let report = try Self.monthly(isSmall: false).report
    let table = try Self.table("Entrées mois par mois", report)
    #expect(
      table.rows.map(\.cells) == [
        ["janvier", 20, 10, 30, .decimal(30), .decimal(22)],
        ["février", 12, 9, 21, .decimal(51), .decimal(41)],
        ["Ensemble", 32, 19, 51, "", ""],
      ])
    #expect(report.subtitle == "Février 2026")
    guard case .keyFigures(let key) = report.sections[0].blocks[0] else {
      Issue.record("no key figures")
      return
    }
    #expect(key.previousPeriod == "janvier 2026")
    #expect(key.figures.map(\.label).first == "Entrées depuis le 1er janvier")
    #expect(key.figures.first?.value == 51)
    #expect(key.figures.first?.previous == 30)
  }

  @Test("A small month is not given back by the sums around it")
  func protection() throws {
    let report = try Self.monthly(isSmall: true).report
    let table = try Self.table("Entrées mois par mois", report)
    for row in table.rows {
      for cell in row.cells { #expect(cell != 3 && cell != 2 && cell != 1) }
      #expect(!row.isTotal ? row.cells[4].isHidden : true)
    }
    guard case .keyFigures(let key) = report.sections[0].blocks[0] else {
      Issue.record("no key figures")
      return
    }
    #expect(key.figures.first?.previous?.isHidden == true)
    let readings = report.sections.flatMap(\.blocks).compactMap { block in
      if case .chart(let chart) = block { chart.reading } else { nil }
    }
    #expect(!readings.contains { $0.contains("33") })
  }

  @Test(
    "A year so far is compared with the same days of the year before",
    arguments: [
      ("2026-01-01..2026-11-21", "2025-01-01..2025-11-21"), ("2026", "2025"),
      ("2026-10", "2026-09"), ("2026-01", "2025-12"), ("2026-T1", "2025-T4"),
      ("2026-03-01..2026-03-10", "2026-02-19..2026-02-28"),
    ])
  func compared(period: String, before: String) throws {
    let frame = ReportFrame(
      period: try #require(Period(period)), scope: "", producedOn: Files.today, language: .french,
      convention: try Files.convention("35-2023"), program: "", labels: [:])
    #expect(frame.before.text == before)
  }
}
