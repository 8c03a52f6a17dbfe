internal import CTerminal

/// What the codes of ncurses mean here.
@MainActor
enum TerminalKeys {
  /// Codes of our own for sequences that terminfo does not name, far from those ncurses gives.
  private static let pasteBegin: Int32 = 2000
  private static let pasteEnd: Int32 = 2001
  private static let firstOwn: Int32 = 2010

  /// Sequences that terminals send whatever their terminfo entry says. Control or Alt with a side
  /// arrow is the usual way to move by words.
  private static let own: [(sequence: String, key: Key)] = [
    ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end),
    ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end),
    ("[1~", .home), ("[4~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp),
    ("[6~", .pageDown), ("[Z", .backTab), ("[1;5D", .alt("b")), ("[1;5C", .alt("f")),
    ("[1;3D", .alt("b")), ("[1;3C", .alt("f")), ("OM", .enter),
  ]

  private static let codes: [Int32: Key] = {
    var codes: [Int32: Key] = [
      KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
      KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_IC: .insert, KEY_DC: .delete,
      KEY_BACKSPACE: .backspace, KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_SLEFT: .left,
      KEY_SRIGHT: .right, KEY_SR: .up, KEY_SF: .down, KEY_SHOME: .home, KEY_SEND: .end,
      KEY_FIND: .home, KEY_SELECT: .end, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end,
      KEY_C3: .pageDown, KEY_SDC: .delete,
    ]
    for number in 1...12 { codes[cterminal_function_key(Int32(number))] = .function(number) }
    for (index, own) in own.enumerated() { codes[firstOwn + Int32(index)] = own.key }
    return codes
  }()

  static var mouseMask: mmask_t {
    cterminal_mouse_left() | cterminal_mouse_right() | cterminal_mouse_wheel_up()
      | cterminal_mouse_wheel_down()
  }

  /// Teaches ncurses the sequences it does not know, so that its reader also waits for their rest.
  static func define() {
    define_key("\u{1B}[200~", pasteBegin)
    define_key("\u{1B}[201~", pasteEnd)
    for (index, own) in own.enumerated() where key_defined("\u{1B}" + own.sequence) == 0 {
      define_key("\u{1B}" + own.sequence, firstOwn + Int32(index))
    }
  }

  /// What a code stands for; `nil` for keys the program has no name for.
  static func meaning(of code: Int32) -> RawInput? {
    if code < 256 { return .byte(UInt8(truncatingIfNeeded: code)) }
    if code == pasteBegin { return .pasteBegin }
    if code == pasteEnd { return .pasteEnd }
    return codes[code].map(RawInput.key)
  }

  static func mouseEvent() -> MouseEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let position = Position(column: Int(event.x), row: Int(event.y))
    let actions: [(mask: mmask_t, action: MouseEvent.Action)] = [
      (cterminal_mouse_left(), .press), (cterminal_mouse_right(), .menu),
      (cterminal_mouse_wheel_up(), .wheelUp), (cterminal_mouse_wheel_down(), .wheelDown),
    ]
    return actions.first { event.bstate & $0.mask != 0 }
      .map { MouseEvent(action: $0.action, position: position) }
  }
}
