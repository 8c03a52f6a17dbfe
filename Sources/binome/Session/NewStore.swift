import Casework
import Glibc
import Registry

/// Makes a store beside its place, so that one that was interrupted is never taken for whole.
enum NewStore {
  /// Makes a store and fills it.
  ///
  /// - Throws: `alreadyExists` rather than touch a file that is there; what filling throws, and then
  ///   nothing stays.
  static func make(at path: String, _ fill: (Store) throws -> Void) throws {
    guard !System.exists(path) else { throw StoreError.alreadyExists(path: path) }
    let draft = path + ".part"
    remove(draft)
    do {
      let store = try Store.create(at: draft)
      try fill(store)
      store.close()
    } catch {
      remove(draft)
      throw error
    }
    guard rename(draft, path) == 0 else {
      throw StoreError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Takes a store away, with what stands beside it.
  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }
}
