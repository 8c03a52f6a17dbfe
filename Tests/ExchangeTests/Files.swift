import Casework
import Exchange
import FoundationEssentials

/// The files beside the tests, and those of the project.
enum Files {
  /// 1 February 2026.
  static let today = CivilDate(dayNumber: 20_485)

  /// A sample of this folder.
  static func sample(_ name: String) throws -> [UInt8] {
    try bytes(folder.appending(path: "Samples").appending(path: name))
  }

  /// A file of the project's `config` folder.
  static func config(_ name: String) throws -> String {
    String(decoding: try configBytes(name), as: UTF8.self)
  }

  /// The bytes of a file of the project's `config` folder.
  static func configBytes(_ name: String) throws -> [UInt8] {
    let root = folder.deletingLastPathComponent().deletingLastPathComponent()
    return try bytes(root.appending(path: "config/" + name))
  }

  static func themes() throws -> [BarrierTheme] {
    try BarriersFile.read(try config("barriers.toml"), file: "barriers.toml")
  }

  static func convention(_ name: String) throws -> Convention {
    let file = "conventions/\(name).toml"
    return try ConventionFile.read(try config(file), file: file, themes: try themes())
  }

  static func people(_ name: String) throws -> PeopleFile {
    try PeopleFile.read(try sample(name), name: name, today: today, themes: try themes())
  }

  static func resources(_ name: String) throws -> ResourcesFile {
    try ResourcesFile.read(try sample(name), name: name, today: today, themes: try themes())
  }

  private static var folder: URL { URL(filePath: #filePath).deletingLastPathComponent() }

  private static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }
}
