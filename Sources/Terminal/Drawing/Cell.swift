/// One cell of a screen.
public struct Cell: Sendable, Hashable {
  /// What it shows: one spacing character and the marks that combine with it.
  public var character: Character
  /// How it looks.
  public var style: Style
  /// 1, 2 for the left half of a wide character, 0 for its right half.
  public var width: UInt8

  /// An empty cell.
  public static let blank = Cell(character: " ", style: .plain, width: 1)

  /// Makes a cell.
  public init(character: Character, style: Style = .plain, width: UInt8 = 1) {
    self.character = character
    self.style = style
    self.width = width
  }

  /// The same look and the same character; the cheap questions first.
  public static func == (left: Cell, right: Cell) -> Bool {
    left.style == right.style && left.width == right.width && left.character == right.character
  }

  /// The right half of a wide character.
  static func rightHalf(_ style: Style) -> Cell { Cell(character: " ", style: style, width: 0) }
}
