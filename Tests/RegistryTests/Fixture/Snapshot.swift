import Foundation
import Registry
import TestSupport

/// A whole store as it was at a moment.
enum Snapshot {
  case files([(suffix: String, data: Data)])
  case database(String)

  /// Keeps a store as it is.
  static func take(of fixture: Fixture) throws -> Snapshot {
    switch fixture.engine {
    case .sqlite:
      return .files(try ["", "-wal"].map { ($0, try bytes(of: fixture.path + $0)) })
    case .postgresql:
      fixture.store.close()
      return .database(try Cluster.shared.get().makeDatabase(from: name(of: fixture)))
    }
  }

  /// Puts the store back as it was.
  func putBack(_ fixture: Fixture) throws {
    fixture.store.close()
    switch self {
    case .files(let files):
      for (suffix, data) in files { try write(data, to: fixture.path + suffix) }
    case .database(let copy):
      let cluster = try Cluster.shared.get()
      let name = Self.name(of: fixture)
      try cluster.dropDatabase(name)
      try cluster.psql("ALTER DATABASE \(copy) RENAME TO \(name)", database: "postgres")
    }
  }

  private static func name(of fixture: Fixture) -> String {
    let parts = fixture.path.split(separator: "/", omittingEmptySubsequences: false)
    return String(parts[3].prefix { $0 != "?" })
  }
}
