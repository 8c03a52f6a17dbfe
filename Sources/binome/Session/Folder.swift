import Casework
import Glibc

/// A folder of the file system.
enum Folder {
  /// Names of what is in it, in no order.
  static func names(in path: String) throws(Failure) -> [String] {
    guard let folder = opendir(path) else {
      throw Failure(
        Phrase("Impossible de lire le dossier \(path).", "Cannot read the folder \(path)."),
        status: Failure.noInput)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
