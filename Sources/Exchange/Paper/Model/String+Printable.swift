extension String {
  /// The text as it may reach a printer or a terminal: one kind of line end, a space for any other
  /// control character, no sign that turns the direction of what follows it, and no number that
  /// Unicode keeps out of texts, at which cairo would stop.
  var printable: String {
    guard unicodeScalars.contains(where: { Self.replacement(of: $0) != $0 }) else { return self }
    var result = UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar != "\n" || previous != "\r", let kept = Self.replacement(of: scalar) {
        result.append(kept)
      }
      previous = scalar
    }
    return String(result)
  }

  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: "\n"
    case ..<0x20, 0x7F..<0xA0: " "
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: nil
    case 0xFDD0...0xFDEF: nil
    case let value where value & 0xFFFE == 0xFFFE: nil
    default: scalar
    }
  }
}
