import Casework
import Exchange
import Foundation
import Registry
import TestSupport
import Testing

@testable import Desk

@Suite("A supervisor's reports")
struct ReportTests {
  private static let month = Period(year: 2026, month: 10)

  private static func office(language: Language = .french) throws -> Office {
    try Robot(as: "mtanguy", language: language, path: Agency.copy(), home: nil).office
  }

  private static func report(
    _ kind: ReportKind, unit: String? = nil, language: Language = .french
  ) throws -> Report {
    // The robot closes its store when it goes.
    let robot = try Robot(as: "mtanguy", language: language, path: Agency.copy(), home: nil)
    let place = robot.office.workplace
    let scope = try #require(place.reportScope(unit: unit))
    return try withExtendedLifetime(robot) {
      try robot.office.report(
        kind, period: kind.usualPeriod(today: Sample.today), scope: scope)
    }
  }

  @Test("say the same of the same territory", arguments: ReportKind.allCases)
  func structure(kind: ReportKind) throws {
    Golden.expect(ReportText.text(try Self.report(kind)), named: "report-\(kind.rawValue)")
  }

  @Test("speak English", arguments: ReportKind.allCases)
  func english(kind: ReportKind) throws {
    let text = ReportText.text(try Self.report(kind, language: .english))
    for word in [" des ", " personnes", "Ensemble", "Hors RSA"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test(
    "name nobody and no small count", arguments: ReportKind.allCases,
    [nil, "Rennes Sud", "CDAS de Bruz"])
  func discreet(kind: ReportKind, unit: String?) throws {
    let robot = try Robot(as: "mtanguy", path: Agency.copy(), home: nil)
    let report = try Self.report(kind, unit: unit)
    let json = String(decoding: report.json, as: UTF8.self).folded
    let people = try robot.office.portfolio().lines.map { $0.surname.folded }
    #expect(people.count > 50)
    let words = Set(json.split { !$0.isLetter }.map(String.init))
    for professional in robot.office.workplace.professionals.values {
      #expect(!json.contains(professional.fullName.folded), "\(professional.login)")
    }
    for name in Set(people) where name.count > 6 { #expect(!words.contains(name), "\(name)") }
    for cell in ReportText.counts(report) { #expect(!(1..<5).contains(cell)) }
  }

  @Test("add up: both publics are everybody")
  func sums() throws {
    for table in ReportText.tables(try Self.report(.copil)) {
      let titles = table.columns.map(\.title)
      guard let rsa = titles.firstIndex(of: "RSA"), let all = titles.firstIndex(of: "Ensemble"),
        table.columns[rsa].kind == .integer
      else { continue }
      for row in table.rows {
        guard case .integer(let first) = row.cells[rsa],
          case .integer(let second) = row.cells[rsa + 1], case .integer(let sum) = row.cells[all]
        else { continue }
        #expect(first + second == sum, "\(table.caption)")
      }
    }
  }

  @Test("cover the last whole month, the year so far, the last whole quarter")
  func periods() throws {
    let january = day(5, 1, 2026)
    let texts = ReportKind.allCases.map { $0.usualPeriod(today: Sample.today).text }
    #expect(texts == ["2026-10", "2026-01-01..2026-11-21", "2026-T3"])
    #expect(ReportKind.monthly.usualPeriod(today: january).text == "2025-12")
    #expect(ReportKind.cohort.usualPeriod(today: january).text == "2025-T4")
    let period = ReportKind.copil.usualPeriod(today: Sample.today)
    #expect(
      ReportKind.copil.fileName(period, unit: "Rennes Sud")
        == "comite-2026-01-01_2026-11-21-rennes-sud")
    let place = try Self.office().workplace
    #expect(place.reportScope(unit: "cdas de BRUZ")?.unit == "CDAS de Bruz")
    #expect(place.reportScope(unit: "Ailleurs") == nil)
  }

  @Test("once sent, stay what they were; what is corrected shows")
  func frozen() throws {
    let robot = try Robot(as: "mtanguy", path: Agency.copy(), home: nil)
    let office = robot.office
    let month = try #require(Self.month)
    let sent = try office.freeze(month)
    let nothing = try #require(try office.differences(month))
    #expect(nothing.changes.isEmpty)
    let entered = try office.store.dossiers(
      counted: Indicator.entries.measure, in: month,
      scope: IndicatorScope(.unit(.employment, name: "Rennes Sud")))
    let corrected = try entered.first { try Self.delay($0, office) }
    _ = try #require(corrected)
    let found = try #require(try office.differences(month))
    #expect(found.sent == sent)
    let entries = try #require(
      found.changes.first {
        $0.indicator == "entries" && $0.people == .all && $0.period == "2026-10"
          && $0.unit == nil
      })
    #expect(entries.difference == -1)
    let lines = FrozenWords(office.workplace).differences(found.sent, found.changes)
    #expect(lines.contains { $0.hasPrefix("Entrées (2026-10) : envoyé ") && $0.hasSuffix("(−1)") })
    // What is sent again is compared with from then on; the former stays.
    let second = robotLater(robot)
    try second.freeze(month)
    #expect(try second.differences(month)?.changes.isEmpty == true)
    #expect(try second.store.frozenFigures().map(\.body).contains(sent.body))
    #expect(try second.store.frozenFigures().count == 2)
    #expect(!sent.body.contains("mtanguy"))
  }

  /// Corrects a signature of October to 2 November, where nothing recorded since stands in the way.
  private static func delay(_ id: DossierID, _ office: Office) throws -> Bool {
    let file = try #require(try office.store.dossier(id))
    guard let signature = file.entries.last(where: { $0.fact.kind == .signed }),
      let login = file.dossier.holder(.employment)
    else { return false }
    let hand = Hand(
      login: login, today: Sample.today, now: Instant(Sample.today, hour: 9),
      conventions: office.workplace.book)
    let outcome = try office.store.record(
      .replace(signature.id, on: day(2, 11, 2026), signature.fact), on: Sample.today,
      dossier: id, seen: nil, by: hand)
    if case .recorded = outcome { return true }
    return false
  }

  private func robotLater(_ robot: Robot) -> Office {
    Office(
      store: robot.office.store, draftsPath: TestStore.beside(robot.path, "drafts"),
      workplace: robot.office.workplace
    ) { Instant(Sample.today, hour: 10) }
  }
}
