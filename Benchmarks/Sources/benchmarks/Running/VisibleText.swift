/// What is left of a terminal's output without its escape sequences, in the order it was written.
/// Enough to find a word that is written in one go; where it stands on the screen is not known.
struct VisibleText {
  private enum Place { case text, escape, sequence, command, character }

  private(set) var bytes: [UInt8] = []
  private var place = Place.text

  mutating func take(_ chunk: some Sequence<UInt8>) {
    for byte in chunk { take(byte) }
  }

  func contains(_ word: String) -> Bool {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return false }
    return (0...bytes.count - word.count).contains { start in
      bytes[start..<start + word.count].elementsEqual(word)
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch place {
    case .text:
      if byte == 0x1B { place = .escape } else if byte >= 0x20 { bytes.append(byte) }
    case .escape:
      switch byte {
      case UInt8(ascii: "["): place = .sequence
      case UInt8(ascii: "]"), UInt8(ascii: "P"): place = .command
      case UInt8(ascii: "("), UInt8(ascii: ")"): place = .character
      default: place = .text
      }
    case .sequence: if (0x40...0x7E).contains(byte) { place = .text }
    case .command: if byte == 0x07 || byte == 0x1B { place = byte == 0x1B ? .escape : .text }
    case .character: place = .text
    }
  }
}
