/// Elements and texts that are well-formed both as HTML and as XML. Whatever is a text is escaped.
struct Markup {
  private(set) var text = ""

  /// Writes an element with what is in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    content(&self)
    text += "</\(name)>"
  }

  /// Writes an element that holds a text.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text content: String
  ) {
    element(name, attributes) { $0.write(content) }
  }

  /// Writes an element that holds nothing.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    text.removeLast()
    text += "/>"
  }

  /// Writes a text.
  mutating func write(_ content: String) { text += Self.escaped(content) }

  /// Writes what is markup already, or the text of a style.
  mutating func writeMarkup(_ markup: String) { text += markup }

  mutating func newLine() { text += "\n" }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<\(name)"
    // An empty attribute is one that was left out.
    for (key, value) in attributes where !value.isEmpty {
      text += " \(key)=\"\(Self.escaped(value))\""
    }
    text += ">"
  }

  private static func escaped(_ content: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in content.printable.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
