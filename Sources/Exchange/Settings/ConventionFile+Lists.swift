internal import Casework

extension ConventionFile {
  /// The rules of the shared diagnostic.
  static func diagnostic(_ table: SettingsTable, themes: [BarrierTheme]) -> DiagnosticRules {
    table.allowOnly(ConventionKeys.tables["diagnostic"] ?? [])
    let tables = table.tables("criteria", optional: true)
    let criteria = tables.map { entry in
      entry.allowOnly(["id", "side", "fr", "en"])
      return Criterion(
        id: entry.code("id"), side: entry.choice("side", of: Side.self) ?? .social,
        label: entry.phrase())
    }
    table.allowOnce(criteria.map(\.id), in: tables)
    return DiagnosticRules(
      trustAllowed: table.boolean("trust_allowed"),
      trustCompletion: table.integer("trust_completion", in: 0...730),
      prerequisites: choices(table, "prerequisites", optional: true), criteria: criteria,
      themes: themes)
  }

  /// A list of codes with their labels.
  static func choices(
    _ table: SettingsTable, _ key: String, optional: Bool = false
  ) -> [NamedChoice] {
    let tables = table.tables(key, optional: optional)
    let choices = tables.map { entry in
      entry.allowOnly(["id", "fr", "en"])
      return NamedChoice(id: entry.code("id"), label: entry.phrase())
    }
    table.allowOnce(choices.map(\.id), in: tables)
    return choices
  }

  /// The reasons for which a person leaves, each in its group.
  static func exitReasons(_ root: SettingsTable) -> [ExitReason] {
    let tables = root.tables("exit_reasons")
    let reasons = tables.map { entry in
      entry.allowOnly(["id", "group", "implicit", "fr", "en"])
      return ExitReason(
        id: entry.code("id"), label: entry.phrase(),
        group: entry.choice("group", of: ExitReason.Group.self) ?? .other,
        implicit: entry.boolean("implicit", absent: false))
    }
    root.allowOnce(reasons.map(\.id), in: tables)
    return reasons
  }

  /// The sentences that a refusal cites; a rule without one has none.
  static func clauses(_ root: SettingsTable) -> [Rule: Clause] {
    guard root.entries["clauses"] != nil else { return [:] }
    let table = root.table("clauses")
    table.allowOnly(ConventionKeys.tables["clauses"] ?? [])
    var clauses: [Rule: Clause] = [:]
    for rule in Rule.allCases where table.entries[rule.rawValue] != nil {
      let entry = table.table(rule.rawValue)
      entry.allowOnly(["text", "reference"])
      clauses[rule] = Clause(text: entry.optionalText("text"), reference: entry.text("reference"))
    }
    return clauses
  }

  /// The keys that the text of the convention leaves open: those the file names, and what it
  /// may leave out and does not write.
  static func defaults(_ root: SettingsTable) -> Set<String> {
    var defaults: Set<String> = []
    for key in root.texts("defaults") {
      if !ConventionKeys.all.contains(key) {
        let nearest = Nearest.word(to: key, among: ConventionKeys.all)
        root.report.add(
          .unknownValue(key, nearest: nearest), at: "defaults", value: key,
          expected: Phrase(
            "une clé de ce fichier, comme contract.renewal_months",
            "a key of this file, as contract.renewal_months"))
      } else if !defaults.insert(key).inserted {
        root.report.add(
          .duplicate(key), at: "defaults", value: key,
          expected: Phrase("chaque clé une seule fois", "each key once only"))
      }
    }
    if case .table(let delays)? = root.entries["delays"] {
      for key in ConventionKeys.optionalDelays where delays[key] == nil {
        defaults.insert("delays." + key)
      }
    }
    if root.entries["indicators"] == nil { defaults.insert("indicators.start_delay") }
    for key in ConventionKeys.retention where !root.writes(key, in: "retention") {
      defaults.insert("retention." + key)
    }
    return defaults
  }
}
