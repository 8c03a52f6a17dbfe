internal import CTerminal
internal import Glibc

extension TerminalDriver {
  /// Stops the program and its whole process group, as Ctrl-Z does, with the terminal given back
  /// meanwhile. Returns, the screen drawn again, when the shell continues it.
  public func suspend() {
    leave()
    cterminal_stop_group()
    // Asked to end while stopped, most likely in the background: the terminal is not ours to touch.
    if !endIsPending { enter() }
  }

  /// Gives the terminal back for a while.
  func leave() {
    send(TerminalModes.pasteOff)
    if mouseIsOn { mousemask(0, nil) }
    endwin()
  }

  /// Takes the terminal over again; ncurses sends the whole screen after `endwin`.
  func enter() {
    sendModes()
    if mouseIsOn { setMouse(true) }
    if !cursorIsVisible { curs_set(0) }
    flush()
  }

  func sendModes() { send(TerminalModes.pasteOn) }

  /// Straight to the terminal: `putp` would leave it in the buffer of C's standard output.
  private func send(_ sequence: String) {
    _ = sequence.withCString { write(STDOUT_FILENO, $0, sequence.utf8.count) }
  }

  private var endIsPending: Bool {
    cterminal_pending() & PendingSignals.endMask != 0
  }
}
