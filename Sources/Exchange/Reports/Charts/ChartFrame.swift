/// The room for a drawing: one for screens and paper, one for telephones, where the first would be too
/// small to read.
struct ChartFrame {
  /// Which of the two, in names of classes and elements.
  let name: String
  let width: Double
  let isNarrow: Bool
  /// The size of the letters.
  let size: Double

  static let wide = ChartFrame(name: "wide", width: 780, isNarrow: false, size: 13)
  static let narrow = ChartFrame(name: "narrow", width: 340, isNarrow: true, size: 13)

  /// From a line of text to the next.
  var leading: Double { size * 1.25 }
}
