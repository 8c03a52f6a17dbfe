import Terminal
import Testing

@Suite struct DialogTests {
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

  /// Twenty numbered lines, and three answers of which one is wider than a narrow screen.
  private var long: Dialog<String> {
    Dialog(
      title: "Quelqu’un a écrit au même endroit",
      text: (1...20).map { "Ligne \($0)" }.joined(separator: "\n"),
      options: [
        .init("read", key: .character("r"), title: "r relire d’abord"),
        .init("mine", key: .character("o"), title: "o mettre le mien (le sien reste au journal)"),
        .init("keep", key: .character("j"), title: "j plus tard"),
      ], harmless: "read")
  }

  @Test func picture() {
    let dialog = Dialog(
      title: "Clore le dossier",
      text: "Clore l’accompagnement de DIALLO Aminata ? Le motif sera demandé ensuite.",
      options: [
        .init(false, key: .character("g"), title: "g garder ouvert"),
        .init(true, key: .character("c"), title: "c clore"),
      ], harmless: false)
    Picture.expect("dialog", columns: 60, rows: 9) { canvas in
      canvas.fill(with: "·")
      dialog.draw(on: canvas)
    }
    Picture.expect("dialog-narrow", columns: 26, rows: 9) { dialog.draw(on: $0) }
  }

  @Test func longTextScrolls() {
    let size = Size(columns: 40, rows: 10)
    var dialog = long
    Picture.expect("dialog-long", columns: 40, rows: 10) { dialog.draw(on: $0) }
    _ = dialog.handle(.pageDown, in: size)
    _ = dialog.handle(.right, in: size)
    Picture.expect("dialog-long-middle", columns: 40, rows: 10) { dialog.draw(on: $0) }
    _ = dialog.handle(.end, in: size)
    Picture.expect("dialog-long-end", columns: 40, rows: 10) { dialog.draw(on: $0) }
  }

  @Test(arguments: [
    ("Down", "2–5"), ("k", "1–4"), ("Down Down Up", "2–5"), ("PageDown", "4–7"), ("End", "17–20"),
    ("End Home", "1–4"), ("End Down k", "16–19"), ("PageDown PageUp PageUp Down", "2–5"),
    ("Tab", "1–4"),
  ])
  func keysScroll(_ keys: String, _ seen: String) {
    let size = Size(columns: 40, rows: 10)
    var dialog = long
    for name in keys.split(separator: " ") {
      if let key = Key(name: String(name)) { #expect(dialog.handle(key, in: size) == .open) }
    }
    let text = Grid(size: size) { dialog.draw(on: $0) }.text
    #expect(text.contains(" \(seen) / 20 "))
  }

  @Test func keyOfAnAnswerIsAnAnswer() {
    var dialog = long
    #expect(dialog.handle(.character("j"), in: Size(columns: 40, rows: 10)) == .answered("keep"))
  }

  @Test func arrowsPickAnAnswerWhileAllIsSeen() {
    var dialog = dialog()
    let size = Size(columns: 40, rows: 10)
    _ = dialog.handle(.up, in: size)
    #expect(dialog.focus == 0)
    #expect(dialog.handle(.enter, in: size) == .answered("delete"))
  }

  @Test func manyAnswersStayInReach() {
    var dialog = Dialog(
      title: "Motif", text: "Pourquoi ?\nUne réponse.\nLa première qui convient.",
      options: (0..<9).map {
        .init($0, key: .function($0 + 1), title: "un motif qui prend sa ligne \($0)")
      }, harmless: 0)
    Picture.expect("dialog-answers", columns: 40, rows: 10) { dialog.draw(on: $0) }
    for _ in 0..<7 { _ = dialog.handle(.right, in: Size(columns: 40, rows: 10)) }
    Picture.expect("dialog-answers-moved", columns: 40, rows: 10) { dialog.draw(on: $0) }
  }

  @Test func anySizeIsHarmless() {
    for columns in 0..<50 {
      for rows in 0..<14 {
        let size = Size(columns: columns, rows: rows)
        var dialog = long
        for key in [Key.end, .pageUp, .right, .down] { _ = dialog.handle(key, in: size) }
        let grid = Grid(size: size) { dialog.draw(on: $0) }
        // The picked answer is in sight as soon as there is a row for it.
        #expect((grid.cursor != nil) == (columns >= 6 && rows >= 3))
      }
    }
  }
}
