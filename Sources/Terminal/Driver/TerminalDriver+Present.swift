internal import CTerminal

extension TerminalDriver {
  /// Shows a screen: sends what differs from the one before, in one write.
  public func present(_ grid: Grid) {
    var writer = CellWriter(window: cterminal_screen(), palette: palette)
    for run in GridDiff.runs(from: shown, to: grid) { writer.write(run) }
    shown = grid
    placeCursor(grid.cursor)
    flush()
  }

  /// Sends the whole screen again, for a terminal on which something else has written.
  public func redraw() {
    clearok(cterminal_screen(), true)
    flush()
  }

  /// Hands what is pending to the terminal.
  func flush() {
    wnoutrefresh(cterminal_screen())
    doupdate()
  }

  /// The real cursor stands where the attention is: screen readers and magnifiers follow it.
  private func placeCursor(_ position: Position?) {
    if cursorIsVisible != (position != nil) {
      cursorIsVisible = position != nil
      curs_set(cursorIsVisible ? 1 : 0)
    }
    if let position { wmove(cterminal_screen(), Int32(position.row), Int32(position.column)) }
  }
}
