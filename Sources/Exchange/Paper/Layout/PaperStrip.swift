/// A horizontal slice of a document, as wide as the text, that no page end cuts.
struct PaperStrip {
  /// How strongly a strip holds on to the next one.
  enum Bond: Int, Comparable {
    case none
    /// Blocks that should stay together.
    case kept
    /// Lines that must: a heading and what follows, the first and the last two lines of a paragraph.
    case tied

    static func < (left: Bond, right: Bond) -> Bool { left.rawValue < right.rawValue }
  }

  var height: Double
  /// Room above it, unless it begins a page.
  var before = 0.0
  var marks: [PaperMark] = []
  var bond = Bond.none
  var beginsPage = false
  /// The header to repeat above it when it begins a page: its place among the strips.
  var header: Int?
}
