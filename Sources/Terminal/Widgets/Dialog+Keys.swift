extension Dialog {
  /// Does what a key means: the key of an answer gives it, Enter gives the picked one, Escape the
  /// harmless one.
  ///
  /// - Parameter size: the canvas it is drawn on. Up and down, `j` and `k`, pages and ends then
  ///   scroll a text longer than its room. Without it, and while all of the text is seen, up and
  ///   down pick an answer, as left, right and Tab always do.
  public mutating func handle(_ key: Key, in size: Size? = nil) -> Outcome {
    if let option = options.first(where: { $0.key == key }) { return .answered(option.answer) }
    if let size, scrolls(key, in: size) { return .open }
    switch key {
    case .escape:
      return .answered(harmless)
    case .enter:
      return .answered(options.indices.contains(focus) ? options[focus].answer : harmless)
    case .left, .backTab, .up:
      focus = max(0, focus - 1)
    case .right, .down:
      focus = max(0, min(options.count - 1, focus + 1))
    case .tab:
      focus = (focus + 1) % max(1, options.count)
    default:
      break
    }
    return .open
  }

  private mutating func scrolls(_ key: Key, in size: Size) -> Bool {
    let layout = Layout(self, in: size)
    guard layout.scrolls else { return false }
    let move: Key =
      switch key {
      case .character("j"): .down
      case .character("k"): .up
      default: key
      }
    return scroller.handle(move, count: layout.lines.count, height: layout.textRows)
  }
}
