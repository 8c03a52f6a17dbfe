/// One cell of a screen: a spacing scalar with at most three marks that combine with it, and a look.
///
/// Packed in two words without references: at each key a screen of them is made, compared with the
/// one before, and thrown away.
public struct Cell: Sendable, Hashable {
  /// From the lowest bit: the scalar in 32 bits, the style in 16, the width in 8.
  private var look: UInt64
  /// The marks, 21 bits each, the first one lowest.
  private var marks: UInt64 = 0

  /// An empty cell.
  public static let blank = Cell(style: .plain)

  /// Makes a cell.
  public init(character: Character, style: Style = .plain, width: UInt8 = 1) {
    let scalars = character.unicodeScalars
    self.init(scalars.first?.value ?? 0x20, style: style, width: width)
    for mark in scalars.dropFirst() where !add(mark) { break }
  }

  /// Makes a cell of one scalar, a space unless said otherwise.
  @inline(__always)
  init(_ scalar: UInt32 = 0x20, style: Style, width: UInt8 = 1) {
    look = UInt64(scalar) | UInt64(style.bits) << 32 | UInt64(width) << 48
  }

  /// What it shows: one spacing character and the marks that combine with it.
  public var character: Character {
    get {
      guard marks != 0 else { return Character(scalar) }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      // Marks are only added where they combine.
      return text.first ?? " "
    }
    set { self = Cell(character: newValue, style: style, width: width) }
  }

  /// How it looks.
  public var style: Style {
    @inline(__always) get { Style(bits: UInt16(truncatingIfNeeded: look >> 32)) }
    @inline(__always) set { look = look & ~(0xFFFF << 32) | UInt64(newValue.bits) << 32 }
  }

  /// 1, 2 for the left half of a wide character, 0 for its right half.
  public var width: UInt8 {
    @inline(__always) get { UInt8(truncatingIfNeeded: look >> 48) }
    @inline(__always) set { look = look & ~(0xFF << 48) | UInt64(newValue) << 48 }
  }

  /// What it shows, without the marks.
  var scalar: Unicode.Scalar {
    @inline(__always) get { Unicode.Scalar(UInt32(truncatingIfNeeded: look)) ?? " " }
  }

  /// Whether it shows a scalar alone.
  var isPlain: Bool {
    @inline(__always) get { marks == 0 }
  }

  /// The spacing scalar, then the marks.
  var scalars: [Unicode.Scalar] {
    var result = [scalar]
    var left = marks
    while let mark = Unicode.Scalar(UInt32(left & 0x1F_FFFF)), left != 0 {
      result.append(mark)
      left >>= 21
    }
    return result
  }

  /// Adds a mark after the others; `false` when there is no room.
  mutating func add(_ mark: Unicode.Scalar) -> Bool {
    for place in stride(from: 0, to: 63, by: 21) where marks >> UInt64(place) == 0 {
      marks |= UInt64(mark.value) << UInt64(place)
      return true
    }
    return false
  }

  /// The right half of a wide character.
  static func rightHalf(_ style: Style) -> Cell { Cell(style: style, width: 0) }
}
