internal import Casework

extension ReportNumbers {
  /// What changed since the period before: `+6`, `−1,2 point`. `nil` where nothing can be compared.
  ///
  /// Between two shares, the difference is in points.
  func change(_ value: ReportCell, since previous: ReportCell, digits: Int) -> String? {
    guard value.kind == previous.kind, let now = value.number, let before = previous.number else {
      return nil
    }
    let kind: NumberText.Kind =
      switch value.kind {
      case .percent: .percent
      case .days: .days
      case .text, .integer, .decimal, .date: .plain
      }
    return numbers.change(
      from: before, to: now, as: kind, digits: value.kind == .integer ? 0 : digits)
      ?? ReportWords.unchanged[language]
  }
}
