import Terminal

/// A text over a screen: keys, definitions.
struct Page: Sendable {
  let title: String
  let lines: [StyledLine]
  /// Cells by which the rest of a line that is too long is moved in.
  var indent = 0
  var scroller = Scroller()

  /// Scrolls; `false` where a key means nothing here.
  mutating func handle(_ key: Key, in size: Size) -> Bool {
    scroller.handle(
      key, count: wrapped(size.columns).count, height: Self.rows(size))
  }

  fileprivate func wrapped(_ columns: Int) -> [StyledLine] {
    lines.flatMap { $0.wrapped(to: max(10, min(columns, Self.widest) - 4), indent: indent) }
  }

  fileprivate static func rows(_ size: Size) -> Int { max(1, min(size.rows - 4, 40)) }

  fileprivate static let widest = 90
}

/// A text in a box.
enum PageView {
  static func draw(_ page: Page, on canvas: Canvas) {
    let size = Size(columns: canvas.columns, rows: canvas.rows)
    let lines = page.wrapped(size.columns)
    let box = Size(
      columns: min(size.columns, Page.widest),
      rows: min(size.rows, min(lines.count, Page.rows(size)) + 2))
    let frame = canvas.sub(canvas.area.centered(box))
    frame.fill()
    let inside = frame.box(title: page.title, style: .bold)
    page.scroller.draw(lines, on: inside)
  }
}
