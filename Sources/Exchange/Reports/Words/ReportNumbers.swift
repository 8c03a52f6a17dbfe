internal import Casework

/// Numbers and days as people read them, and as spreadsheets do.
struct ReportNumbers {
  let language: Language

  var numbers: NumberText { NumberText(language) }

  /// The cell as it is read: `1 234`, `31,4 %`, `23 j`, `03/11/2026`, `< 5`.
  func text(_ cell: ReportCell, digits: Int) -> String {
    switch cell {
    case .text(let text): return text
    case .integer(let value): return fixed(Double(value), digits: 0)
    case .percent(let value): return value.isFinite ? percent(value, digits: digits) : unknown
    case .decimal(let value): return value.isFinite ? fixed(value, digits: digits) : unknown
    case .days(let value): return value.isFinite ? days(value, digits: digits) : unknown
    case .date(let day): return day.dayMonthYear
    case .hidden(let reason): return hidden(reason)
    case .unknown: return unknown
    }
  }

  /// A number with this many decimals, its digits in groups of three.
  func fixed(_ value: Double, digits: Int) -> String { numbers.fixed(value, digits: digits) }

  /// A share: `31,4 %`.
  func percent(_ share: Double, digits: Int) -> String { numbers.percent(share, digits: digits) }

  /// A duration: `23 j`.
  func days(_ value: Double, digits: Int) -> String { numbers.days(value, digits: digits) }

  /// The cell as French office software reads it: no groups, a comma, a plain percent sign.
  func plain(_ cell: ReportCell, digits: Int) -> String {
    switch cell {
    case .integer(let value): return String(value)
    case .percent(let value) where value.isFinite:
      return Self.plain(value * 100, digits: digits) + "%"
    case .decimal(let value) where value.isFinite, .days(let value) where value.isFinite:
      return Self.plain(value, digits: digits)
    case .text, .date, .hidden, .unknown, .percent, .decimal, .days:
      return text(cell, digits: digits)
    }
  }

  /// Why a cell is not shown, in place of its value.
  func hidden(_ reason: ReportCell.Hidden) -> String {
    switch reason {
    case .small(let below): "<\u{A0}\(below)"
    case .complement: ReportWords.masked[language]
    }
  }

  private var unknown: String { ReportWords.unknown[language] }

  private static func plain(_ value: Double, digits: Int) -> String {
    let (isNegative, whole, fraction) = NumberText.rounded(value, digits: digits)
    return (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "," + fraction)
  }
}
