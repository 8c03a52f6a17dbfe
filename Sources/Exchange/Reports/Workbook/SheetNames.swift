/// Names of sheets: 31 signs at most, without those that formulas use, each once whatever its capitals.
struct SheetNames {
  // A name that spreadsheets keep for themselves.
  private var taken: Set<String> = ["history"]

  mutating func name(_ text: String) -> String {
    let forbidden: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\", "'", "\n"]
    let scalars = text.printable.unicodeScalars.map { forbidden.contains($0) ? " " : $0 }
    let words = String(String.UnicodeScalarView(scalars)).split(separator: " ")
    var name = ""
    for word in words {
      let longer = name.isEmpty ? String(word) : name + " " + word
      guard longer.utf16.count <= 31 else { break }
      name = longer
    }
    if name.isEmpty { name = Self.cut(words.first.map(String.init) ?? "1", 31) }
    var unique = name
    var number = 2
    while taken.contains(unique.lowercased()) {
      let suffix = " (\(number))"
      unique = Self.cut(name, 31 - suffix.count) + suffix
      number += 1
    }
    taken.insert(unique.lowercased())
    return unique
  }

  private static func cut(_ text: String, _ most: Int) -> String {
    var text = text
    while text.utf16.count > most { text.removeLast() }
    return text
  }
}
