/// The bytes that are hashed or signed: a domain, then each text preceded by its length in bytes, so that
/// no two different lists have the same bytes, and any tool can write them.
enum Preimage {
  static func bytes(_ domain: String, _ texts: [String]) -> [UInt8] {
    var bytes = Array("\(domain)\n".utf8)
    for text in texts {
      bytes += Array("\(text.utf8.count):".utf8)
      bytes += Array(text.utf8)
      bytes.append(0x0A)
    }
    return bytes
  }
}
