import Casework
import Glibc
import Registry

/// Makes a store beside its place, so that one that was interrupted is never taken for whole; on a server, where
/// there is no beside, it is taken away again.
enum NewStore {
  /// Makes a store and fills it.
  ///
  /// - Throws: `alreadyExists` rather than touch a file that is there; what filling throws, and then
  ///   nothing stays.
  static func make(at path: String, _ fill: (Store) throws -> Void) throws {
    if Store.isServer(path) { return try makeOnServer(path, fill) }
    try makeBeside(path) { draft in
      let store = try Store.create(at: draft)
      try fill(store)
      store.close()
    }
  }

  private static func makeBeside(_ path: String, _ make: (String) throws -> Void) throws {
    guard !System.exists(path) else { throw StoreError.alreadyExists(path: path) }
    let draft = path + ".part"
    try remove(draft)
    do {
      try make(draft)
    } catch {
      try? remove(draft)
      throw error
    }
    guard rename(draft, path) == 0 else {
      throw StoreError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Makes a store that holds what another one holds.
  ///
  /// - Throws: `alreadyExists` rather than touch what is there; what copying throws, and then nothing stays.
  static func copy(of source: Store, at path: String) throws -> TransferReport {
    if Store.isServer(path) {
      return try StorePlace.withPassword { password throws(StoreError) in
        try Store.create(at: path, from: source, password: password)
      }
    }
    var report: TransferReport?
    try makeBeside(path) { report = try Store.create(at: $0, from: source) }
    guard let report else { throw StoreError.engine("transfer without report") }
    return report
  }

  private static func makeOnServer(_ path: String, _ fill: (Store) throws -> Void) throws {
    let store = try Store.create(at: path)
    do {
      try fill(store)
      store.close()
    } catch {
      store.close()
      try Store.destroy(onServer: path)
      throw error
    }
  }

  /// Takes a store away, with what stands beside it.
  static func remove(_ path: String) throws {
    if Store.isServer(path) { return try Store.destroy(onServer: path) }
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }
}
