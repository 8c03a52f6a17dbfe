extension PaperTypesetter {
  /// Boxes in one row, or in rows of two from four signatories on; a single one stands at the right,
  /// as in letters. They are never alone on a page: what is signed stands above.
  mutating func setSignatures(_ signatures: PaperSignatures) throws(PaperError) {
    let signatories = signatures.signatories
    guard !signatories.isEmpty else { return }
    let perRow = signatories.count <= 3 ? max(2, signatories.count) : 2
    bindLast(.kept)
    let start = strips.count
    for first in stride(from: 0, to: signatories.count, by: perRow) {
      let row = Array(signatories[first..<min(first + perRow, signatories.count)])
      try addBoxes(row, signatures, perRow: perRow, before: first == 0 ? 14 : 10)
    }
    bind(start, .tied)
    reserve(6)
  }

  private mutating func addBoxes(
    _ row: [PaperSignatures.Signatory], _ signatures: PaperSignatures, perRow: Int, before: Double
  ) throws(PaperError) {
    let gap = 10.0
    let width = (PaperMeasures.width - gap * Double(perRow - 1)) / Double(perRow)
    var boxes: [PaperSignatureBox] = []
    let firstColumn = signatures.signatories.count == 1 ? perRow - 1 : 0
    for (index, signatory) in row.enumerated() {
      let x = Double(firstColumn + index) * (width + gap)
      boxes.append(
        try PaperSignatureBox(signatory, signatures, x: x, width: width, canvas: canvas))
    }
    let head = boxes.map(\.headHeight).max() ?? 0
    let height = head + PaperSignatureBox.room(signatures)
    var strip = PaperStrip(height: height, before: before)
    for box in boxes {
      open("Div")
      strip.marks += box.frame(height)
      for line in box.lines(head: head) {
        let path = node("P")
        strip.marks += line.cell.marks(0..<line.cell.lines.count, from: line.top, path: path)
        strip.marks += line.ornaments
      }
      close()
    }
    add(strip)
  }
}
