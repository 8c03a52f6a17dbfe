/// Something drawn, at a place relative to the left margin and the top of its strip.
struct PaperMark {
  enum Shape {
    /// A line of a text; `y` is its baseline.
    case line(PaperLines, Int)
    /// A filled rectangle; `y` is its top.
    case box(width: Double, height: Double)
  }

  var shape: Shape
  var x: Double
  var y: Double
  var ink: UInt32
  /// The elements it stands in, from the outside; none for an ornament, which is not read aloud.
  var path: [PaperNode] = []
}
