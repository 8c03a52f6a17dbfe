/// Deals strips out to pages: what is bound stays together as long as a page can hold it.
struct PaperPaginator {
  private let strips: [PaperStrip]
  private var pages = [PaperPage()]

  static func pages(_ strips: [PaperStrip]) -> [PaperPage] {
    var paginator = PaperPaginator(strips: strips)
    paginator.place(strips.indices, holding: .none)
    return paginator.pages
  }

  private init(strips: [PaperStrip]) { self.strips = strips }

  /// Places strips that are parted where the bond is no stronger than `bond`. What does not fit on
  /// a page is parted at stronger ones.
  private mutating func place(_ range: Range<Int>, holding bond: PaperStrip.Bond) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = endOfGroup(from: start, in: range, holding: bond)
      if strips[start].beginsPage { startPage(at: start) }
      if !fits(start..<end) {
        let stronger = PaperStrip.Bond(rawValue: bond.rawValue + 1)
        if let stronger, end - start > 1, !fitsEmptyPage(start..<end) {
          place(start..<end, holding: stronger)
          start = end
          continue
        }
        startPage(at: start)
      }
      for index in start..<end { put(index) }
      start = end
    }
  }

  private func endOfGroup(from start: Int, in range: Range<Int>, holding bond: PaperStrip.Bond)
    -> Int
  {
    var end = start + 1
    while end < range.upperBound, strips[end - 1].bond > bond, !strips[end].beginsPage { end += 1 }
    return end
  }

  private var page: PaperPage { pages[pages.count - 1] }

  private mutating func put(_ index: Int) { pages[pages.count - 1].put(strips[index]) }

  private mutating func startPage(at index: Int) {
    guard !page.isEmpty else { return }
    pages.append(PaperPage())
    if let header = strips[index].header { pages[pages.count - 1].repeatHeader(strips[header]) }
  }

  private func height(_ group: Range<Int>) -> Double {
    strips[group].reduce(0) { $0 + $1.before + $1.height }
  }

  private func fits(_ group: Range<Int>) -> Bool {
    let dropped = page.isEmpty ? strips[group.lowerBound].before : 0
    // Sums of lengths are not exact.
    return page.y + height(group) - dropped <= PaperMeasures.bottom + 0.01
  }

  private func fitsEmptyPage(_ group: Range<Int>) -> Bool {
    let first = strips[group.lowerBound]
    let header = first.header.map { strips[$0].height } ?? 0
    return header + height(group) - first.before <= PaperMeasures.bodyHeight + 0.01
  }
}
