import Casework

/// The settings file: `[keys]` binds actions to keys, `action = "x"` or `action = ["x", "F2"]`.
public enum SettingsFile {
  /// The keys of each action named in the file, in the order of names.
  ///
  /// - Throws: what is wrong, with file, line and key.
  public static func keys(
    _ text: String, file: String
  ) throws(ConventionFileError) -> [(action: String, keys: [String])] {
    let root = try SettingsTable.parse(text, file: file)
    root.allowOnly(["keys"])
    guard root.entries["keys"] != nil else {
      try root.report.check()
      return []
    }
    let table = root.table("keys")
    let bound = table.entries.keys.sorted().map { action in
      if case .array? = table.entries[action] { return (action, table.texts(action)) }
      return (action, [table.text(action)])
    }
    try root.report.check()
    return bound
  }
}
