import Casework
import Testing

@Suite struct FoldingTests {
  @Test(
    "names compare without accents, case, hyphens or apostrophes",
    arguments: [
      ("Lénaïg", "lenaig"), ("ÉLOÏSE", "eloise"), ("Cœuret", "coeuret"), ("ŒUVRAY", "oeuvray"),
      ("Lætitia", "laetitia"), ("Le Bihan-Kervadec", "le bihan kervadec"),
      ("L’Haÿ-les-Roses", "l hay les roses"), ("L'Écluse", "l ecluse"), ("François", "francois"),
      ("  deux   espaces ", "deux espaces"), ("Ngô\u{A0}Thị", "ngo thị"), ("Đorđević", "dordevic"),
      ("Łukasz", "lukasz"), ("Groß", "gross"), ("İnan", "inan"),
      ("Thi Lan, Marie", "thi lan marie"), ("1234567A", "1234567a"), ("", ""), ("-'-", ""),
    ])
  func folded(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test("a letter and its combining accent fold like the accented letter")
  func decomposed() {
    #expect("Le\u{301}nai\u{308}g".folded == "lenaig")
    #expect("Franc\u{327}ois".folded == "francois")
  }

  @Test("folding twice changes nothing", arguments: ["Lénaïg", "L’Haÿ-les-Roses", "Œ", "Łódź"])
  func stable(text: String) { #expect(text.folded.folded == text.folded) }

  @Test(
    "combining accents are joined to their letter",
    arguments: [
      ("Le\u{301}nai\u{308}g", "L\u{E9}na\u{EF}g"), ("Franc\u{327}ois", "Fran\u{E7}ois"),
      ("E\u{301}", "\u{C9}"), ("plain", "plain"), ("q\u{301}", "q\u{301}"),
    ])
  func composed(text: String, composed: String) {
    #expect(Array(text.composed.utf8) == Array(composed.utf8))
  }

  @Test(
    "spaces at the ends are trimmed",
    arguments: [("  a b ", "a b"), ("\t\n", ""), ("", ""), ("\u{A0}x\u{A0}", "x")])
  func trimmed(text: String, trimmed: String) { #expect(text.trimmed == trimmed) }
}
