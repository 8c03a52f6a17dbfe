import Casework

/// The settings file of a person.
public struct SettingsFile: Sendable {
  /// The keys of each action named under `[keys]`, in the order of names: `action = "x"` or
  /// `action = ["x", "F2"]`.
  public let keys: [(action: String, keys: [String])]
  /// Minutes without a key after which the desk locks, from 1 to 60: `lock_minutes` under `[desk]`.
  public let lockMinutes: Int

  /// What holds without a file. Ten minutes: long enough for a telephone call, short for a room left.
  public static let standard = SettingsFile(keys: [], lockMinutes: 10)

  /// Reads the text of a settings file.
  ///
  /// - Throws: what is wrong, with file, line and key.
  public static func read(
    _ text: String, file: String
  ) throws(ConventionFileError) -> SettingsFile {
    let root = try SettingsTable.parse(text, file: file)
    root.allowOnly(["keys", "desk"])
    var keys: [(String, [String])] = []
    if root.entries["keys"] != nil {
      let table = root.table("keys")
      keys = table.entries.keys.sorted().map { action in
        if case .array? = table.entries[action] { return (action, table.texts(action)) }
        return (action, [table.text(action)])
      }
    }
    var minutes = standard.lockMinutes
    if root.entries["desk"] != nil {
      let table = root.table("desk")
      table.allowOnly(["lock_minutes"])
      minutes = table.integer("lock_minutes", in: 1...60, absent: minutes)
    }
    try root.report.check()
    return SettingsFile(keys: keys, lockMinutes: minutes)
  }
}
