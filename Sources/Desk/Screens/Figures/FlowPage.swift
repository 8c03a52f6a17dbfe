import Casework
import Terminal

/// What comes in and goes out month by month, the way in step by step, the ends of contract to come.
enum FlowPage {
  static func lines(
    _ content: FlowContent, _ workplace: Workplace, columns: Int
  ) -> [StyledLine] {
    guard columns >= 150 else {
      return months(content, workplace, columns) + [.empty] + funnel(content, workplace, columns)
        + [.empty] + ends(content, workplace, columns)
    }
    let left = (columns - 3) / 2
    let right = columns - 3 - left
    return StyledLine.sideBySide(
      left: months(content, workplace, left) + [.empty] + ends(content, workplace, left),
      right: funnel(content, workplace, right), leftColumns: left)
  }

  private static func months(
    _ content: FlowContent, _ workplace: Workplace, _ columns: Int
  ) -> [StyledLine] {
    var builder = LineBuilder(columns: columns)
    builder.heading(workplace.say(FlowWords.months))
    let widths = [15, 9, 9, 16]
    builder.line([.init(row(FlowWords.monthTitles.map(workplace.say), widths), .bold)])
    let most = content.months.map { max($0.entries, $0.exits) }.max() ?? 1
    let room = (columns - 56) / 2
    for month in content.months {
      let cells = [
        workplace.monthName(month.month), workplace.count(month.entries),
        workplace.count(month.exits), workplace.count(month.stock),
      ]
      let bars = [month.entries, month.exits].map {
        Bar.text(share: Double($0) / Double(max(1, most)), columns: room).fitted(to: max(0, room))
      }
      builder.line([
        .init(row(cells, widths)), .init("  " + bars[0] + " ", .ink(.green)), .init(bars[1], .dim),
      ])
    }
    builder.text(workplace.say(FlowWords.barLegend), style: .dim)
    return builder.lines
  }

  private static func funnel(
    _ content: FlowContent, _ workplace: Workplace, _ columns: Int
  ) -> [StyledLine] {
    var builder = LineBuilder(columns: columns)
    builder.heading(workplace.say(FlowWords.funnel(content)))
    let widths = [21, 9, 7, 7, 10, 9, 9]
    builder.line([.init(row(FlowWords.funnelTitles.map(workplace.say), widths), .bold)])
    for cells in FlowWords.funnelRows(content.funnel, workplace) {
      builder.line([.init(row(cells, widths))])
    }
    builder.text(workplace.say(FlowWords.funnelExplanation), style: .dim)
    return builder.lines
  }

  private static func ends(
    _ content: FlowContent, _ workplace: Workplace, _ columns: Int
  ) -> [StyledLine] {
    var builder = LineBuilder(columns: columns)
    builder.heading(workplace.say(FlowWords.ends))
    let widths = [16, 9, 22]
    builder.line([.init(row(FlowWords.endTitles.map(workplace.say), widths), .bold)])
    let most = content.ends.map(\.ends).max() ?? 1
    let room = max(0, columns - 52)
    for month in content.ends {
      let cells = [
        workplace.monthName(month.month), workplace.count(month.ends),
        workplace.count(month.renewable),
      ]
      builder.line([
        .init(
          row(cells, widths) + "  "
            + Bar.text(share: Double(month.ends) / Double(max(1, most)), columns: room))
      ])
    }
    return builder.lines
  }

  /// Texts in columns: the first begins at the left, the others end at the right.
  private static func row(_ cells: [String], _ widths: [Int]) -> String {
    "   "
      + zip(cells, widths).enumerated().map { index, cell in
        cell.0.fitted(to: cell.1, alignment: index == 0 ? .leading : .trailing)
      }.joined()
  }
}
