import Glibc

extension SQLiteEngine {
  /// A file knows nothing of the transactions of others.
  func state() throws(StoreError) -> EngineState {
    var state = EngineState()
    state.version = try read { try $0.run("SELECT sqlite_version()").first?.optionalText(0) }
    var bytes = 0
    for suffix in ["", "-wal"] {
      var status = stat()
      if stat(path + suffix, &status) == 0 { bytes += Int(status.st_size) }
    }
    state.bytes = bytes
    return state
  }
}
