/// A curve by steps, one a value, as columns of blocks over an axis; the numbers themselves must stand
/// beside it.
public struct StepChart: Sendable, Hashable {
  /// Shares of the whole height, 0 to 1, from left to right; `nil` leaves its place empty.
  public var values: [Double?]
  /// What the height says, from the top to the axis, evenly spaced.
  public var heights: [String]
  /// What stands under each value; those for which there is no room are left out.
  public var steps: [String]

  private static let eighths = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  /// The widest that a step is drawn.
  private static let widest = 6

  /// Makes a curve.
  public init(_ values: [Double?], heights: [String], steps: [String]) {
    self.values = values
    self.heights = heights
    self.steps = steps
  }

  /// The curve in a room: its columns, the axis and what stands under it. Values for which there is no
  /// room at the right are left out; with less than three rows or no column nothing is drawn.
  public func lines(columns: Int, rows: Int) -> [StyledLine] {
    let margin = (heights.map(\.cellWidth).max() ?? 0) + 1
    let room = columns - margin - 1
    guard rows >= 3, room > 0, !values.isEmpty else { return [] }
    let width = max(1, min(Self.widest, room / values.count))
    let shown = Array(values.prefix(room / width))
    let height = rows - 2
    let labels = labels(height)
    var lines = (0..<height).map { row in
      let blocks = shown.map { block($0, row, height, width) }.joined()
      return StyledLine([
        .init(label(labels[row], margin), .dim), .init("│", .dim), .init(blocks),
      ])
    }
    let axis = String(repeating: "─", count: shown.count * width)
    lines.append(StyledLine([.init(label(labels[height], margin) + "└" + axis, .dim)]))
    lines.append(
      StyledLine([
        .init(String(repeating: " ", count: margin + 1) + under(shown.count, width, room), .dim)
      ]))
    return lines
  }

  private func block(_ value: Double?, _ row: Int, _ height: Int, _ width: Int) -> String {
    let parts = Int((min(1, max(0, value ?? 0)) * Double(height * 8)).rounded())
    let level = min(8, max(0, parts - (height - 1 - row) * 8))
    return String(repeating: Self.eighths[level], count: width)
  }

  /// What stands beside each row, the axis last.
  private func labels(_ height: Int) -> [Int: String] {
    guard heights.count > 1 else { return heights.first.map { [0: $0] } ?? [:] }
    // From the last, so that the ends win where two fall on one row.
    return Dictionary(
      heights.enumerated().map { ($0 * height / (heights.count - 1), $1) },
      uniquingKeysWith: { first, second in second == heights.last ? second : first })
  }

  private func label(_ text: String?, _ margin: Int) -> String {
    (text ?? "").fitted(to: margin - 1, alignment: .trailing) + " "
  }

  private func under(_ count: Int, _ width: Int, _ room: Int) -> String {
    var text = ""
    for (index, step) in steps.prefix(count).enumerated() {
      let column = index * width
      let isFree = text.isEmpty ? column == 0 : text.cellWidth < column
      guard isFree, column + step.cellWidth <= room else { continue }
      text += String(repeating: " ", count: column - text.cellWidth) + step
    }
    return text
  }
}
