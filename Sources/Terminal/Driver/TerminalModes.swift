/// Sequences that no terminfo entry of ncurses 6.4 names.
enum TerminalModes {
  /// A pasted text comes between marks.
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  /// What ncurses switches on for the mouse, and a crash must switch off.
  static let mouseOff = "\u{1B}[?1006;1000l"
}
