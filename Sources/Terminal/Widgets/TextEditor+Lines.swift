extension TextEditor {
  /// A line on the screen: a range of the text in characters, and what it says.
  struct Line: Hashable {
    var range: Range<Int>
    var text: String
  }

  /// The lines at the present width.
  var lines: [Line] {
    var next = text.startIndex
    var count = 0
    return LineBreaker(columns: columns).lines(of: text).map { range in
      count += text.distance(from: next, to: range.lowerBound)
      let line = String(text[range])
      let length = line.count
      defer {
        next = range.upperBound
        count += length
      }
      return Line(range: count..<count + length, text: line)
    }
  }

  /// How many rows the text takes at the present width.
  public var lineCount: Int { LineBreaker(columns: columns).lines(of: text).count }

  /// The line of the cursor. At a soft break it is the beginning of the next line.
  func cursorLine(in lines: [Line]) -> Int {
    lines.lastIndex { $0.range.lowerBound <= cursor } ?? 0
  }

  /// The cell of the cursor in its line.
  func cursorColumn(in line: Line) -> Int {
    line.text.prefix(cursor - line.range.lowerBound).cellWidth
  }

  /// Moves by lines of the screen; `false` when there is none in that direction.
  mutating func moveLines(by count: Int) -> Bool {
    let lines = lines
    let current = cursorLine(in: lines)
    let target = current + count
    guard lines.indices.contains(target) else { return false }
    let column = aim ?? cursorColumn(in: lines[current])
    let line = lines[target]
    var place = line.text.prefix(columns: column).count
    // The end of a softly broken line is the beginning of the next one: stay before it.
    if target + 1 < lines.count, lines[target + 1].range.lowerBound == line.range.upperBound {
      place = min(place, max(0, line.range.count - 1))
    }
    moveCursor(to: line.range.lowerBound + place)
    aim = column
    return true
  }
}
