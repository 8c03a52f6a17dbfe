import CPaper

/// A text broken into lines.
final class PaperLines {
  let pointer: OpaquePointer
  let count: Int

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    count = Int(paper_line_count(pointer))
  }

  deinit { paper_text_free(pointer) }

  func width(of line: Int) -> Double { paper_line_width(pointer, Int32(line)) }
}
