/// What the reader of the terminal hands to the decoder.
enum RawInput: Sendable, Hashable {
  /// A byte of text or a control.
  case byte(UInt8)
  /// A sequence of the terminal that is a key.
  case key(Key)
  /// The marks around a pasted text.
  case pasteBegin, pasteEnd
}
