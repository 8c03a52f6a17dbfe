import Foundation

/// A folder for the files of this run of the tests; it is taken away when the run ends.
public enum RunFolder {
  private static let path: String = {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "binome-tests-\(UUID().uuidString)").path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: RunFolder.path) }
    return path
  }()

  /// The path of a name in it.
  public static func path(_ name: String, _ type: String) -> String { path + "/\(name).\(type)" }

  /// A path in it at which there is nothing yet.
  public static func newPath(_ name: String, _ type: String) -> String {
    path + "/\(name)-\(UUID().uuidString).\(type)"
  }
}
