import Terminal
import TestSupport
import Testing

/// Each widget as a person sees it, with a map of its styles below.
@Suite struct WidgetPictureTests {
  private func expect(
    _ name: String, columns: Int, rows: Int, sourceLocation: SourceLocation = #_sourceLocation,
    _ draw: (Canvas) -> Void
  ) {
    let grid = Grid(size: Size(columns: columns, rows: rows), draw)
    Golden.expect(
      grid.text + "\n" + String(repeating: "=", count: columns) + "\n" + grid.styleMap(),
      named: name, sourceLocation: sourceLocation)
  }

  private struct Person: Identifiable {
    var id: String
    var step: String
    var days: Int
  }

  private let people = [
    Person(id: "BEN SAÏD Karim", step: "terme dépassé", days: 41),
    Person(id: "DIALLO Aminata", step: "attend mon accord", days: 4),
    Person(id: "ÉVRARD-MOREL Lucie", step: "revue à faire", days: 12),
    Person(id: "NGUYEN Thi Lan", step: "sans contact", days: 38),
    Person(id: "漢字 Li", step: "accompagné", days: 6),
  ]

  private var table: Table<Person> {
    Table(
      columns: [
        TableColumn(
          "person", title: "Personne", minimum: 10, ideal: 18, isFlexible: true, priority: 3,
          text: { $0.id }),
        TableColumn(
          "step", title: "Étape", minimum: 10, ideal: 18, priority: 1,
          cell: { ($0.step, $0.days > 30 ? .ink(.red) : .plain) }),
        TableColumn(
          "contact", title: "Contact", minimum: 7, priority: 2, alignment: .trailing,
          text: { "\($0.days) j" }),
      ], sort: .init(column: "contact", ascending: false), showsMarks: true)
  }

  @Test(arguments: [60, 40, 24])
  func table(_ columns: Int) {
    var state = TableState(selected: "ÉVRARD-MOREL Lucie")
    state.marks = ["ÉVRARD-MOREL Lucie", "NGUYEN Thi Lan"]
    expect("table-\(columns)", columns: columns, rows: 5) {
      table.draw(people, state: state, on: $0)
    }
  }

  @Test func tableWithoutRecords() {
    expect("table-empty", columns: 40, rows: 3) { table.draw([], state: TableState(), on: $0) }
  }

  @Test func dialog() {
    let dialog = Dialog(
      title: "Clore le dossier",
      text: "Clore l’accompagnement de DIALLO Aminata ? Le motif sera demandé ensuite.",
      options: [
        .init(false, key: .character("g"), title: "g garder ouvert"),
        .init(true, key: .character("c"), title: "c clore"),
      ], harmless: false)
    expect("dialog", columns: 60, rows: 9) { canvas in
      canvas.fill(with: "·")
      dialog.draw(on: canvas)
    }
    expect("dialog-narrow", columns: 26, rows: 9) { dialog.draw(on: $0) }
  }

  @Test func choices() {
    var list = ChoiceList(
      [.init(1, "Emploi"), .init(2, "Logement", note: "3 dossiers"), .init(3, "Santé")],
      chosen: [2], allowsSeveral: true)
    _ = list.handle(.down, height: 3)
    expect("choices", columns: 30, rows: 3) { list.draw(on: $0) }
  }

  @Test func tabs() {
    let tabs = Tabs(["Synthèse", "Diagnostic", "Contrat", "Journal"], selected: 1)
    expect("tabs", columns: 50, rows: 1) { tabs.draw(on: $0) }
    expect("tabs-narrow", columns: 16, rows: 1) { tabs.draw(on: $0) }
  }

  @Test(arguments: [72, 40, 12, 3])
  func keyBar(_ columns: Int) {
    let bar = KeyBar([
      .init("/", "chercher"), .init("f", "filtrer"), .init("t", "trier"),
      .init("Entrée", "ouvrir"), .init("?", "aide"),
    ])
    expect("keybar-\(columns)", columns: columns, rows: 1) { bar.draw(on: $0) }
  }

  @Test func messages() {
    expect("messages", columns: 24, rows: 3) { canvas in
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
    expect("scroller", columns: 16, rows: 4) { scroller.draw(lines, on: $0) }
    _ = scroller.handle(.end, count: lines.count, height: 4)
    #expect(scroller.offset == 5)
    scroller.reveal(line: 2, count: lines.count, height: 4)
    #expect(scroller.offset == 2)
  }

  @Test func smallScreen() {
    let minimum = Size(columns: 60, rows: 16)
    for (columns, rows) in [(30, 3), (3, 2)] {
      expect("small-\(columns)x\(rows)", columns: columns, rows: rows) { canvas in
        #expect(SmallScreen.draw("Il faut 60 colonnes et 16 lignes.", minimum: minimum, on: canvas))
      }
    }
    _ = Grid(size: minimum) { #expect(!SmallScreen.draw("", minimum: minimum, on: $0)) }
  }
}
