/// What is typed, under seal: to the author's own key, so that the file of drafts tells nobody.
struct DraftCovers: Sendable {
  let keys: OpenKeys?

  /// No body of a draft begins like this: they are JSON.
  private static let mark = "binome/draft/v1:"

  /// The body as it is kept; as it is without keys.
  func covered(_ body: String) throws(StoreError) -> String {
    guard let keys else { return body }
    return try StoreError.wrapping {
      let box = try Array(body.utf8).withUnsafeBufferPointer {
        try Sodium.seal($0, to: keys.pair().sealingPublic)
      }
      return Self.mark + box.base64
    }
  }

  /// The body as it was typed; `nil` if it is sealed and these keys do not open it.
  func opened(_ body: String) -> String? {
    guard body.hasPrefix(Self.mark) else { return body }
    guard let keys, let box = [UInt8](base64: String(body.dropFirst(Self.mark.count))),
      let bytes = keys.open(box)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
