/// The code with which an account is opened the first time, or again: five groups of four characters that
/// nobody takes for one another, near a hundred bits. Said once, kept nowhere.
public struct OpeningCode: Sendable, Hashable {
  /// The code, in groups.
  public let text: String

  private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")

  static func make() throws -> OpeningCode {
    let groups = try (0..<5).map { _ in
      String(try (0..<4).map { _ in alphabet[try Sodium.random(below: alphabet.count)] })
    }
    return OpeningCode(text: groups.joined(separator: "-"))
  }

  /// What is hashed: the code however it was typed, without hyphens and in capitals.
  static func normalised(_ typed: String) -> String {
    String(typed.uppercased().filter { $0.isLetter || $0.isNumber })
  }
}
