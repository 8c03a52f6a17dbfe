/// The identifier of a person at France Travail: the old one of 8 characters (seven digits, then a
/// digit or a letter) or the new one of 11 digits.
public struct FTIdentifier: Sendable, Hashable, Codable {
  /// The identifier without spaces, in capitals.
  public let text: String

  /// Reads an identifier; `nil` if it is neither 7 digits and a digit or letter, nor 11 digits.
  public init?(_ text: String) {
    let bytes = Array(text.utf8.filter { $0 != 0x20 })
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    switch bytes.count {
    case 8:
      guard bytes[..<7].allSatisfy(isDigit), isDigit(bytes[7]) || isLetter(bytes[7]) else {
        return nil
      }
    case 11: guard bytes.allSatisfy(isDigit) else { return nil }
    default: return nil
    }
    self.text = String(decoding: bytes, as: UTF8.self).uppercased()
  }

  /// Reads the identifier from its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a France Travail identifier")
    }
    self = value
  }

  /// Writes the identifier as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// The number of a household at the CAF or MSA: at most 15 digits, leading zeros dropped.
public struct CAFNumber: Sendable, Hashable, Codable {
  /// The number, digits only.
  public let text: String

  /// Reads a number; spaces and leading zeros are dropped. `nil` if it is not 1 to 15 digits.
  public init?(_ text: String) {
    let digits = text.filter { $0 != " " }
    guard (1...15).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let significant = digits.drop { $0 == "0" }
    guard !significant.isEmpty else { return nil }
    self.text = String(significant)
  }

  /// Reads the number from its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a CAF number")
    }
    self = value
  }

  /// Writes the number as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// French telephone numbers.
public enum PhoneNumber {
  /// The number as people read it, `06 12 34 56 78`, from any usual writing (`+33`, `0033`, dots,
  /// dashes); `nil` if it is not a French number.
  public static func normalised(_ text: String) -> String? {
    var digits = text.filter(\.isASCII).filter(\.isNumber)
    let prefix = text.trimmed.hasPrefix("+33") ? 2 : digits.hasPrefix("0033") ? 4 : 0
    if prefix > 0 {
      // The zero of `+33 (0)6` is not dialled.
      digits = "0" + digits.dropFirst(prefix).drop { $0 == "0" }
    }
    let letters = Array(digits)
    guard letters.count == 10, letters[0] == "0", letters[1] != "0" else { return nil }
    return stride(from: 0, to: 10, by: 2).map { String(letters[$0...($0 + 1)]) }
      .joined(separator: " ")
  }
}
