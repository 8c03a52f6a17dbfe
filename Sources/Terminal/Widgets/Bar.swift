/// A quantity as a line of blocks; the number itself must stand beside it.
public enum Bar {
  private static let eighths: [String] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The blocks for a share of `columns` cells, to an eighth of a cell. What is more than nothing
  /// shows at least that.
  ///
  /// - Parameter plain: whole cells of `#` instead, for terminals without these characters.
  public static func text(share: Double, columns: Int, plain: Bool = false) -> String {
    guard columns > 0, share > 0 else { return "" }
    let share = min(share, 1)
    if plain {
      return String(repeating: "#", count: max(1, Int((share * Double(columns)).rounded())))
    }
    let parts = max(1, Int((share * Double(columns * 8)).rounded()))
    return String(repeating: "█", count: parts / 8) + eighths[parts % 8]
  }

  /// The bar, filled with spaces to `columns` cells, with a stroke at each of `marks` that it does
  /// not reach: where it should end, for instance.
  ///
  /// - Parameter marks: shares of the whole, 0 to 1.
  public static func text(share: Double, marks: [Double], columns: Int) -> String {
    guard columns > 0 else { return "" }
    var cells = text(share: share, columns: columns).map { $0 }
    cells += Array(repeating: " ", count: max(0, columns - cells.count))
    for mark in marks {
      let cell = min(columns - 1, max(0, Int((mark * Double(columns)).rounded(.up)) - 1))
      if cells[cell] == " " { cells[cell] = "┊" }
    }
    return String(cells)
  }
}
