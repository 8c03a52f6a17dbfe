internal import CTerminal
internal import Glibc

extension TerminalDriver {
  /// How long the end of a paste is waited for after its last byte.
  private static let pastePatience = 1000

  /// Sleeps until something happens, and answers what did, at least one event.
  ///
  /// - Parameter timeoutMilliseconds: answers ``Event/tick`` after this time; `nil` sleeps on.
  public func nextEvents(timeoutMilliseconds: Int? = nil) -> [Event] {
    let start = ContinuousClock.now
    while true {
      let readiness = wait(milliseconds: remaining(of: timeoutMilliseconds, since: start))
      var events: [Event] = []
      if readiness.signals { events += signalEvents() }
      if readiness.input { events += inputEvents() }
      if !readiness.signals, !readiness.input, decoder.isPasting { events += decoder.endPaste() }
      if events.isEmpty, let timeoutMilliseconds,
        start.duration(to: .now) >= .milliseconds(timeoutMilliseconds)
      {
        events = [.tick]
      }
      if !events.isEmpty { return events }
    }
  }

  private func remaining(of timeout: Int?, since start: ContinuousClock.Instant) -> Int32 {
    var wait = decoder.isPasting ? Self.pastePatience : -1
    if let timeout {
      let elapsed = start.duration(to: .now)
      let left = .milliseconds(timeout) - elapsed
      // Rounded up, or the last fraction of a millisecond would be spent in a busy loop.
      let milliseconds = Int((left / .milliseconds(1)).rounded(.up))
      wait = wait < 0 ? max(0, milliseconds) : min(wait, max(0, milliseconds))
    }
    return Int32(clamping: wait)
  }

  private func wait(milliseconds: Int32) -> (input: Bool, signals: Bool) {
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: cterminal_events_fd(), events: Int16(POLLIN), revents: 0),
    ]
    // Interrupted by a signal: its handler has written to the second descriptor.
    guard poll(&descriptors, 2, milliseconds) > 0 else { return (false, false) }
    return (descriptors[0].revents != 0, descriptors[1].revents != 0)
  }

  private func inputEvents() -> [Event] {
    var raw: [RawInput] = []
    var mouse: [Event] = []
    var count = 0
    while true {
      let code = wgetch(input)
      if code == ERR { break }
      count += 1
      if code == KEY_MOUSE {
        if let event = TerminalKeys.mouseEvent() { mouse.append(.mouse(event)) }
      } else if let meaning = TerminalKeys.meaning(of: code) {
        raw.append(meaning)
      }
    }
    // Readable, yet nothing to read: the end of input, or an error that will not go away.
    if count == 0, inputIsReadable { return [.end(.lostTerminal)] }
    return decoder.decode(raw) + mouse
  }

  private var inputIsReadable: Bool { wait(milliseconds: 0).input }

  private func signalEvents() -> [Event] {
    var events: [Event] = []
    var signals = PendingSignals.take()
    if signals.wake { events.append(.wake) }
    if let reason = signals.end { return events + [.end(reason)] }
    if signals.stop {
      suspend()
      signals = PendingSignals.take()
      if let reason = signals.end { return events + [.end(reason)] }
      events.append(.resumed)
    } else if signals.goesOn {
      // Stopped by a signal nobody can see coming; the shell has used the terminal since.
      leave()
      enter()
      events.append(.resumed)
    }
    if let size = adoptNewSize() { events.append(.resize(size)) }
    return events
  }

  /// The size the terminal has now, when it is another one.
  private func adoptNewSize() -> Size? {
    let current = Self.terminalSize()
    guard current != size else { return nil }
    size = current
    resize_term(Int32(current.rows), Int32(current.columns))
    // Terminals move their content about when they are resized.
    clearok(cterminal_screen(), true)
    shown = nil
    return current
  }
}
