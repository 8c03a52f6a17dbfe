import CSodium
import FoundationEssentials

/// What is used of libsodium, with sizes checked: Swift arrays in and out, secrets in `Secret`.
enum Sodium {
  static let signatureBytes = Int(crypto_sign_BYTES)
  private static let sealBytes = crypto_box_sealbytes()
  static let saltBytes = Int(crypto_pwhash_SALTBYTES)

  /// Whether the library may be used; asked once before anything else.
  private static let isReady = sodium_init() >= 0

  static func prepare() throws {
    guard isReady else { throw StoreError.engine("libsodium") }
  }

  static func random(_ count: Int) throws -> [UInt8] {
    try prepare()
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// A number below `bound`, all alike.
  static func random(below bound: Int) throws -> Int {
    try prepare()
    return Int(randombytes_uniform(UInt32(bound)))
  }

  // MARK: - Passphrases

  /// The key that a passphrase gives, by Argon2id.
  static func derive(_ passphrase: String, salt: [UInt8], cost: KeyCost) throws -> Secret {
    try prepare()
    let key = try Secret(count: Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES))
    // Never empty, so that there is always an address; the last byte is not counted.
    var text = Array(passphrase.utf8) + [0]
    defer { sodium_memzero(&text, text.count) }
    guard salt.count == saltBytes else { throw StoreError.damaged("salt") }
    let status = text.withUnsafeBytes { bytes -> Int32 in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return -1 }
      return crypto_pwhash(
        key.bytes, UInt64(key.count), start, UInt64(bytes.count - 1), salt,
        UInt64(cost.operations), cost.memory, crypto_pwhash_ALG_ARGON2ID13)
    }
    guard status == 0 else { throw StoreError.engine("argon2id: memory") }
    return key
  }

  /// Secrets under a key, bound to public data: nonce, then what is sealed.
  static func wrap(_ secret: Secret, under key: Secret, bound data: [UInt8]) throws -> [UInt8] {
    let nonce = try random(Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES))
    var sealed = [UInt8](
      repeating: 0, count: secret.count + Int(crypto_aead_xchacha20poly1305_ietf_ABYTES))
    var count: UInt64 = 0
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, &count, secret.bytes, UInt64(secret.count), data, UInt64(data.count), nil, nonce,
      key.bytes)
    return nonce + sealed
  }

  /// What was wrapped; `nil` if the key or the public data are not those it was wrapped with.
  static func unwrap(_ wrapped: [UInt8], under key: Secret, bound data: [UInt8]) throws -> Secret? {
    let nonceBytes = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    let length = wrapped.count - nonceBytes - Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
    guard length > 0 else { return nil }
    let secret = try Secret(count: length)
    let sealed = Array(wrapped[nonceBytes...])
    let status = crypto_aead_xchacha20poly1305_ietf_decrypt(
      secret.bytes, nil, nil, sealed, UInt64(sealed.count), data, UInt64(data.count),
      Array(wrapped[..<nonceBytes]), key.bytes)
    return status == 0 ? secret : nil
  }

  // MARK: - Boxes

  /// A pair to seal to: what is published, and what opens.
  static func boxPair() throws -> (publicKey: [UInt8], secret: Secret) {
    try prepare()
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_box_PUBLICKEYBYTES))
    let secret = try Secret(count: Int(crypto_box_SECRETKEYBYTES))
    crypto_box_keypair(&publicKey, secret.bytes)
    return (publicKey, secret)
  }

  /// The public half that belongs to a secret one.
  static func publicKey(of secret: UnsafePointer<UInt8>) -> [UInt8] {
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_box_PUBLICKEYBYTES))
    crypto_scalarmult_base(&publicKey, secret)
    return publicKey
  }

  static func seal(_ bytes: UnsafeBufferPointer<UInt8>, to publicKey: [UInt8]) throws -> [UInt8] {
    try prepare()
    guard publicKey.count == Int(crypto_box_PUBLICKEYBYTES) else {
      throw StoreError.damaged("public key")
    }
    var box = [UInt8](repeating: 0, count: bytes.count + sealBytes)
    guard crypto_box_seal(&box, bytes.baseAddress, UInt64(bytes.count), publicKey) == 0 else {
      throw StoreError.damaged("public key")
    }
    return box
  }

  /// What a box holds; `nil` if it is sealed to another key, or was changed.
  static func open(_ box: [UInt8], with secret: UnsafePointer<UInt8>) -> [UInt8]? {
    let length = box.count - sealBytes
    guard length >= 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: length)
    let status = crypto_box_seal_open(
      &bytes, box, UInt64(box.count), publicKey(of: secret), secret)
    return status == 0 ? bytes : nil
  }

  // MARK: - Signatures

  static func sign(_ bytes: [UInt8], with secret: UnsafePointer<UInt8>) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: signatureBytes)
    crypto_sign_detached(&signature, nil, bytes, UInt64(bytes.count), secret)
    return signature
  }

  static func isSigned(_ bytes: [UInt8], _ signature: [UInt8], by publicKey: [UInt8]) -> Bool {
    signature.count == signatureBytes && publicKey.count == Int(crypto_sign_PUBLICKEYBYTES)
      && crypto_sign_verify_detached(signature, bytes, UInt64(bytes.count), publicKey) == 0
  }
}

extension [UInt8] {
  /// In base64, as keys, boxes and signatures are stored.
  var base64: String { Data(self).base64EncodedString() }

  /// The bytes that a text in base64 means; `nil` if it is none.
  init?(base64 text: String) {
    guard let data = Data(base64Encoded: text) else { return nil }
    self.init(data)
  }
}
