import Casework

/// Surnames and first names that go together.
struct NameOrigin: Sendable {
  let surnames: [String]
  let women: [String]
  let men: [String]

  init(_ surnames: String, women: String, men: String) {
    self.surnames = Self.list(surnames)
    self.women = Self.list(women)
    self.men = Self.list(men)
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0).trimmed }
  }
}
