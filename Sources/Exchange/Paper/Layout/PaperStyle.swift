/// A way to set text.
struct PaperStyle {
  var size: Double
  /// From one baseline to the next.
  var leading: Double
  var isBold = false
  var ink = PaperInk.text

  static let title = PaperStyle(size: 21, leading: 26, isBold: true, ink: PaperInk.accent)
  static let section = PaperStyle(size: 14, leading: 18, isBold: true, ink: PaperInk.accent)
  static let subsection = PaperStyle(size: 11.5, leading: 15, isBold: true)
  static let body = PaperStyle(size: 11, leading: 14.5)
  static let label = PaperStyle(size: 10.5, leading: 14.5, ink: PaperInk.soft)
  static let cell = PaperStyle(size: 10.5, leading: 13.5)
  static let header = PaperStyle(size: 10, leading: 13.5, isBold: true, ink: PaperInk.accent)
  static let issuer = PaperStyle(size: 11.5, leading: 14.5, isBold: true, ink: PaperInk.accent)
  static let unit = PaperStyle(size: 9.5, leading: 12.5, ink: PaperInk.soft)
  static let notice = PaperStyle(size: 11, leading: 15, isBold: true, ink: PaperInk.accent)
  static let reference = PaperStyle(size: 10, leading: 13.5, ink: PaperInk.soft)
  static let foot = PaperStyle(size: 8.5, leading: 11, ink: PaperInk.soft)

  /// From the top of a line to its baseline.
  var ascent: Double { (leading - size) / 2 + size * 0.77 }

  var bold: PaperStyle {
    var style = self
    style.isBold = true
    return style
  }
}
