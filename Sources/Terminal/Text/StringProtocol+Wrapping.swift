extension StringProtocol {
  /// The text in lines of at most `columns` cells, broken at spaces; the line ends of the text are
  /// kept, spaces at the end of a line are not.
  public func wrapped(to columns: Int) -> [String] {
    let text = String(self)
    return LineBreaker(columns: columns).lines(of: text).map { range in
      let line = text[range]
      guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
      return String(line[...last])
    }
  }
}
