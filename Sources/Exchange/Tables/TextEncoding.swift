/// How the characters of a table file are written.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 (BOM)"
  case windows1252 = "Windows-1252"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"

  /// Recognises the encoding of `bytes` and gives them in UTF-8, without byte order mark: a mark
  /// decides, else whatever is valid UTF-8 is UTF-8, else it is Windows-1252.
  ///
  /// Throws on a workbook, on bytes that are no text, on a byte that Windows-1252 does not define.
  static func decode(
    _ bytes: [UInt8]
  ) throws(TableError) -> (encoding: TextEncoding, utf8: [UInt8]) {
    let archive: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    let oldWorkbook: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    if bytes.starts(with: archive) || bytes.starts(with: oldWorkbook) { throw .workbook }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (.utf16LittleEndian, try decodeUTF16(bytes.dropFirst(2), littleEndian: true))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (.utf16BigEndian, try decodeUTF16(bytes.dropFirst(2), littleEndian: false))
    }
    if let zero = bytes.firstIndex(of: 0) { throw .notText(line: line(of: zero, in: bytes)) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let rest = Array(bytes.dropFirst(3))
      guard String(validating: rest, as: UTF8.self) != nil else {
        throw .brokenUTF8
      }
      return (.utf8WithMark, rest)
    }
    if String(validating: bytes, as: UTF8.self) != nil { return (.utf8, bytes) }
    return (.windows1252, try decodeWindows1252(bytes))
  }

  /// Line, from 1, of the byte at `index`.
  private static func line(of index: Int, in bytes: [UInt8]) -> Int {
    bytes[..<index].count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func decodeWindows1252(_ bytes: [UInt8]) throws(TableError) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for (index, byte) in bytes.enumerated() {
      if byte < 0x80 {
        utf8.append(byte)
      } else if let scalar = windows1252Scalar(byte) {
        utf8.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      } else {
        throw .undefinedByte(byte, line: line(of: index, in: bytes))
      }
    }
    return utf8
  }

  /// The 27 characters of Windows-1252 that are not those of Unicode, from 0x80 to 0x9F; five bytes
  /// of that range have no meaning.
  private static let windows1252Table: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ",
    0x89: "‰", 0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "\u{2018}", 0x92: "\u{2019}",
    0x93: "\u{201C}", 0x94: "\u{201D}", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™",
    0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
  ]

  private static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar? {
    (0x80...0x9F).contains(byte) ? windows1252Table[byte] : Unicode.Scalar(byte)
  }

  private static func decodeUTF16(
    _ bytes: ArraySlice<UInt8>, littleEndian: Bool
  ) throws(TableError) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else { throw .notText(line: 1) }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return littleEndian ? second << 8 | first : first << 8 | second
    }
    guard !units.contains(0), let text = String(validating: units, as: UTF16.self) else {
      throw .notText(line: 1)
    }
    return Array(text.utf8)
  }
}
