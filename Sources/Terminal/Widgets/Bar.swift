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
}
