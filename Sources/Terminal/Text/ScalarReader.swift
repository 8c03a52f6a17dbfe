/// Reads the scalars of a valid UTF-8 text one after the other: texts are measured and written into
/// cells so often that the general way of the library would be most of a redraw.
struct ScalarReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether a scalar below U+0300 follows, which combines with nothing, or the end.
  @inline(__always)
  var isBeforeLatin: Bool { index >= bytes.count || bytes[index] < 0xCC }

  /// The value of the next scalar, `nil` at the end.
  @inline(__always)
  mutating func next() -> UInt32? {
    guard index < bytes.count else { return nil }
    let first = UInt32(bytes[index])
    if first < 0x80 {
      index += 1
      return first
    }
    if first < 0xE0, index + 1 < bytes.count {
      defer { index += 2 }
      return (first & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F
    }
    let length = first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return nil }
    var value = first & (0xFF >> (UInt32(length) + 1))
    for place in index + 1..<index + length {
      value = value << 6 | UInt32(bytes[place]) & 0x3F
    }
    index += length
    return value
  }
}
