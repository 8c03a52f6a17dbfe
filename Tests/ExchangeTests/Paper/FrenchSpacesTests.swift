import Exchange
import Testing

@Suite("Spaces of French punctuation")
struct FrenchSpacesTests {
  @Test(
    "Ordinary spaces become those that do not break",
    arguments: [
      ("Quoi ? Non ! Si ; oui", "Quoi\u{202F}? Non\u{202F}! Si\u{202F}; oui"),
      ("Où : ici", "Où\u{A0}: ici"),
      ("« là »", "«\u{A0}là\u{A0}»"),
      ("1 200 € et 50 %", "1\u{202F}200\u{A0}€ et 50\u{202F}%"),
      ("12 345 678", "12\u{202F}345\u{202F}678"),
      ("en 2026 150 personnes", "en 2026 150 personnes"),
      ("le 3 mars 2026", "le 3 mars 2026"),
      ("02 40 00 00 00", "02 40 00 00 00"),
      ("n° 5", "n°\u{A0}5"),
      ("10:30, http://a.fr?b", "10:30, http://a.fr?b"),
      (" ", " "), ("", ""),
    ])
  func spaces(text: String, expected: String) {
    #expect(text.withFrenchSpaces == expected)
  }
}
