import Casework
import Registry
import Synchronization
import TestSupport
import Testing

/// The engines on which the contract of the store is checked. Another one joins by a case here.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
  case sqlite
  case postgresql

  var testDescription: String { rawValue }

  /// Makes an empty store whose names are always the same, hands it out, and removes it.
  func withStore<Value>(_ body: (Fixture) throws -> Value) throws -> Value {
    try withFolder { folder throws in
      switch self {
      case .sqlite:
        let path = folder + "/territoire.binome"
        let store = try Store.create(at: path, makeIdentifier: Self.names(0))
        defer { store.close() }
        try store.keep(Fixture.professionals)
        return try body(Fixture(engine: self, folder: folder, path: path, store: store))
      case .postgresql:
        let cluster = try Cluster.shared.get()
        let database = try cluster.makeDatabase(from: Self.template.get())
        defer { try? cluster.dropDatabase(database) }
        let path = cluster.address(of: database)
        let store = try open(path, names: 0)
        defer { store.close() }
        return try body(Fixture(engine: self, folder: folder, path: path, store: store))
      }
    }
  }

  /// The same, for what several programs do at once.
  func withSharedStore(_ body: (Fixture) async throws -> Void) async throws {
    let folder = try makeFolder()
    defer { removeFolder(folder) }
    switch self {
    case .sqlite:
      let path = folder + "/territoire.binome"
      let store = try Store.create(at: path)
      defer { store.close() }
      try store.keep(Fixture.professionals)
      try await body(Fixture(engine: self, folder: folder, path: path, store: store))
    case .postgresql:
      let cluster = try Cluster.shared.get()
      let database = try cluster.makeDatabase(from: Self.template.get())
      defer { try? cluster.dropDatabase(database) }
      let path = cluster.address(of: database)
      let store = try open(path, names: 0)
      defer { store.close() }
      try await body(Fixture(engine: self, folder: folder, path: path, store: store))
    }
  }

  /// A database that holds an empty store with everybody of the stories.
  private static let template = Result {
    let cluster = try Cluster.shared.get()
    let database = try cluster.makeDatabase()
    let store = try Store.create(at: cluster.address(of: database), makeIdentifier: names(0))
    try store.keep(Fixture.professionals)
    store.close()
    return database
  }

  /// The same on each engine, one after the other.
  static func onEach(_ body: (Fixture) throws -> Void) throws {
    for engine in allCases { try engine.withStore(body) }
  }

  /// The character after the one that an expression gives, as the engine says it.
  func following(_ expression: String) -> String {
    self == .sqlite ? "char(unicode(\(expression)) + 1)" : "chr(ascii(\(expression)) + 1)"
  }

  /// The store of a fixture, opened once more.
  func open(_ path: String, names: UInt64 = 1) throws(StoreError) -> Store {
    try Store(openingAt: path, makeIdentifier: Self.names(names))
  }

  /// Names that are always the same, without two alike.
  private static func names(_ seed: UInt64) -> @Sendable (Instant) -> String {
    let sequence = Sequence(seed: seed << 32)
    return { sequence.name(at: $0) }
  }

  private final class Sequence: Sendable {
    private struct Counter: RandomNumberGenerator {
      var state: UInt64
      mutating func next() -> UInt64 {
        state &+= 1
        return state &* 0x9E37_79B9_7F4A_7C15
      }
    }

    private let counter: Mutex<Counter>

    init(seed: UInt64) { counter = Mutex(Counter(state: seed)) }

    func name(at instant: Instant) -> String {
      counter.withLock { Identifier.make(at: instant, using: &$0) }
    }
  }
}
