import Casework
import Testing

@testable import Exchange

@Suite("Numbers of reports")
struct ReportNumbersTests {
  private let french = ReportNumbers(language: .french)

  @Test(
    "Decimals are rounded as by hand",
    arguments: [
      (0, 0, "0"), (999, 0, "999"), (1000, 0, "1\u{202F}000"),
      (1_234_567.891, 2, "1\u{202F}234\u{202F}567,89"),
      (2.5, 0, "3"), (-2.5, 0, "\u{2212}3"), (-0.04, 1, "0,0"), (0.05, 1, "0,1"), (12, 2, "12,00"),
    ] as [(Double, Int, String)])
  func fixed(value: Double, digits: Int, text: String) {
    #expect(french.fixed(value, digits: digits) == text)
  }

  @Test("What is not a number is not known")
  func notNumbers() {
    for cell in [ReportCell.percent(.nan), .decimal(.infinity), .days(-.infinity)] {
      #expect(french.text(cell, digits: 1) == "n.\u{A0}d.")
      #expect(french.plain(cell, digits: 1) == "n.\u{A0}d.")
    }
    #expect(!french.fixed(1e300, digits: 3).isEmpty)
  }

  @Test(
    "Changes are those of what is shown",
    arguments: [
      (.integer(124), .integer(118), 0, "+6"), (.integer(6), .integer(6), 0, "inchangé"),
      (.percent(0.314), .percent(0.302), 1, "+1,2\u{A0}point"),
      (.percent(0.50), .percent(0.479), 1, "+2,1\u{A0}points"),
      (.percent(0.31401), .percent(0.31399), 1, "inchangé"),
      (.days(23.04), .days(25.1), 1, "\u{2212}2,1\u{A0}j"),
    ] as [(ReportCell, ReportCell, Int, String)])
  func change(value: ReportCell, previous: ReportCell, digits: Int, text: String) {
    #expect(french.change(value, since: previous, digits: digits) == text)
  }

  @Test("Nothing is compared with what is hidden, unknown or of another kind")
  func noChange() {
    #expect(french.change(.hidden(.complement), since: 3, digits: 0) == nil)
    #expect(french.change(3, since: .unknown, digits: 0) == nil)
    #expect(french.change(3, since: .percent(0.2), digits: 0) == nil)
  }
}
