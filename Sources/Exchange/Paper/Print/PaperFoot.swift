/// The foot of each page: what document this is, and which page of how many.
struct PaperFoot {
  private let label: PaperLines
  private let pages: [PaperLines]

  init(_ document: PaperDocument, pageCount: Int, canvas: PaperCanvas) throws(PaperError) {
    let parts = [document.title, document.version, document.dateLine].filter { !$0.isEmpty }
    label = try canvas.lines(
      PaperText(parts.joined(separator: " · ")), .foot, width: PaperMeasures.width - 70)
    var pages: [PaperLines] = []
    for page in 1...max(1, pageCount) {
      // The same word in French and in English.
      let text = PaperText("Page\u{A0}\(page)\u{A0}/\u{A0}\(pageCount)")
      pages.append(try canvas.lines(text, .foot, width: 70))
    }
    self.pages = pages
  }

  func marks(page: Int) -> [PaperMark] {
    let style = PaperStyle.foot
    let top = PaperMeasures.foot + 4
    let number = pages[page]
    var marks = [
      PaperMark(
        shape: .box(width: PaperMeasures.width, height: PaperMeasures.hairline),
        x: PaperMeasures.left, y: PaperMeasures.foot, ink: PaperInk.rule),
      PaperMark(
        shape: .line(number, 0),
        x: PaperMeasures.left + PaperMeasures.width - number.width(of: 0),
        y: top + style.ascent, ink: style.ink),
    ]
    // A longer title goes on on a second line; there is room for two.
    for line in 0..<min(label.count, 2) {
      marks.append(
        PaperMark(
          shape: .line(label, line), x: PaperMeasures.left,
          y: top + Double(line) * style.leading + style.ascent, ink: style.ink))
    }
    return marks
  }
}
