internal import Casework

extension ReportFrame {
  /// A column computed from the figures of a row.
  struct Measured {
    let title: String
    let kind: ReportColumn.Kind
    let cell: (PublicFigures) -> ReportCell
  }

  /// Counts by RSA and not RSA with their sum, a row for each name, and what is computed from the
  /// counts. Small counts are hidden already: sentences can be written from what is left.
  ///
  /// - Parameter total: the figures of all rows together; `nil` where a person may be in several.
  func publicTable(
    _ caption: String, of names: String,
    rows: [(name: String, figures: PublicFigures)], total: PublicFigures?,
    counting measure: Measure,
    and measured: [Measured] = [], footnotes: [ReportFootnote] = []
  ) -> ReportTable {
    func row(_ name: String, _ figures: PublicFigures, isTotal: Bool = false) -> ReportRow {
      let counts = PublicFigures.Public.allCases.map { part in
        ReportCell.integer(count(figures[measure, part], measure))
      }
      let more = measured.map { $0.cell(figures) }
      return ReportRow([.text(name)] + counts + more, isTotal: isTotal)
    }
    let together = say("Ensemble", "Together")
    let table = ReportTable(
      caption: caption,
      columns: [
        ReportColumn(names), ReportColumn(say("RSA", "RSA"), .integer),
        ReportColumn(say("Hors RSA", "Not RSA"), .integer),
        ReportColumn(together, .integer, isTotal: true),
      ] + measured.map { ReportColumn($0.title, $0.kind, basis: 3) },
      rows: rows.map { row($0.name, $0.figures) }
        + (total.map { [row(together, $0, isTotal: true)] } ?? []),
      footnotes: footnotes, leavesUnit: true)
    return table.protected(Self.smallestCount)
  }

  private func count(_ figure: Figure, _ measure: Measure) -> Int {
    if case .stockPerAdviser = measure { return figure.numerator / 100 }
    if case .meanDays = measure { return figure.denominator ?? 0 }
    return figure.numerator
  }

  /// An indicator as a column. A share over a handful, or of which a handful is left out, is hidden.
  func column(_ indicator: Indicator, _ title: String? = nil) -> Measured {
    let kind: ReportColumn.Kind =
      switch indicator.unit {
      case .people, .facts: .integer
      case .days: .days
      case .share: .percent
      case .perAdviser: .decimal
      }
    return Measured(title: title ?? indicator.title[language], kind: kind) { figures in
      let figure = figures[indicator]
      guard let whole = figure.denominator else { return cell(indicator.unit, figure) }
      var parts = [whole]
      if indicator.unit == .share { parts += [figure.numerator, whole - figure.numerator] }
      if indicator.unit == .perAdviser { parts = [figure.numerator / 100] }
      return parts.contains(where: Self.isSmall)
        ? .hidden(.complement) : cell(indicator.unit, figure)
    }
  }

  /// The share that a count of a row is of a whole.
  func share(_ title: String, _ measure: Measure, of whole: Int) -> Measured {
    Measured(title: title, kind: .percent) { figures in
      whole == 0 ? .unknown : .percent(Double(figures[measure].numerator) / Double(whole))
    }
  }

  /// What is left of the columns of a table that is protected: another table says no more than it.
  func columns(
    _ indices: [Int], of table: ReportTable, caption: String, withTotals: Bool = false
  ) -> ReportTable {
    ReportTable(
      caption: caption,
      columns: indices.compactMap { index in
        guard table.columns.indices.contains(index) else { return nil }
        let column = table.columns[index]
        return ReportColumn(column.title, column.kind, fractionDigits: column.fractionDigits)
      },
      rows: table.rows.filter { withTotals || !$0.isTotal }.map { row in
        ReportRow(
          indices.filter(row.cells.indices.contains).map { row.cells[$0] }, isTotal: row.isTotal)
      })
  }

  /// The name of the row of the greatest share that is shown, with its value; `nil` if none is.
  func greatest(_ column: Int, of table: ReportTable) -> (name: String, value: ReportCell)? {
    let rows = table.rows.filter { !$0.isTotal && $0.cells.indices.contains(column) }
    let known = rows.compactMap { row in row.cells[column].number.map { (row, $0) } }
    guard let best = known.max(by: { $0.1 < $1.1 }), case .text(let name)? = best.0.cells.first
    else { return nil }
    return (name, best.0.cells[column])
  }

  /// A value in a sentence.
  func text(_ cell: ReportCell, digits: Int = 0) -> String {
    ReportNumbers(language: language).text(cell, digits: digits)
  }
}
