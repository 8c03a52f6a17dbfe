import Casework
import Terminal

/// The columns of a split.
enum SplitColumn: String, SortColumn {
  case label
  case value
  case parts

  /// In what order a split is first shown: codes by how often they come, all else by name.
  static func usual(_ cut: FigureCut) -> (column: SplitColumn, ascending: Bool) {
    cut.dimension == .detail || cut.dimension == .group ? (.value, false) : (.label, true)
  }

  func order(_ left: FigureSplit.Row, _ right: FigureSplit.Row) -> Int {
    func compare<Value: Comparable>(_ value: (FigureSplit.Row) -> Value) -> Int {
      let (left, right) = (value(left), value(right))
      return left == right ? 0 : left < right ? -1 : 1
    }
    return switch self {
    case .label: compare(\.order)
    case .value: compare { $0.figure.value ?? -1 }
    case .parts: compare { $0.figure.denominator ?? $0.figure.numerator }
    }
  }

  func title(_ cut: FigureCut, _ workplace: Workplace) -> String {
    switch self {
    case .label: workplace.say(cut.dimension.phrase(of: cut.indicator, workplace)).sentence
    case .value: workplace.say(Phrase("Valeur", "Value"))
    case .parts: workplace.say(Phrase("Calcul", "Division"))
    }
  }

  /// The columns over a split, with a bar as long as the value.
  static func columns(
    _ split: FigureSplit, _ workplace: Workplace
  ) -> [TableColumn<FigureSplit.Row>] {
    let words = FigureWords(workplace: workplace)
    let unit = split.cut.indicator.unit
    let full = split.fullBar
    let mark = split.cut.indicator.reference.map { $0.value / full }
    var columns: [TableColumn<FigureSplit.Row>] = [
      TableColumn(
        label.rawValue, title: label.title(split.cut, workplace), minimum: 18, ideal: 34,
        priority: 99
      ) { $0.label },
      TableColumn(
        value.rawValue, title: value.title(split.cut, workplace), minimum: 9, priority: 98,
        alignment: .trailing
      ) { words.value($0.figure, unit) },
    ]
    if split.cut.indicator.measure.parts.denominator != nil {
      columns.append(
        TableColumn(
          parts.rawValue, title: parts.title(split.cut, workplace), minimum: 14, ideal: 18,
          priority: 50, alignment: .trailing
        ) { row in
          workplace.numbers.fixed(Double(row.figure.numerator), digits: 0) + " / "
            + workplace.numbers.fixed(Double(row.figure.denominator ?? 0), digits: 0)
        })
    }
    columns.append(
      TableColumn(
        "bar", title: "", minimum: 10, ideal: 60, priority: 60
      ) { row, width in
        let share = (row.figure.value ?? 0) / full
        return (Bar.text(share: share, marks: mark.map { [$0] } ?? [], columns: width), .plain)
      })
    return columns
  }
}

extension FigureSplit {
  /// The value at which a bar is full: the whole for a share, else the greatest that is shown.
  var fullBar: Double {
    if cut.indicator.unit == .share { return 1 }
    let values = rows.compactMap(\.figure.value) + [cut.indicator.reference?.value ?? 0]
    return max(values.max() ?? 1, 1)
  }
}
