import CSodium

/// Bytes that are nobody else's business: in pages of their own, kept out of swap and of core dumps
/// where the system allows it, wiped when let go of. Written once, before it is handed out.
final class Secret: @unchecked Sendable {
  let bytes: UnsafeMutablePointer<UInt8>
  let count: Int

  /// Room for `count` bytes.
  init(count: Int) throws {
    try Sodium.prepare()
    guard let memory = sodium_malloc(count) else { throw StoreError.engine("memory for keys") }
    bytes = memory.bindMemory(to: UInt8.self, capacity: count)
    self.count = count
  }

  /// Takes bytes over and wipes where they were.
  convenience init(taking source: inout [UInt8]) throws {
    try self.init(count: source.count)
    for (index, byte) in source.enumerated() { bytes[index] = byte }
    sodium_memzero(&source, source.count)
  }

  deinit { sodium_free(bytes) }

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }
}

extension Secret: CustomStringConvertible, CustomReflectable {
  var description: String { "secret" }
  var customMirror: Mirror { Mirror(self, children: []) }
}
