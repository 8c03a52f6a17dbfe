import Terminal
import Testing

/// Each widget as a person sees it, with a map of its styles below.
@Suite struct WidgetPictureTests {
  @Test func tabs() {
    let tabs = Tabs(["Synthèse", "Diagnostic", "Contrat", "Journal"], selected: 1)
    Picture.expect("tabs", columns: 50, rows: 1) { tabs.draw(on: $0) }
    Picture.expect("tabs-narrow", columns: 16, rows: 1) { tabs.draw(on: $0) }
  }

  @Test(arguments: [72, 40, 12, 3])
  func keyBar(_ columns: Int) {
    let bar = KeyBar([
      .init("/", "chercher"), .init("f", "filtrer"), .init("t", "trier"),
      .init("Entrée", "ouvrir"), .init("?", "aide"),
    ])
    Picture.expect("keybar-\(columns)", columns: columns, rows: 1) { bar.draw(on: $0) }
  }

  @Test func messages() {
    Picture.expect("messages", columns: 24, rows: 3) { canvas in
      let rows = canvas.area
      MessageLine("Enregistré.").draw(on: canvas.sub(rows.splitTop(1).top))
      MessageLine("Non synchronisé.", weight: .warning)
        .draw(on: canvas.sub(Rect(column: 0, row: 1, columns: 24, rows: 1)))
      MessageLine("Refusé : la signature manque.", weight: .failure)
        .draw(on: canvas.sub(Rect(column: 0, row: 2, columns: 24, rows: 1)))
    }
  }

  @Test func scroller() {
    let lines = (1...9).map { StyledLine([.init("\($0) ", .bold), .init("ligne")]) }
    var scroller = Scroller()
    _ = scroller.handle(.pageDown, count: lines.count, height: 4)
    Picture.expect("scroller", columns: 16, rows: 4) { scroller.draw(lines, on: $0) }
    _ = scroller.handle(.end, count: lines.count, height: 4)
    #expect(scroller.offset == 5)
    scroller.reveal(line: 2, count: lines.count, height: 4)
    #expect(scroller.offset == 2)
  }

  @Test func smallScreen() {
    let minimum = Size(columns: 60, rows: 16)
    for (columns, rows) in [(30, 3), (3, 2)] {
      Picture.expect("small-\(columns)x\(rows)", columns: columns, rows: rows) { canvas in
        #expect(SmallScreen.draw("Il faut 60 colonnes et 16 lignes.", minimum: minimum, on: canvas))
      }
    }
    _ = Grid(size: minimum) { #expect(!SmallScreen.draw("", minimum: minimum, on: $0)) }
  }
}
