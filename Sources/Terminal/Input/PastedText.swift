/// What a paste becomes before the program sees it.
enum PastedText {
  /// The text with plain line ends, tabs kept, and no other control: nothing pasted is a command.
  static func normalized(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0D:
        result.append("\n")
      case 0x0A:
        if !afterReturn { result.append("\n") }
      case 0x09, 0x20..<0x7F, 0xA0...:
        result.append(scalar)
      default:
        break
      }
      afterReturn = scalar.value == 0x0D
    }
    return String(result)
  }
}
