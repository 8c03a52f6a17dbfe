import Terminal
import Testing

@Suite struct WidgetTests {
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
