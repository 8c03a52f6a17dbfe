import Casework
import TestSupport
import Testing

@testable import Exchange

@Suite("French print")
struct FrenchPrintTests {
  @Test(
    "Apostrophes are curved after an elided word, and nowhere else",
    arguments: [
      ("l'accord d'ici", "l’accord d’ici"), ("L'accord, J'habite", "L’accord, J’habite"),
      ("jusqu'au bout, qu'il", "jusqu’au bout, qu’il"), ("aujourd'hui", "aujourd’hui"),
      ("Awa N'DIAYE", "Awa N'DIAYE"), ("M'hamed L'HÉRITIER", "M'hamed L'HÉRITIER"),
      ("d'olivier@example.org", "d'olivier@example.org"), ("l' ", "l' "), ("5'", "5'"),
      ("d'« accord »", "d’«\u{A0}accord\u{A0}»"), ("qui : quoi ?", "qui\u{A0}: quoi\u{202F}?"),
    ])
  func apostrophes(typed: String, printed: String) { #expect(typed.inFrenchPrint == printed) }

  @Test("Days and hours as a page writes them")
  func days() {
    #expect(day(1, 12, 2026).paperTextWithWeekday == "mardi 1er\u{A0}décembre 2026")
    #expect(day(29, 2, 2024).paperTextWithWeekday == "jeudi 29\u{A0}février 2024")
    #expect(day(31, 12, 1969).paperTextWithWeekday == "mercredi 31\u{A0}décembre 1969")
    #expect(TimeOfDay(hour: 14, minute: 5)?.paperText == "14\u{A0}h\u{A0}05")
  }

  @Test("Names keep their marks in capitals, as `Prénom NOM`")
  func names() throws {
    let contract = try PaperStory.rich().maker().document(.contract)
    let text = contract.plainText(columns: 80)
    #expect(text.contains("Thị Hồng Ngọc ĐẶNG-ŒUVRARD"))
    #expect(text.contains("Nom de naissance : ĐẶNG"))
    guard let printed = try PrintedText.of(contract) else { return }
    #expect(printed.contains("Thị Hồng Ngọc ĐẶNG-ŒUVRARD"))
  }

  @Test("Every text of a document passes through", arguments: DocumentKind.allCases)
  func everywhere(kind: DocumentKind) throws {
    let document = try PaperStory.rich().maker().document(kind)
    #expect(document.inFrenchPrint == document)
    #expect(!String(reflecting: document).contains("l'"))
  }
}
