internal import Casework

extension ReportNumbers {
  /// What changed since the period before: `+6`, `−1,2 point`. `nil` where nothing can be compared.
  ///
  /// Between two shares, the difference is in points.
  func change(_ value: ReportCell, since previous: ReportCell, digits: Int) -> String? {
    guard value.kind == previous.kind, let now = value.number, let before = previous.number else {
      return nil
    }
    // The difference of what is shown: 31,4 % after 30,2 % is 1,2, whatever is behind them.
    let scale = value.kind == .percent ? 100.0 : 1
    let difference = shown(now * scale, digits) - shown(before * scale, digits)
    let number = fixed(abs(difference), digits: value.kind == .integer ? 0 : digits)
    guard number.contains(where: { ("1"..."9").contains($0) }) else {
      return ReportWords.unchanged[language]
    }
    let sign = difference > 0 ? "+" : "\u{2212}"
    switch value.kind {
    case .percent: return sign + number + "\u{A0}" + points(abs(difference))
    case .days: return sign + days(abs(difference), digits: digits)
    case .text, .integer, .decimal, .date: return sign + number
    }
  }

  private func points(_ value: Double) -> String {
    // French counts from two on; English says "points" for anything but one.
    let isSingular = language == .french ? value < 2 : value == 1
    return isSingular ? "point" : "points"
  }

  private func shown(_ value: Double, _ digits: Int) -> Double {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    return (value * scale).rounded(.toNearestOrAwayFromZero) / scale
  }
}
