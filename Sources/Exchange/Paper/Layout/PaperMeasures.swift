/// Lengths of the page, in points.
enum PaperMeasures {
  static let millimetre = 72 / 25.4
  static let pageWidth = 210 * millimetre
  static let pageHeight = 297 * millimetre
  static let left = 24 * millimetre
  static let width = pageWidth - 2 * left
  /// Where the text begins and ends on a page.
  static let top = 20 * millimetre
  static let bottom = pageHeight - 26 * millimetre
  static let bodyHeight = bottom - top
  /// The rule above the foot of the page.
  static let foot = pageHeight - 18 * millimetre
  /// The left edge and the top of the window of an envelope (NF Z 10-011, window to the right).
  static let windowLeft = 110 * millimetre
  static let windowTop = 50 * millimetre
  static let windowBottom = 85 * millimetre

  static let hairline = 0.5
  static let indent = 14.0
  static let cellPadding = 5.0
}
