import CTerminal
import Testing

@testable import Terminal

@Suite struct CellWidthTests {
  /// The driver counts with the C library's table, the widgets with ours.
  @Test func tableAgreesWithTheCLibrary() {
    #expect(cterminal_use_utf8() > 0)
    var different: [String] = []
    let emoji = UInt32(0x1F000)..<0x1FB00
    for value in Array(UInt32(0x20)..<0x10000) + emoji {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = cterminal_wcwidth(Int32(value))
      // The library does not know what it cannot print: controls, unassigned places.
      if width >= 0, Int(width) != CellWidth.of(scalar) {
        different.append("U+\(String(value, radix: 16)): \(width) here \(CellWidth.of(scalar))")
      }
    }
    #expect(different.isEmpty, "\(different.prefix(20))")
  }

  @Test(arguments: [
    ("", 0), ("Étape", 5), ("e\u{301}te\u{301}", 3), ("cœur", 4), ("12 €", 4), ("│─┐", 3),
    ("漢字", 4), ("👍", 2), ("👩‍👧", 4), ("a\u{200B}b", 2), ("\u{1B}[2J", 4), ("\t", 1),
  ])
  func widthOfText(_ text: String, _ width: Int) {
    #expect(text.cellWidth == width)
    #expect(Array(text).reduce(0) { $0 + String($1).cellWidth } == width)
  }
}
