/// How many cells a character takes, in agreement with the C library that ncurses counts with.
///
/// Widths belong to scalars, not to grapheme clusters: a terminal shows each spacing scalar of a
/// cluster in cells of its own, so a family of four joined by invisible signs is four emoji wide.
public enum CellWidth {
  /// The width of a scalar as it is shown: 0, 1 or 2. A control counts as its replacement, 1.
  public static func of(_ scalar: Unicode.Scalar) -> Int { of(scalar.value) }

  @inline(__always)
  static func of(_ value: UInt32) -> Int { value < 0x300 ? 1 : ofOther(value) }

  private static func ofOther(_ value: UInt32) -> Int {
    // The punctuation and box drawing that the program itself draws.
    if (0x2010...0x2027).contains(value) || (0x2500...0x25FC).contains(value) {
      return 1
    }
    if isWide(value) { return 2 }
    return Unicode.Scalar(value).map(isZero) ?? false ? 0 : 1
  }

  /// The width of a text on one line.
  public static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The width of a text in UTF-8 if it is made of Latin letters only, each of which takes one cell
  /// and stands alone; else `nil`.
  @inline(__always)
  static func ofLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var width = 0
    var highest: UInt8 = 0
    for byte in bytes {
      // Bytes that continue a scalar are no cell of their own.
      width += byte & 0xC0 == 0x80 ? 0 : 1
      highest = max(highest, byte)
    }
    // From 0xCC on, the first byte of a scalar above U+0300.
    return highest < 0xCC ? width : nil
  }

  /// Combining marks and invisible signs; the conjoining vowels and finals of Korean too.
  private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD:
      // Signs that stand before the digits they belong to and take room.
      return false
    case 0x1160...0x11FF, 0xD7B0...0xD7FB:
      return true
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return true
      default: return false
      }
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= wide[0].lowerBound else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}
