/// How a cell looks. The background is always the terminal's own.
public struct Style: Sendable, Hashable {
  /// Packed, for screens are compared cell by cell at each key: a bit for each attribute, and above
  /// them the colour plus one.
  private(set) var bits: UInt16 = 0

  /// Makes a style out of its parts.
  public init(
    ink: Ink? = nil, bold: Bool = false, dim: Bool = false, underline: Bool = false,
    reverse: Bool = false
  ) {
    self.ink = ink
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }

  /// Makes a style out of its packed form.
  @inline(__always)
  init(bits: UInt16) { self.bits = bits }

  /// The foreground, or `nil` for the terminal's own.
  public var ink: Ink? {
    get { bits >> 8 == 0 ? nil : Ink(rawValue: UInt8(bits >> 8) - 1) }
    set { bits = bits & 0xFF | (newValue.map { UInt16($0.rawValue) + 1 } ?? 0) << 8 }
  }

  /// Heavier letters.
  public var bold: Bool {
    get { has(1) }
    set { set(1, newValue) }
  }

  /// Fainter letters; some terminals show no difference.
  public var dim: Bool {
    get { has(2) }
    set { set(2, newValue) }
  }

  /// Underlined letters.
  public var underline: Bool {
    get { has(4) }
    set { set(4, newValue) }
  }

  /// Foreground and background exchanged: the mark of the selection.
  public var reverse: Bool {
    get { has(8) }
    set { set(8, newValue) }
  }

  private func has(_ bit: UInt16) -> Bool { bits & bit != 0 }
  private mutating func set(_ bit: UInt16, _ on: Bool) {
    bits = on ? bits | bit : bits & ~bit
  }
}
