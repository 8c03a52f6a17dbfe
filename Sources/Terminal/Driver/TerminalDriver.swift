internal import CTerminal
internal import Glibc

/// The terminal of the program: shows screens, and tells what happens. The files of this folder are
/// the only ones that know ncurses.
///
/// One driver at a time, on the main thread, which ncurses needs. Workers use ``waker``.
@MainActor
public final class TerminalDriver {
  /// Wakes the loop from any thread.
  public nonisolated let waker = Waker()
  /// The size of the terminal.
  public internal(set) var size: Size
  /// Whether texts are shown in the user's locale; `false` when it was not UTF-8 or not there, and
  /// `C.UTF-8` took its place.
  public let usesOwnLocale: Bool

  let screen: OpaquePointer
  /// Keys are read through a pad: reading through a window would refresh it first.
  let input: UnsafeMutablePointer<WINDOW>
  let palette: Palette
  var decoder = InputDecoder()
  /// What the terminal shows now.
  var shown: Grid?
  var cursorIsVisible = true
  var mouseIsOn = false
  private var savedErrors: Int32?
  private var isOpen = true

  init(
    screen: OpaquePointer, input: UnsafeMutablePointer<WINDOW>, palette: Palette, size: Size,
    usesOwnLocale: Bool, savedErrors: Int32?
  ) {
    self.screen = screen
    self.input = input
    self.palette = palette
    self.size = size
    self.usesOwnLocale = usesOwnLocale
    self.savedErrors = savedErrors
  }

  /// Gives the terminal back as it was. Calling it again does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    cterminal_guard_remove()
    cterminal_signals_remove()
    delwin(input)
    delscreen(screen)
    if let savedErrors {
      dup2(savedErrors, STDERR_FILENO)
      Glibc.close(savedErrors)
    }
  }

  /// Listens to the mouse or stops doing so. Off at first: while it is on, the terminal's own
  /// selection and copy need the Shift key.
  public func setMouse(_ on: Bool) {
    mouseIsOn = on
    mousemask(on ? TerminalKeys.mouseMask : 0, nil)
  }
}
