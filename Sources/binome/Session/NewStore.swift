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
    guard !System.exists(path) else { throw StoreError.alreadyExists(path: path) }
    let draft = path + ".part"
    try remove(draft)
    do {
      let store = try Store.create(at: draft)
      try fill(store)
      store.close()
    } catch {
      try? remove(draft)
      throw error
    }
    guard rename(draft, path) == 0 else {
      throw StoreError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
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
