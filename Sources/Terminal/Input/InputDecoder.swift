/// Turns what the terminal sent into keys and pasted texts, whatever way it was cut into reads.
struct InputDecoder: Sendable {
  /// Bytes of a character whose rest has not come yet.
  private var partial: [UInt8] = []
  /// The pasted text so far, while its end has not come.
  private var pasted: [UInt8]?
  private var escaped = false

  /// More than this in one paste is not a text somebody meant to write in a field.
  static let pasteLimit = 1 << 20

  /// Whether the end of a paste is waited for.
  var isPasting: Bool { pasted != nil }

  /// Decodes what one drain of the terminal gave. An Escape at its end was pressed alone: the
  /// reader has already waited for what could follow.
  mutating func decode(_ input: some Sequence<RawInput>) -> [Event] {
    var events: [Event] = []
    for item in input {
      if pasted != nil {
        paste(item, into: &events)
      } else {
        type(item, into: &events)
      }
    }
    flushEscape(into: &events)
    return events
  }

  /// Gives up waiting for the end of a paste, and delivers what came.
  mutating func endPaste() -> [Event] {
    var events: [Event] = []
    paste(.pasteEnd, into: &events)
    return events
  }

  private mutating func paste(_ item: RawInput, into events: inout [Event]) {
    switch item {
    case .byte(let byte):
      if let count = pasted?.count, count < Self.pasteLimit { pasted?.append(byte) }
    case .key(.enter):
      pasted?.append(0x0A)
    case .key(.tab):
      pasted?.append(0x09)
    case .key, .pasteBegin:
      break
    case .pasteEnd:
      guard let bytes = pasted else { return }
      pasted = nil
      events.append(.paste(PastedText.normalized(bytes)))
    }
  }

  private mutating func type(_ item: RawInput, into events: inout [Event]) {
    switch item {
    case .pasteBegin:
      flushEscape(into: &events)
      partial = []
      pasted = []
    case .pasteEnd:
      break
    case .key(let key):
      partial = []
      flushEscape(into: &events)
      events.append(.key(key))
    case .byte(0x1B):
      flushEscape(into: &events)
      escaped = true
    case .byte(let byte):
      guard let scalar = complete(byte) else { return }
      let key = Key(scalar: scalar)
      if escaped {
        escaped = false
        if case .character(let character) = key {
          events.append(.key(.alt(character)))
          return
        }
        events.append(.key(.escape))
      }
      if let key { events.append(.key(key)) }
    }
  }

  private mutating func flushEscape(into events: inout [Event]) {
    // The first byte of a letter may have come after it: then it is not alone.
    guard escaped, partial.isEmpty else { return }
    escaped = false
    events.append(.key(.escape))
  }

  /// The character that `byte` completes; bytes that cannot be UTF-8 are dropped.
  private mutating func complete(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 { partial = [] }
    partial.append(byte)
    let first = partial[0]
    let length =
      switch first {
      case ..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 0 else {
      partial = []
      return nil
    }
    guard partial.count == length else { return nil }
    defer { partial = [] }
    return String(validating: partial, as: UTF8.self)?.unicodeScalars.first
  }
}
