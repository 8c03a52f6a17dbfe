import Terminal
import Testing

@Suite struct WidgetTests {
  private func dialog() -> Dialog<String> {
    Dialog(
      title: "", text: "Supprimer ?",
      options: [
        .init("delete", key: .character("s"), title: "s"),
        .init("keep", key: .character("g"), title: "g"),
      ], harmless: "keep")
  }

  @Test(arguments: [
    ([Key.enter], "keep"), ([.escape], "keep"), ([.character("s")], "delete"),
    ([.left, .enter], "delete"), ([.tab, .enter], "delete"), ([.tab, .tab, .enter], "keep"),
    ([.left, .escape], "keep"), ([.character("x"), .right, .enter], "keep"),
  ])
  func dialogAnswers(_ keys: [Key], _ wanted: String) {
    var dialog = dialog()
    let outcomes = keys.map { dialog.handle($0) }
    #expect(outcomes.dropLast().allSatisfy { $0 == .open })
    #expect(outcomes.last == .answered(wanted))
  }

  @Test(arguments: [
    ("l", 2), ("e m", 4), ("e x", 1), ("s", 3), ("É", 1), ("Down Down", 3), ("x", 1), ("o e", 5),
  ])
  func typingJumps(_ keys: String, _ selected: Int) {
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

  @Test func tabsGoAround() {
    var tabs = Tabs(["a", "b", "c"])
    tabs.move(by: -1)
    #expect(tabs.selected == 2)
    tabs.move(by: 1)
    #expect(tabs.selected == 0)
  }

  @Test func helpKeyIsAlwaysThere() {
    let bar = KeyBar([.init("a", "aaaa"), .init("b", "bbbb"), .init("?")])
    for columns in 0..<30 { #expect(bar.fitting(columns: columns).last?.key == "?") }
    #expect(bar.fitting(columns: 30).count == 3)
    #expect(bar.fitting(columns: 12).map(\.key) == ["a", "?"])
  }

  @Test(arguments: [
    (0.0, ""), (0.001, "▏"), (0.5, "████"), (0.56, "████▌"), (1, "████████"), (7, "████████"),
    (-1, ""),
  ])
  func barInEighths(_ share: Double, _ wanted: String) {
    #expect(Bar.text(share: share, columns: 8) == wanted)
  }

  @Test func plainBar() {
    #expect(Bar.text(share: 0.5, columns: 8, plain: true) == "####")
    #expect(Bar.text(share: 0.01, columns: 8, plain: true) == "#")
  }
}
