/// The colours, as 0xRRGGBB. Ink and accent stay dark in black and white; the contrast of every
/// text with the paper, and with the tint, is above 7 to 1.
enum PaperInk {
  static let text: UInt32 = 0x1A1A1A
  static let soft: UInt32 = 0x4A4F57
  static let accent: UInt32 = 0x1D3B66
  static let rule: UInt32 = 0xA9B2BF
  static let tint: UInt32 = 0xEEF2F7
}
