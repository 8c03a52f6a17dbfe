import Casework
import Registry
import Synchronization
import TestSupport

/// A small territory in a store, made once for all tests. Its file is removed at once: it lives as long
/// as it is open.
struct LoadedTerritory {
  let tales: [Tale]
  let store: Store
  let entries: [[EntryDraft]]

  static let seeds: ClosedRange<UInt64> = 1...30

  private static let made = Mutex<[UInt64: LoadedTerritory]>([:])

  static func with(seed: UInt64) throws -> LoadedTerritory {
    try made.withLock { made in
      if let known = made[seed] { return known }
      let territory = try LoadedTerritory(seed: seed)
      made[seed] = territory
      return territory
    }
  }

  private init(seed: UInt64) throws {
    let territory = SmallTerritory(seed: seed)
    entries = territory.dossiers
    tales = territory.dossiers.map(Tale.init)
    store = try withFolder { folder in
      let store = try Store.create(at: folder + "/territoire.binome")
      try store.keep(SmallTerritory.professionals)
      try store.load { record in for entries in territory.dossiers { try record(entries) } }
      return store
    }
  }
}
