/// How wide a text is, near enough to lay out a drawing whose typeface is not known: that of whoever
/// opens the page. The widths are those of the widest of the usual sans-serif typefaces.
enum TextExtent {
  /// The width of a text at a size.
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + share($1) } * size
  }

  /// The width of a bold text at a size.
  static func boldWidth(_ text: String, size: Double) -> Double {
    width(text, size: boldSize(size))
  }

  /// The size at which a text takes the room that it takes in bold at a size.
  static func boldSize(_ size: Double) -> Double { size * 1.12 }

  /// The text in lines no wider than `width`, broken at spaces; what goes beyond the last line is
  /// left out, and said so by a sign.
  static func lines(_ text: String, size: Double, width: Double, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || self.width(longer, size: size) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most else { return lines.map { cut($0, size: size, width: width) } }
    let last = cut(lines[most - 1] + "…", size: size, width: width)
    return lines.prefix(most - 1).map { cut($0, size: size, width: width) } + [last]
  }

  /// The widest word of a text.
  static func widestWord(_ text: String, size: Double) -> Double {
    text.split(separator: " ").map { width(String($0), size: size) }.max() ?? 0
  }

  private static func cut(_ text: String, size: Double, width: Double) -> String {
    guard self.width(text, size: size) > width else { return text }
    var kept = text
    while !kept.isEmpty, self.width(kept + "…", size: size) > width { kept.removeLast() }
    return kept + "…"
  }

  /// The width of a sign at size 1.
  private static func share(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "|", "'", "\u{2019}", ".", ",", ":", ";", "î", "ï": 0.33
    case "f", "t", "r", "(", ")", "-", "/", " ", "\u{A0}", "!": 0.42
    case "\u{202F}": 0.25
    case "m", "w", "M", "W", "%", "œ", "Œ", "@", "…": 1
    case "0"..."9": 0.64
    case "+", "\u{2212}", "<": 0.84
    case "A"..."Z", "À"..."Þ": 0.72
    // What is not of Europe is as wide as high.
    case "\u{2E80}"...: 1
    default: 0.61
    }
  }
}
