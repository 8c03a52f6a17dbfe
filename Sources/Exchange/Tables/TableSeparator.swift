public import Casework

/// What separates the cells of a table file.
public enum TableSeparator: String, Sendable, CaseIterable {
  case semicolon = ";"
  case tab = "\t"
  case comma = ","

  /// The separator as a byte.
  var byte: UInt8 {
    switch self {
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .comma: UInt8(ascii: ",")
    }
  }

  /// The separator in words.
  public var label: Phrase {
    switch self {
    case .semicolon: Phrase("point-virgule", "semicolon")
    case .tab: Phrase("tabulation", "tab")
    case .comma: Phrase("virgule", "comma")
    }
  }

  /// The separator that stands most often in the first line outside quotes; the semicolon among
  /// equals and where there is none.
  static func guess(_ utf8: [UInt8]) -> TableSeparator {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if counts.isEmpty { continue }
        break
      }
      counts[byte, default: 0] += 1
    }
    var best = semicolon
    for separator in allCases where counts[separator.byte] ?? 0 > counts[best.byte] ?? 0 {
      best = separator
    }
    return best
  }
}
