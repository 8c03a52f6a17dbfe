extension Store {
  /// Makes a store at `path`, a file or in the database of a server, that holds all that another one holds but who is
  /// at work at this moment. Each row is compared; the other store is only read. On a server it is there whole or not
  /// at all; a file for which this throws is to be thrown away.
  ///
  /// - Parameter password: what the server at `path` asks for, if it does.
  /// - Throws: `alreadyExists` if something is there; `busy` if somebody wrote in the other one meanwhile;
  ///   `notTheSame` if a row is not what it was.
  public static func create(
    at path: String, from source: Store, password: String? = nil
  ) throws(StoreError) -> TransferReport {
    let before = try source.engine.revision(of: [])
    func finished(_ transfer: Transfer, in target: any SQLSession) throws -> TransferReport {
      let report = try transfer.finish(in: target) {
        try source.engine.read { try check($0).findings }
      }
      guard try source.engine.revision(of: []) == before else { throw StoreError.busy }
      return report
    }
    var transfer = Transfer()
    if isServer(path) {
      var report: TransferReport?
      let server = try Store(newAt: path, password: password, makeIdentifier: randomIdentifier) {
        target in
        try Self.inside(source.engine, writes: false) { try transfer.copy(from: $0, to: target) }
        report = try finished(transfer, in: target)
      }
      server.close()
      guard let report else { throw .engine("transfer without report") }
      return report
    }
    let file = try create(at: path)
    defer { file.close() }
    // The file is the inner one: its engine is called from its own queue only.
    try source.engine.read { session in
      try Self.inside(file.engine, writes: true) { try transfer.copy(from: session, to: $0) }
    }
    return try file.engine.write { try finished(transfer, in: $0) }
  }

  /// Works with two engines, inside a call of the outer one. What a server says, which is then the outer one, goes
  /// around the inner engine, to which it means nothing.
  private static func inside(
    _ engine: any StoreEngine, writes: Bool, _ body: (any SQLSession) throws -> Void
  ) throws {
    var outer: ServerFailure?
    var hasBegun = false
    func once(_ session: any SQLSession) throws {
      // A store that was lost and found again is in another state.
      if hasBegun { throw StoreError.busy }
      hasBegun = true
      do {
        try body(session)
      } catch let failure as ServerFailure {
        outer = failure
        throw failure
      }
    }
    do {
      if writes { try engine.write(once) } else { try engine.read(once) }
    } catch {
      throw outer ?? error
    }
  }
}
