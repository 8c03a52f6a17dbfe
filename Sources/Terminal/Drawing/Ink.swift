/// The sixteen colours a terminal names, used as accents on the terminal's own background.
///
/// What they look like is the choice of the person who set the terminal up.
public enum Ink: UInt8, Sendable, Hashable, CaseIterable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite

  /// The same colour among the eight that older terminals have.
  public var basic: Ink { Ink(rawValue: rawValue % 8) ?? .white }

  /// Whether it is one of the eight brighter ones.
  public var isBright: Bool { rawValue >= 8 }
}
