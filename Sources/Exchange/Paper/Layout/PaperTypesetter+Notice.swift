extension PaperTypesetter {
  /// A tinted box with a bar at its left. It is made of slices, so that one that is longer than a
  /// page goes on on the next.
  mutating func setNotice(_ notice: PaperNotice) throws(PaperError) {
    let start = strips.count
    open("Div")
    addPadding(10, before: 12)
    if !notice.title.isEmpty {
      try addTinted(PaperText(notice.title), .notice, before: 0)
      bindLast(.tied)
    }
    for (index, paragraph) in notice.paragraphs.enumerated() {
      let isFirst = index == 0 && notice.title.isEmpty
      try addTinted(paragraph, .body, before: isFirst ? 0 : 6)
    }
    bindLast(.tied)
    addPadding(10, before: 0)
    close()
    bind(start, .kept)
    reserve(6)
  }

  private mutating func addTinted(
    _ text: PaperText, _ style: PaperStyle, before: Double
  ) throws(PaperError) {
    let inset = 16.0
    if before > 0 { addPadding(before, before: 0) }
    try addLines(
      text, style, before: 0, indent: inset, width: PaperMeasures.width - 2 * inset,
      path: node("P"), each: tint(style.leading))
  }

  private mutating func addPadding(_ height: Double, before: Double) {
    add(PaperStrip(height: height, before: before, marks: tint(height), bond: .tied))
  }

  private func tint(_ height: Double) -> [PaperMark] {
    // A little taller than the slice: viewers draw a light seam between boxes that just touch.
    let height = height + 0.3
    return [
      PaperMark(
        shape: .box(width: PaperMeasures.width, height: height), x: 0, y: 0, ink: PaperInk.tint),
      PaperMark(shape: .box(width: 3, height: height), x: 0, y: 0, ink: PaperInk.accent),
    ]
  }
}
