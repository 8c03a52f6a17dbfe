/// The last act that somebody signed: how many there are, the hash of the last, under which keys.
struct ActHead: Sendable, Hashable {
  var count = 0
  var act = ""
  var generation = 0
  var signature = ""

  /// What its owner signs.
  func preimage(_ login: String, _ storeID: String) -> [UInt8] {
    Preimage.bytes(
      "binome/head/v1", [storeID, login, String(generation), String(count), act])
  }
}
