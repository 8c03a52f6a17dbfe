import Foundation

/// Makes a folder of its own.
func makeFolder() throws -> String {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("binome-tests-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.path
}

/// Removes a folder with all that is in it.
func removeFolder(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }

/// Makes a folder of its own, hands out its path, and removes it with all that is in it.
func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
  let folder = try makeFolder()
  defer { removeFolder(folder) }
  return try body(folder)
}

/// The bytes of a file.
func bytes(of path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

/// Writes a file anew.
func write(_ data: Data, to path: String) throws { try data.write(to: URL(fileURLWithPath: path)) }

/// The names in a folder.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
