import CSodium

/// The two secret keys of an account: Ed25519 to sign, X25519 to open what is sealed to it.
struct KeyPairs: Sendable {
  let signing: Secret
  let sealing: Secret

  private static let signingBytes = Int(crypto_sign_SECRETKEYBYTES)

  /// New keys.
  static func make() throws -> KeyPairs {
    try Sodium.prepare()
    let signing = try Secret(count: signingBytes)
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    crypto_sign_keypair(&publicKey, signing.bytes)
    return KeyPairs(signing: signing, sealing: try Sodium.boxPair().secret)
  }

  var signingPublic: [UInt8] {
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    crypto_sign_ed25519_sk_to_pk(&publicKey, signing.bytes)
    return publicKey
  }

  var sealingPublic: [UInt8] { Sodium.publicKey(of: sealing.bytes) }

  /// Both, one after the other, to be wrapped.
  func joined() throws -> Secret {
    let joined = try Secret(count: signing.count + sealing.count)
    joined.bytes.update(from: signing.bytes, count: signing.count)
    (joined.bytes + signing.count).update(from: sealing.bytes, count: sealing.count)
    return joined
  }

  /// Both, from what was wrapped.
  init?(_ joined: Secret) throws {
    guard joined.count > Self.signingBytes else { return nil }
    signing = try Secret(count: Self.signingBytes)
    sealing = try Secret(count: joined.count - Self.signingBytes)
    guard sealing.count == Int(crypto_box_SECRETKEYBYTES) else { return nil }
    signing.bytes.update(from: joined.bytes, count: signing.count)
    sealing.bytes.update(from: joined.bytes + signing.count, count: sealing.count)
  }

  private init(signing: Secret, sealing: Secret) {
    self.signing = signing
    self.sealing = sealing
  }
}
