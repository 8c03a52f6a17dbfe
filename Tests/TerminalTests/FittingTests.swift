import Terminal
import Testing

@Suite struct FittingTests {
  @Test(arguments: [
    ("abc", 5, "abc  "), ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abc", 1, "…"), ("abc", 0, ""),
    ("Éloïse", 4, "Élo…"), ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢… "), ("e\u{301}té", 2, "e\u{301}…"),
  ])
  func cutsAndPadsByCells(_ text: String, _ columns: Int, _ wanted: String) {
    #expect(text.fitted(to: columns) == wanted)
  }

  @Test(arguments: [
    (Alignment.leading, "ab   "), (.center, " ab  "), (.trailing, "   ab"),
  ])
  func alignsInItsRoom(_ alignment: Alignment, _ wanted: String) {
    #expect("ab".fitted(to: 5, alignment: alignment) == wanted)
  }

  @Test func truncatesWithoutPadding() {
    #expect("abc".truncated(to: 5) == "abc")
    #expect("abcdef".truncated(to: 4, ellipsis: ".") == "abc.")
  }

  @Test(arguments: [
    ("", 5, [""]),
    ("un deux trois", 8, ["un deux", "trois"]),
    ("un deux trois", 7, ["un deux", "trois"]),
    ("un deux", 6, ["un", "deux"]),
    ("anticonstitutionnel", 8, ["anticons", "titution", "nel"]),
    ("un\n\ndeux\n", 8, ["un", "", "deux", ""]),
    ("garde d’enfants à réserver", 10, ["garde", "d’enfants", "à réserver"]),
    ("漢字漢字", 5, ["漢字", "漢字"]),
    ("a", 0, ["a"]),
  ])
  func wrapsAtSpaces(_ text: String, _ columns: Int, _ wanted: [String]) {
    #expect(text.wrapped(to: columns) == wanted)
  }

  @Test func wrappedLineKeepsItsStyles() {
    let line = StyledLine([.init("Logement ", .bold), .init("hébergée chez sa sœur")])
    let wrapped = line.wrapped(to: 16, indent: 2)
    #expect(wrapped.map(\.text) == ["Logement", "  hébergée chez", "  sa sœur"])
    #expect(wrapped[0].spans == [.init("Logement", .bold)])
    #expect(wrapped[1].spans.last == .init("  hébergée chez"))
  }
}
