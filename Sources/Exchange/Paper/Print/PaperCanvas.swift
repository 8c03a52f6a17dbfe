import CPaper

/// A PDF in the making, page by page. Lengths are in points from the top left corner.
final class PaperCanvas {
  /// The typeface of every document: it has the accents of Europe, Vietnam and West Africa, looks
  /// like what offices write with, and is small to install.
  static let typeface = "Carlito"

  private let document: OpaquePointer

  init(language: String) throws(PaperError) {
    if let missing = paper_load() { throw .libraryMissing(String(cString: missing)) }
    guard
      let opened = paper_open(
        PaperMeasures.pageWidth, PaperMeasures.pageHeight, Self.typeface, language)
    else { throw .failed("no memory") }
    document = opened
    guard paper_has_typeface(document) != 0 else { throw .fontMissing(Self.typeface) }
  }

  deinit { paper_close(document) }

  func describe(_ detail: paper_detail, _ text: String) {
    let line = text.printable.split(whereSeparator: \.isNewline).joined(separator: " ")
    if !line.isEmpty { paper_describe(document, detail, line) }
  }

  /// Breaks a text into lines of this width.
  func lines(_ text: PaperText, _ style: PaperStyle, width: Double) throws(PaperError)
    -> PaperLines
  {
    var bytes: [UInt8] = []
    var bold: [paper_range] = []
    for run in text.runs {
      let start = UInt32(bytes.count)
      bytes += Array(run.text.printable.utf8)
      if run.isBold { bold.append(paper_range(start: start, end: UInt32(bytes.count))) }
    }
    guard
      let broken = paper_break(
        document, bytes, bytes.count, style.size, style.isBold ? 1 : 0, bold, bold.count, width)
    else { throw .failed("no memory") }
    return PaperLines(broken)
  }

  func draw(_ mark: PaperMark) {
    paper_set_ink(document, mark.ink)
    switch mark.shape {
    case .line(let lines, let index):
      paper_show_line(document, lines.pointer, Int32(index), mark.x, mark.y)
    case .box(let width, let height):
      paper_fill(document, mark.x, mark.y, width, height)
    }
  }

  /// Draws what is not read aloud.
  func drawOrnaments(_ marks: [PaperMark]) {
    paper_begin_ornaments(document)
    for mark in marks { draw(mark) }
    paper_end_ornaments(document)
  }

  func begin(_ node: PaperNode) { paper_begin(document, node.tag) }

  func end(_ node: PaperNode) { paper_end(document, node.tag) }

  func endPage() { paper_end_page(document) }

  /// The bytes of the whole document.
  func finish() throws(PaperError) -> [UInt8] {
    var bytes: UnsafePointer<UInt8>?
    var length = 0
    if let reason = paper_finish(document, &bytes, &length) {
      throw .failed(String(cString: reason))
    }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }
}
