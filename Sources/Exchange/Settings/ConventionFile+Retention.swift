internal import Casework

extension ConventionFile {
  /// How long dossiers are kept; what a file leaves out is a default.
  static func retention(_ root: SettingsTable) -> RetentionRules {
    let usual = RetentionRules()
    guard root.entries["retention"] != nil else { return usual }
    let table = root.table("retention")
    table.allowOnly(ConventionKeys.retention)
    return RetentionRules(
      months: table.integer("months", in: 1...120, absent: usual.months),
      noticeDays: table.integer("notice_days", in: 1...365, absent: usual.noticeDays))
  }
}

extension SettingsTable {
  /// Whether a table of this one writes a key.
  func writes(_ key: String, in table: String) -> Bool {
    guard case .table(let entries)? = self.entries[table] else { return false }
    return entries[key] != nil
  }
}
