/// What a store shows of its accounts: the hash of each act by its number, and the keys that sign.
struct Sight: Sendable {
  struct KeyName: Sendable, Hashable {
    let login: String
    let generation: Int
  }

  let storeID: String
  var acts: [String: [Int: String]] = [:]
  var keys: [KeyName: String] = [:]
}

extension Store {
  /// What a witness looks at; `nil` in a store without accounts. Only acts that hold are shown.
  func sight() throws(StoreError) -> Sight? {
    try engine.read { session in
      guard let storeID = try StoreName.read(session) else { return nil }
      var sight = Sight(storeID: storeID)
      let keys = try TrustedKeys(session, storeID: storeID)
      for key in keys.all {
        let name = Sight.KeyName(login: key.login, generation: key.generation)
        sight.keys[name] = key.signing.base64
      }
      for act in try ActTable(session: session, storeID: storeID).all() {
        guard let key = try keys.trusted(act.login, act.generation),
          Sodium.isSigned(act.preimage(storeID), act.signature, by: key.signing)
        else { continue }
        sight.acts[act.login, default: [:]][act.number] = act.act(storeID)
      }
      return sight
    }
  }
}

extension Store {
  /// What a witness needs for a quick look: the acts it has seen the last of, each author's last act, and
  /// the keys. Only those acts are looked at.
  ///
  /// - Parameter seen: the number of the last act that was seen of each author.
  func glimpse(of seen: [String: Int]) throws(StoreError) -> Sight? {
    try engine.read { session in
      guard let storeID = try StoreName.read(session) else { return nil }
      var sight = Sight(storeID: storeID)
      let keys = try TrustedKeys(session, storeID: storeID)
      for key in keys.all {
        let name = Sight.KeyName(login: key.login, generation: key.generation)
        sight.keys[name] = key.signing.base64
      }
      let acts = ActTable(session: session, storeID: storeID)
      for row in try AccountTable(session: session).all() {
        for number in Set([seen[row.login], row.head.count].compactMap(\.self)) {
          guard let act = try acts.act(of: row.login, number: number),
            let key = try keys.trusted(act.login, act.generation),
            Sodium.isSigned(act.preimage(storeID), act.signature, by: key.signing)
          else { continue }
          sight.acts[act.login, default: [:]][act.number] = act.act(storeID)
        }
      }
      return sight
    }
  }
}
