public import Casework

/// The usual actions that a territory offers to start a plan from, read from a TOML file.
public enum ActionsFile {
  /// Reads the usual actions of `text`, in the order of the file; `file` is the name that messages
  /// give, `themes` are the convention's.
  ///
  /// Throws all that is wrong: unknown or missing keys, wrong kinds, a theme that is not among
  /// `themes`, an `id` given twice.
  public static func read(
    _ text: String, file: String, themes: [BarrierTheme]
  ) throws(ConventionFileError) -> [ActionTemplate] {
    let root = try SettingsTable.parse(text, file: file)
    root.allowOnly(["actions"])
    let tables = root.tables("actions")
    let codes = themes.map(\.id)
    let templates = tables.map { template($0, themes: codes) }
    root.allowOnce(templates.map(\.id), in: tables)
    try root.report.check()
    return templates
  }

  private static func template(_ table: SettingsTable, themes: [String]) -> ActionTemplate {
    table.allowOnly(["id", "theme", "plan", "owner", "days", "fr", "en"])
    return ActionTemplate(
      id: table.code("id"), theme: table.choice("theme", among: themes) ?? "",
      plan: table.choice("plan", of: Side.self) ?? .social,
      owner: table.choice("owner", of: PlannedAction.Owner.self) ?? .person,
      days: table.entries["days"] == nil ? nil : table.integer("days", in: 1...730),
      what: table.phrase())
  }
}
