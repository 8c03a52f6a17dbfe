/// Draws pages, and keeps the structure open across them.
struct PaperPainter {
  private let canvas: PaperCanvas
  /// Elements with content on more than one page.
  private let divided: Set<PaperNode>
  private var path: [PaperNode] = []

  static func paint(_ pages: [PaperPage], on canvas: PaperCanvas, foot: (Int) -> [PaperMark]) {
    var painter = PaperPainter(canvas: canvas, divided: divided(pages))
    painter.go(to: Array(painter.firstPath(pages).prefix(1)))
    let outermost = painter.path
    // Ornaments are drawn where no element is open that has content: in one, they would be read aloud
    // with it.
    for (index, page) in pages.enumerated() {
      canvas.drawOrnaments(page.marks.filter(\.path.isEmpty))
      for mark in page.marks where !mark.path.isEmpty {
        painter.go(to: painter.path(of: mark, page: index))
        canvas.draw(mark)
      }
      let next = painter.firstPath(pages, from: index + 1)
      painter.leave(next.isEmpty ? outermost : next)
      canvas.drawOrnaments(foot(index))
      // Not after the last page: cairo 1.18 begins another one for what comes then.
      if index == pages.count - 1 { painter.leave([]) }
      canvas.endPage()
    }
  }

  private init(canvas: PaperCanvas, divided: Set<PaperNode>) {
    self.canvas = canvas
    self.divided = divided
  }

  private static func divided(_ pages: [PaperPage]) -> Set<PaperNode> {
    var seen: Set<PaperNode> = []
    var divided: Set<PaperNode> = []
    for page in pages {
      let leaves = Set(page.marks.compactMap(\.path.last))
      divided.formUnion(leaves.intersection(seen))
      seen.formUnion(leaves)
    }
    return divided
  }

  /// An element with content on several pages holds a span for each: what is drawn between two
  /// pages, such as their feet, would be its content otherwise.
  private func path(of mark: PaperMark, page: Int) -> [PaperNode] {
    guard let leaf = mark.path.last, divided.contains(leaf) else { return mark.path }
    return mark.path + [PaperNode(id: -page - 1, tag: "Span")]
  }

  /// The elements of the first content from that page on.
  private func firstPath(_ pages: [PaperPage], from index: Int = 0) -> [PaperNode] {
    for (number, page) in pages.enumerated().dropFirst(index) {
      let mark = page.marks.first { !$0.path.isEmpty }
      if let mark { return path(of: mark, page: number) }
    }
    return []
  }

  /// Ends and begins elements until those of `wanted` are open.
  private mutating func go(to wanted: [PaperNode]) {
    leave(wanted)
    for node in wanted.dropFirst(path.count) {
      canvas.begin(node)
      path.append(node)
    }
  }

  /// Ends the elements that are not in `wanted`.
  private mutating func leave(_ wanted: [PaperNode]) {
    let shared = zip(path, wanted).prefix { $0 == $1 }.count
    while path.count > shared { canvas.end(path.removeLast()) }
  }
}
