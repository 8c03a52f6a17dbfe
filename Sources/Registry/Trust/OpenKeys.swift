public import Casework
import Synchronization

/// The keys of somebody who has logged in, for as long as they are at the desk. Secrets stay in memory of
/// their own and are wiped by `close`; nothing of them is ever printed.
public final class OpenKeys: Sendable {
  /// Whose they are.
  public let login: String
  /// Which keys of theirs, from 1.
  public let generation: Int
  /// Their side.
  public let side: Side
  /// Whether they supervise: the room's keys are then held to re-open it for a colleague, not to read.
  public let supervises: Bool
  let storeID: String
  private let state: Mutex<Held?>

  private struct Held {
    let pair: KeyPairs
    var rooms: [RoomName: Secret] = [:]
  }

  init(_ key: AccountKey, _ pair: KeyPairs, storeID: String) {
    login = key.login
    generation = key.generation
    side = key.side
    supervises = key.supervises
    self.storeID = storeID
    state = Mutex(Held(pair: pair))
  }

  /// Whether they still open anything.
  public var isOpen: Bool { state.withLock { $0 != nil } }

  /// Wipes them. What was opened with them stays with whoever has it on screen.
  public func close() { state.withLock { $0 = nil } }

  /// Opens them again with the same keys, just opened; the other object holds nothing any more.
  ///
  /// - Returns: `false` if they are others.
  public func takeOver(_ opened: OpenKeys) -> Bool {
    guard opened.login == login, opened.generation == generation, opened.storeID == storeID else {
      opened.close()
      return false
    }
    let held = opened.state.withLock { held in
      defer { held = nil }
      return held
    }
    state.withLock { $0 = held }
    return true
  }

  func sign(_ bytes: [UInt8]) throws -> [UInt8] {
    Sodium.sign(bytes, with: try pair().signing.bytes)
  }

  /// What a box sealed to this person holds; `nil` if it is sealed to another key.
  func open(_ box: [UInt8]) -> [UInt8]? {
    guard let pair = try? pair() else { return nil }
    return Sodium.open(box, with: pair.sealing.bytes)
  }

  /// The secret half of a room's keys; kept once it was fetched.
  func room(_ name: RoomName, fetch: () throws -> Secret?) rethrows -> Secret? {
    if let known = state.withLock({ $0?.rooms[name] }) { return known }
    let secret = try fetch()
    state.withLock { held in
      // Closed meanwhile: nothing is kept.
      if held != nil { held?.rooms[name] = secret }
    }
    return secret
  }

  func pair() throws -> KeyPairs {
    guard let pair = state.withLock({ $0?.pair }) else { throw StoreError.keysRefused(login) }
    return pair
  }
}

extension OpenKeys: CustomStringConvertible, CustomReflectable {
  /// Nothing of what they hold.
  public var description: String { "keys" }

  /// Nothing of what they hold.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
