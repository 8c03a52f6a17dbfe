import Foundation

/// Where the stores of tests are: files, or databases of the tests' own server when the suite runs on it
/// (`BINOME_TEST_ENGINE=postgresql`).
public enum TestStore {
  /// Whether this run of the suite keeps its stores on a server.
  public static let isOnServer =
    ProcessInfo.processInfo.environment["BINOME_TEST_ENGINE"] == "postgresql"

  /// The place of a store that is not there yet.
  public static func newPath(_ kind: String) throws -> String {
    guard isOnServer else { return RunFolder.newPath(kind, "sqlite") }
    let cluster = try Cluster.shared.get()
    return cluster.address(of: try cluster.makeDatabase())
  }

  /// A copy of a store that nobody has open.
  public static func copy(of path: String) throws -> String {
    guard isOnServer else {
      let copy = RunFolder.newPath("copy", "sqlite")
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      return copy
    }
    let cluster = try Cluster.shared.get()
    return cluster.address(of: try cluster.makeDatabase(from: Cluster.database(in: path)))
  }

  /// Removes a store that nobody needs any more.
  public static func remove(_ path: String) {
    if isOnServer {
      try? Cluster.shared.get().dropDatabase(Cluster.database(in: path))
    } else {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// A file of its own for what stands beside a store: the same for the same store.
  public static func beside(_ path: String, _ name: String) -> String {
    isOnServer ? RunFolder.path(Cluster.database(in: path), name) : path + "." + name
  }
}
