import Terminal
import Testing

@Suite struct ChoiceListTests {
  @Test(arguments: [
    ("l", 2), ("e m", 4), ("e x", 1), ("s", 3), ("É", 1), ("Down Down", 3), ("x", 1), ("o e", 5),
  ])
  func typingFinds(_ keys: String, _ selected: Int) {
    var list = ChoiceList([
      Choice(1, "Écoute"), Choice(2, "Logement"), Choice(3, "Santé"), Choice(4, "Emploi"),
      Choice(5, "Œuvres"),
    ])
    for name in keys.split(separator: " ") {
      if let key = Key(name: String(name)) { _ = list.handle(key, height: 3) }
    }
    #expect(list.chosen == [selected])
  }

  @Test func severalAreChosenInTheirOrder() {
    var list = ChoiceList(
      [Choice(1, "un"), Choice(2, "deux"), Choice(3, "trois")], chosen: [3], allowsSeveral: true)
    for key in [Key.home, .character(" "), .down, .character(" "), .character(" ")] {
      _ = list.handle(key, height: 3)
    }
    #expect(list.chosen == [1, 3])
    let isTheirs = list.handle(.enter, height: 3)
    #expect(!isTheirs)
  }

  private var needs: ChoiceList<Int> {
    ChoiceList(
      [
        .init(1, "Écoute"), .init(2, "Logement", note: "3 dossiers"),
        .init(3, "Santé", note: "dont l’accès aux soins"), .init(4, "Emploi"),
        .init(5, "Mobilité et logement"),
      ], chosen: [3], allowsSeveral: true)
  }

  private func typed(_ keys: String, into list: ChoiceList<Int>) -> ChoiceList<Int> {
    var list = list
    for name in keys.split(separator: " ") {
      if let key = Key(name: String(name)) { _ = list.handle(key, height: 5) }
    }
    return list
  }

  @Test(arguments: [
    ("l o g", [2, 5], 2), ("m", [2, 4, 5], 5), ("e t", [5], 5), ("a c c e s", [3], 3),
    ("l o g z", [2, 5], 2), ("l o g Down", [2, 5], 5),
    ("l o g Backspace Backspace Backspace", [1, 2, 3, 4, 5], 2),
    ("É c", [1], 1), ("3", [2], 2),
  ])
  func wordsAreFoundAnywhere(_ keys: String, _ found: [Int], _ selected: Int) {
    let list = typed(keys, into: needs)
    #expect(list.matches.map(\.id) == found)
    #expect(list.state.selected == selected)
    #expect(list.chosen == [3])
  }

  @Test func severalWordsNarrowTogether() {
    var list = ChoiceList([.init(1, "BEN-SAÏD Karim"), .init(2, "SAÏDI Leïla")])
    for letter in "karim said" { _ = list.handle(.character(letter), height: 2) }
    #expect(list.query == "karim said")
    #expect(list.chosen == [1])
    let isTheirs = ChoiceList([Choice(1, "a")]).handlingSpace()
    #expect(!isTheirs)
  }

  @Test func ticksStayThroughASearch() {
    var list = typed("l o g Down Space", into: needs)
    #expect(list.chosen == [3, 5])
    #expect(list.query == "log")
    let cleared = list.clearQuery()
    #expect(cleared)
    #expect(list.matches.count == 5)
    #expect(list.state.selected == 5)
    #expect(list.chosen == [3, 5])
    let clearedAgain = list.clearQuery()
    #expect(!clearedAgain)
  }

  @Test func pictures() {
    var list = ChoiceList(
      [.init(1, "Emploi"), .init(2, "Logement", note: "3 dossiers"), .init(3, "Santé")],
      chosen: [2], allowsSeveral: true)
    _ = list.handle(.down, height: 3)
    Picture.expect("choices", columns: 30, rows: 3) { list.draw(on: $0) }
    Picture.expect("choices-found", columns: 30, rows: 5) { typed("m", into: needs).draw(on: $0) }
    Picture.expect("choices-low", columns: 30, rows: 1) { typed("m", into: needs).draw(on: $0) }
    Picture.expect("choices-narrow", columns: 14, rows: 3) {
      typed("l o g e m e n t", into: needs).draw(on: $0)
    }
  }

  @Test func selectionIsSeenAtAnyHeight() {
    for rows in 1..<7 {
      var list = typed("e", into: needs)
      for key in [Key.end, .up, .home, .pageDown] {
        _ = list.handle(key, height: rows)
        let grid = Grid(size: Size(columns: 30, rows: rows)) { list.draw(on: $0) }
        #expect(grid.cursor != nil)
      }
    }
  }
}

extension ChoiceList {
  fileprivate func handlingSpace() -> Bool {
    var copy = self
    return copy.handle(.character(" "), height: 1)
  }
}
