extension PaperTypesetter {
  /// Who writes, to whom, when, and the title.
  mutating func setOpening(of document: PaperDocument) throws(PaperError) {
    let isLetter = !document.addressee.isEmpty
    if isLetter {
      try addLetterhead(document)
    } else {
      try addIssuers(document.issuers)
    }
    try addReference(document.reference, document.dateLine, before: isLetter ? 14 : 10)
    let start = strips.count
    let title = PaperText(document.title)
    try addLines(
      title, .title, before: isLetter ? 18 : 24, width: try balancedWidth(title, .title),
      path: node("H1"))
    bind(start, .tied)
    bindLast(.tied)
    reserve(4)
  }

  /// The width at which the lines of a text are about as long as one another, so that the last one
  /// is not a word alone.
  private func balancedWidth(_ text: PaperText, _ style: PaperStyle) throws(PaperError) -> Double {
    var width = PaperMeasures.width
    let count = try canvas.lines(text, style, width: width).count
    while count > 1, width > PaperMeasures.width / 2 {
      let narrower = width * 0.95
      guard try canvas.lines(text, style, width: narrower).count == count else { break }
      width = narrower
    }
    return width
  }

  /// The issuers side by side over a rule.
  private mutating func addIssuers(_ issuers: [PaperIssuer]) throws(PaperError) {
    guard !issuers.isEmpty else { return }
    let gap = 16.0
    let width = (PaperMeasures.width - gap * Double(issuers.count - 1)) / Double(issuers.count)
    var strip = PaperStrip(height: 0)
    for (index, issuer) in issuers.enumerated() {
      let x = Double(index) * (width + gap)
      let bottom = try add(issuer, to: &strip, x: x, width: width, top: 0)
      strip.height = max(strip.height, bottom)
    }
    strip.height += 9
    strip.marks.append(rule(at: strip.height - 1.2, ink: PaperInk.accent, thickness: 1.2))
    add(strip)
  }

  /// The issuers one under the other at the left, the addressee where a window shows it.
  private mutating func addLetterhead(_ document: PaperDocument) throws(PaperError) {
    var strip = PaperStrip(height: 0)
    let windowLeft = PaperMeasures.windowLeft - PaperMeasures.left
    var top = 0.0
    for issuer in document.issuers {
      top = try add(issuer, to: &strip, x: 0, width: windowLeft - 16, top: top) + 8
    }
    let windowTop = PaperMeasures.windowTop - PaperMeasures.top
    let address = try cell(
      PaperText(document.addressee.joined(separator: "\n")), .body, tag: "P", x: windowLeft,
      width: PaperMeasures.width - windowLeft)
    strip.marks += address.marks(0..<address.lines.count, from: windowTop, path: node("P"))
    let windowBottom = PaperMeasures.windowBottom - PaperMeasures.top
    strip.height = max(
      top, windowBottom, windowTop + Double(address.lines.count) * PaperStyle.body.leading)
    add(strip)
  }

  /// One issuer, from `top`; answers where it ends.
  private mutating func add(
    _ issuer: PaperIssuer, to strip: inout PaperStrip, x: Double, width: Double, top: Double
  ) throws(PaperError) -> Double {
    var top = top
    let parts = [
      (issuer.name, PaperStyle.issuer), (issuer.lines.joined(separator: "\n"), .unit),
    ]
    for (text, style) in parts where !text.isEmpty {
      let cell = try cell(PaperText(text), style, tag: "P", x: x, width: width)
      strip.marks += cell.marks(0..<cell.lines.count, from: top, path: node("P"))
      top += Double(cell.lines.count) * style.leading
    }
    return top
  }

  private mutating func addReference(
    _ reference: String, _ dateLine: String, before: Double
  ) throws(PaperError) {
    let style = PaperStyle.reference
    let half = PaperMeasures.width / 2
    let cells = [
      try cell(PaperText(reference), style, tag: "P", x: 0, width: half),
      try cell(PaperText(dateLine), style, tag: "P", x: half, width: half, isTrailing: true),
    ]
    let lines = cells.map(\.lines.count).max() ?? 1
    var strip = PaperStrip(height: Double(lines) * style.leading, before: before)
    for (cell, text) in zip(cells, [reference, dateLine]) where !text.isEmpty {
      strip.marks += cell.marks(0..<cell.lines.count, from: 0, path: node("P"))
    }
    add(strip)
  }
}
