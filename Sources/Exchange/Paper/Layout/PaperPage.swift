/// What one page holds, at its place on the page.
struct PaperPage {
  var marks: [PaperMark] = []
  /// Where the next strip begins.
  var y = PaperMeasures.top
  var isEmpty = true

  /// Puts a strip below the others.
  mutating func put(_ strip: PaperStrip) {
    y += isEmpty ? 0 : strip.before
    isEmpty = false
    draw(strip.marks)
    y += strip.height
  }

  /// Puts the header of a table that goes on at the top, as an ornament: it has been read.
  mutating func repeatHeader(_ strip: PaperStrip) {
    draw(
      strip.marks.map { mark in
        var mark = mark
        mark.path = []
        return mark
      })
    y += strip.height
  }

  private mutating func draw(_ added: [PaperMark]) {
    for var mark in added {
      mark.x += PaperMeasures.left
      mark.y += y
      marks.append(mark)
    }
  }
}
