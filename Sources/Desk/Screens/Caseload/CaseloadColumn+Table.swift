import Casework
import Terminal

extension CaseloadColumn {
  /// The column on the screen.
  ///
  /// - Parameter full: the number of dossiers at which a bar is full.
  func column(_ workplace: Workplace, full: Int) -> TableColumn<CaseloadRow> {
    let title = workplace.say(title)
    func numbers(
      _ width: Int, priority: Int, _ value: @escaping @Sendable (CaseloadLine) -> Int,
      _ style: Style = .plain
    ) -> TableColumn<CaseloadRow> {
      TableColumn(
        rawValue, title: title, minimum: width, priority: priority, alignment: .trailing
      ) { row in
        let count = value(row.line)
        return (count == 0 ? "·" : "\(count)", count == 0 ? .dim : style)
      }
    }
    switch self {
    case .mark:
      return TableColumn(rawValue, title: title, minimum: 2, priority: 100) { row in
        (row.mark, row.urgency == 0 ? .ink(.red).with(.bold) : .ink(.yellow))
      }
    case .who:
      return TableColumn(
        rawValue, title: title, minimum: 13, ideal: 24, priority: 99
      ) { $0.name }
    case .open: return bar(title, full)
    case .entries:
      return TableColumn(
        rawValue, title: title, minimum: 7, priority: 95, alignment: .trailing
      ) { row in
        "\(row.line.entries)" + (row.line.expectedEntries.map { "/\($0)" } ?? "")
      }
    case .delay:
      return TableColumn(
        rawValue, title: title, minimum: 5, priority: 94, alignment: .trailing
      ) { row in
        row.line.startDelay.rounded.map { workplace.say($0.shortDays) } ?? "–"
      }
    case .waiting:
      return TableColumn(
        rawValue, title: title, minimum: 6, ideal: 10, priority: 93, alignment: .trailing,
        sizedCell: { row, width in
          let line = row.line
          guard line.waiting > 0 else { return ("·", .dim) }
          let since = line.waitingSince.map { $0.days(until: workplace.today).shortDays }
          let oldest = width < 10 ? "" : since.map { ", " + workplace.say($0) } ?? ""
          return ("\(line.waiting)\(oldest)", .plain)
        })
    case .reviews:
      return TableColumn(
        rawValue, title: title, minimum: 7, priority: 97, alignment: .trailing
      ) { row in
        let (due, late) = (row.line.reviewsDue, row.line.reviewsLate)
        return (
          due == 0 ? "·" : "\(due)" + (late > 0 ? " (\(late))" : ""),
          due == 0 ? .dim : late > 0 ? .ink(.red) : .plain
        )
      }
    case .over: return numbers(5, priority: 98, \.contractsOver, .ink(.red))
    case .silent: return numbers(7, priority: 96, \.noContact)
    case .exits:
      return TableColumn(
        rawValue, title: title, minimum: 7, priority: 60, alignment: .trailing
      ) { $0.positiveShare.map(workplace.percent) ?? "–" }
    case .honoured:
      return TableColumn(
        rawValue, title: title, minimum: 11, priority: 50, alignment: .trailing
      ) { $0.line.honoured.value.map(workplace.percent) ?? "–" }
    case .partners: return numbers(11, priority: 40, \.partners)
    }
  }

  /// The bar of what is in hand, with strokes at the bounds, and the number after it.
  private func bar(_ title: String, _ full: Int) -> TableColumn<CaseloadRow> {
    TableColumn(
      rawValue, title: title, minimum: 14, ideal: 36, isFlexible: true, priority: 99,
      sizedCell: { row, width in
        let line = row.line
        let share = { (count: Int) in Double(count) / Double(max(1, full)) }
        let marks = line.bounds.map { [share($0.minimum), share($0.maximum)] } ?? []
        let bar = Bar.text(share: share(line.open), marks: marks, columns: width - 4)
        let style: Style =
          row.has([.aboveBounds]) ? .ink(.red) : row.has([.belowBounds]) ? .ink(.yellow) : .plain
        return (bar + String(line.open).fitted(to: 4, alignment: .trailing), style)
      })
  }
}

extension Figure {
  /// The value to the nearest whole number; `nil` where there is nothing to divide by.
  var rounded: Int? { value.map { Int($0.rounded(.toNearestOrAwayFromZero)) } }
}
