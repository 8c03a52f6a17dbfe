import Casework
public import Registry

extension Office {
  /// How the desk of this person locks.
  public func lock() throws(StoreError) -> Lock {
    guard keys != nil else { return .none }
    return try store.isInvented() ? .trial : .passphrase
  }

  /// Lets go of the keys: what is sealed is closed until the passphrase is typed again.
  func closeKeys() { keys?.close() }

  /// Opens the keys again with what was typed.
  ///
  /// - Returns: why they stay closed; `nil` if they are open.
  func unlock(_ typed: String) throws(StoreError) -> Phrase? {
    guard let keys else { return nil }
    let isTrial = try lock() == .trial
    let now = clock()
    let answer = try store.logIn(
      workplace.me.login, passphrase: isTrial && typed.isEmpty ? Store.trialPassphrase : typed,
      today: workplace.today, at: now)
    switch answer {
    case .open(let opened):
      return keys.takeOver(opened) ? nil : AccountRefusal.keysNotInUse.phrase(at: now)
    case .toExchange(let provisional):
      provisional.close()
      return AccountRefusal.keysNotInUse.phrase(at: now)
    case .refused(let refusal): return refusal.phrase(at: now)
    }
  }
}
