internal import Casework

/// The content lines of an iCalendar text: folded, escaped, ended with CRLF (RFC 5545, 3.1, 3.3.11).
struct CalendarLines {
  private(set) var text = ""

  /// Adds a line whose value is written as it is.
  mutating func add(_ property: String, _ value: String) {
    var octets = 0
    for scalar in (property + ":" + value).unicodeScalars {
      let width = UTF8.width(scalar)
      // 75 octets at most, the space that begins a continued line included; letters stay whole.
      if octets + width > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += width
    }
    text += "\r\n"
  }

  /// Adds a line whose value is a text that people read; none if it is empty.
  mutating func addText(_ property: String, _ value: String) {
    let value = Self.escaped(value)
    if !value.isEmpty { add(property, value) }
  }

  /// Commas, semicolons, backslashes and line breaks escaped; other control characters left out.
  private static func escaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in value.trimmed.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n" where previous == "\r": break
      case "\n", "\r": result.append(contentsOf: ["\\", "n"])
      case "\t": result.append(scalar)
      default: if scalar.properties.generalCategory != .control { result.append(scalar) }
      }
      previous = scalar
    }
    return String(result)
  }
}
