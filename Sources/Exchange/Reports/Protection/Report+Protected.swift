extension Report {
  /// The report as it may leave the unit that knows the people: counts from 1 to `minimum` - 1 are
  /// hidden, and with them what they could be computed from, in the tables, charts and key figures
  /// that say so (``ReportTable/leavesUnit``, ``KeyFigures/leavesUnit``).
  ///
  /// Zero is shown. Texts are left as they are: whoever writes them in knows what is hidden. A minimum
  /// of 1 or less hides nothing; 2 would say the count that it hides and is taken as 3.
  public func protected(minimum: Int = 5) -> Report {
    guard minimum > 1 else { return self }
    let minimum = max(minimum, 3)
    var report = self
    for index in sections.indices {
      report.sections[index].blocks = sections[index].blocks.map { $0.protected(minimum) }
    }
    return report
  }
}

extension ReportBlock {
  fileprivate func protected(_ minimum: Int) -> ReportBlock {
    switch self {
    case .paragraph, .log: return self
    case .keyFigures(let figures): return .keyFigures(figures.protected(minimum))
    case .table(let table): return .table(table.protected(minimum))
    case .chart(var chart):
      chart.data = chart.data.protected(minimum)
      return .chart(chart)
    }
  }
}

extension ReportTable {
  /// The table with small counts hidden, if it leaves the unit.
  func protected(_ minimum: Int) -> ReportTable {
    guard leavesUnit else { return self }
    var table = self
    table.rows = evenRows
    var protection = TableProtection(table, minimum: minimum)
    protection.hideSmallCounts()
    protection.hideComplements()
    table.rows = protection.protectedRows
    return table
  }
}

extension KeyFigures {
  fileprivate func protected(_ minimum: Int) -> KeyFigures {
    guard leavesUnit else { return self }
    var result = self
    result.figures = figures.map { $0.protected(minimum) }
    return result
  }
}

extension KeyFigure {
  /// A quotient goes with each of its parts: with the other part it gives back the hidden one.
  fileprivate func protected(_ minimum: Int) -> KeyFigure {
    var figure = self
    figure.value = value.protected(minimum)
    figure.previous = previous?.protected(minimum)
    if let numerator { figure.numerator?.value = numerator.value.protected(minimum) }
    if let denominator { figure.denominator?.value = denominator.value.protected(minimum) }
    let parts = [figure.numerator, figure.denominator].compactMap { $0?.value }
    if parts.contains(where: \.isHidden), !figure.value.isHidden, value.number != nil {
      figure.value = .hidden(.complement)
    }
    return figure
  }
}

extension ReportCell {
  /// The cell, hidden if it is a small count.
  func protected(_ minimum: Int) -> ReportCell {
    guard let count, (1..<minimum).contains(count) else { return self }
    return .hidden(.small(below: minimum))
  }
}
