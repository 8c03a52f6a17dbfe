/// The form of a *numéro de sécurité sociale* (NIR). No such number is kept or repeated anywhere
/// (CNIL, délibération 2024-088: not a general identifier), even typed in another column.
enum NIRShape {
  /// `text` with `…` in place of each NIR, and how many there were.
  static func scrubbed(_ text: String) -> (text: String, count: Int) {
    guard text.utf8.count(where: isDigit) >= 12 else { return (text, 0) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var count = 0
    var index = 0
    while index < bytes.count {
      let isStart = index == 0 || !isLetterOrDigit(bytes[index - 1])
      if isStart, let end = end(of: bytes, from: index) {
        result += "…".utf8
        count += 1
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return (String(decoding: result, as: UTF8.self), count)
  }

  /// `text` as a message may show it: nothing of it once it holds nearly as many digits as a NIR. A
  /// day with its hour holds as many, and is told by its colons.
  static func masked(_ text: String) -> String {
    text.utf8.count(where: isDigit) >= 12 && !text.contains(":") ? "…" : text
  }

  /// Where a NIR of 15 or 13 characters that begins at `start` ends, spaces and dots allowed between
  /// its characters; `nil` if there is none.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    var characters: [UInt8] = []
    var found: Int?
    var index = start
    while index < bytes.count, characters.count < 15 {
      let byte = bytes[index]
      index += 1
      if isLetterOrDigit(byte) {
        characters.append(byte)
        let isEnd = index == bytes.count || !isLetterOrDigit(bytes[index])
        if isEnd, isNIR(characters) { found = index }
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: ".") {
        break
      }
    }
    return found
  }

  /// Sex, month and the place of Corsica's letters are plausible: the key is not asked for, a NIR
  /// with a slip of the finger is one all the same.
  private static func isNIR(_ characters: [UInt8]) -> Bool {
    guard characters.count == 13 || characters.count == 15 else { return false }
    for (index, byte) in characters.enumerated() where !isDigit(byte) {
      let isCorsican = byte & 0xDF == UInt8(ascii: "A") || byte & 0xDF == UInt8(ascii: "B")
      guard index == 6, characters[5] == UInt8(ascii: "2"), isCorsican else { return false }
    }
    let month = Int(characters[3] - 0x30) * 10 + Int(characters[4] - 0x30)
    return "123478".utf8.contains(characters[0])
      && ((1...12).contains(month) || (20...42).contains(month) || (50...99).contains(month))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
  }
}
