import Testing

@testable import Terminal

@Suite struct InputDecoderTests {
  private func bytes(_ text: String) -> [RawInput] { text.utf8.map(RawInput.byte) }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("é€", [.character("é"), .character("€")]),
    ("\u{1B}", [.escape]), ("\u{1B}a", [.alt("a")]), ("\u{1B}é", [.alt("é")]),
    ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}\r", [.escape, .enter]),
    ("\r\n\t", [.enter, .enter, .tab]), ("\u{13}", [.control("s")]),
    ("\u{7F}\u{8}", [.backspace, .backspace]), ("\u{0}", [.control(" ")]),
    ("a\u{80}b", [.character("a"), .character("b")]),
  ])
  func keys(_ text: String, _ keys: [Key]) {
    var decoder = InputDecoder()
    #expect(decoder.decode(bytes(text)) == keys.map(Event.key))
  }

  @Test func lettersMayComeInPieces() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.byte(0xE2), .byte(0x82)]).isEmpty)
    #expect(decoder.decode([.byte(0xAC)]) == [.key(.character("€"))])
    #expect(decoder.decode([.byte(0x1B), .byte(0xC3)]).isEmpty)
    #expect(decoder.decode([.byte(0xA9)]) == [.key(.alt("é"))])
  }

  @Test func brokenBytesAreDropped() {
    var decoder = InputDecoder()
    let raw: [RawInput] = [.byte(0xC3), .byte(0x61), .byte(0xFF), .byte(0xC0), .byte(0x80)]
    #expect(decoder.decode(raw) == [.key(.character("a"))])
  }

  @Test func pasteIsOneEventHoweverItComes() {
    var decoder = InputDecoder()
    let first = decoder.decode([.byte(0x61), .pasteBegin] + bytes("un\r") + [.byte(0xC3)])
    #expect(first == [.key(.character("a"))])
    #expect(decoder.isPasting)
    let rest = decoder.decode(
      [.byte(0xA9)] + bytes("\u{1B}[31m\t") + [.key(.up), .pasteEnd, .key(.up)])
    #expect(rest == [.paste("un\né[31m\t"), .key(.up)])
    #expect(!decoder.isPasting)
  }

  @Test func pasteWithoutEndIsDelivered() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.pasteBegin] + bytes("perdu")).isEmpty)
    #expect(decoder.endPaste() == [.paste("perdu")])
    #expect(decoder.decode(bytes("q")) == [.key(.character("q"))])
  }

  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\u{0}\u{7}b", "ab"), ("\r\n\r\n", "\n\n"),
    ("x\u{85}y", "xy"),
  ])
  func pastedTextIsPlain(_ text: String, _ wanted: String) {
    // Compared by scalars: a carriage return with a line feed is one character.
    #expect(
      Array(PastedText.normalized(Array(text.utf8)).unicodeScalars) == Array(wanted.unicodeScalars))
  }
}
