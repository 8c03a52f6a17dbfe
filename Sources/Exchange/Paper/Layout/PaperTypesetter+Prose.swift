extension PaperTypesetter {
  mutating func setHeading(_ text: String, _ rank: PaperHeading) throws(PaperError) {
    openSection(rank)
    let isSection = rank == .section
    let style = isSection ? PaperStyle.section : .subsection
    let start = strips.count
    try addLines(
      PaperText(text), style, before: isSection ? 20 : 13, path: node(isSection ? "H2" : "H3"))
    bind(start, .tied)
    bindLast(.tied)
  }

  mutating func setParagraph(_ text: PaperText) throws(PaperError) {
    try addLines(text, .body, before: 7, path: node("P"))
  }

  mutating func setList(_ items: [PaperText]) throws(PaperError) {
    open("L")
    for (index, item) in items.enumerated() {
      open("LI")
      let bullet = try canvas.lines("•", .body, width: PaperMeasures.indent)
      let label = PaperMark(
        shape: .line(bullet, 0), x: 3, y: PaperStyle.body.ascent, ink: PaperInk.accent,
        path: node("Lbl"))
      try addLines(
        item, .body, before: index == 0 ? 5 : 3, indent: PaperMeasures.indent,
        path: node("LBody"), first: [label])
      close()
    }
    close()
  }

  /// A text, one strip a line; the first and the last two lines hold together.
  ///
  /// `first` is drawn with the first line, before it; `each` with every line.
  mutating func addLines(
    _ text: PaperText, _ style: PaperStyle, before: Double, indent: Double = 0,
    width: Double? = nil, path: [PaperNode], first: [PaperMark] = [], each: [PaperMark] = []
  ) throws(PaperError) {
    let room = width ?? PaperMeasures.width - indent
    let lines = try canvas.lines(text, style, width: room)
    for index in 0..<lines.count {
      var strip = PaperStrip(height: style.leading, before: index == 0 ? before : 0)
      strip.marks = (index == 0 ? first : []) + each
      strip.marks.append(
        PaperMark(
          shape: .line(lines, index), x: indent, y: style.ascent, ink: style.ink, path: path))
      let isPaired = index == 0 || index == lines.count - 2
      strip.bond = isPaired && index < lines.count - 1 ? .tied : .none
      add(strip)
    }
  }
}
