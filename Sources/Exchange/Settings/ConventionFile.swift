public import Casework

/// The rules of a territory, read from a TOML file.
public enum ConventionFile {
  /// Reads the convention of `text`, whose barriers are `themes`; `file` is the name that messages
  /// give. The same text always gives the same convention.
  ///
  /// Throws all that is wrong at once: text that is not TOML, keys missing or unknown, values of the
  /// wrong kind or out of range, codes given twice, settings that contradict each other.
  public static func read(
    _ text: String, file: String, themes: [BarrierTheme]
  ) throws(ConventionFileError) -> Convention {
    let root = try SettingsTable.parse(text, file: file)
    root.allowOnly(ConventionKeys.tables[""] ?? [])
    _ = root.text("barriers")
    let terms = terms(root.table("contract"))
    let portfolio = root.table("portfolio")
    let bounds = bounds(portfolio)
    let (from, until) = (root.date("from"), root.date("until"))
    if root.report.isSound("from", "until"), from > until {
      root.report.add(
        .contradiction(
          Phrase(
            "la fin (\(until.iso)) vient avant le début (\(from.iso))",
            "the end (\(until.iso)) comes before the start (\(from.iso))")),
        at: "until",
        expected: Phrase("le \(from.iso) ou un jour d'après", "\(from.iso) or a later day"))
    }
    var convention = Convention(
      id: id(root), title: root.phrase("title"), vocabulary: vocabulary(root.table("vocabulary")),
      from: from, until: until, terms: terms, portfolio: bounds,
      entriesPerYear: portfolio.entries["entries_per_year"] == nil
        ? nil : portfolio.integer("entries_per_year", in: 1...1000),
      diagnostic: diagnostic(root.table("diagnostic"), themes: themes),
      delays: delays(root.table("delays")), exitReasons: exitReasons(root),
      closureReasons: choices(root, "closure_reasons"), origins: choices(root, "origins"),
      clauses: clauses(root), notice: notice(root), defaults: defaults(root))
    convention.startDelayFrom = startDelay(root)
    convention.retention = retention(root)
    try root.report.check()
    return convention
  }

  /// Name of the file of barriers that the convention of `text` uses, as it writes it: relative to
  /// the folder of the settings. Throws if the text is not TOML or does not say it.
  public static func barriersFile(
    of text: String, file: String
  ) throws(ConventionFileError) -> String {
    let root = try SettingsTable.parse(text, file: file)
    let name = root.text("barriers")
    try root.report.check()
    return name
  }

  /// A file may leave it out: it is a default then.
  private static func startDelay(_ root: SettingsTable) -> StartDelayOrigin {
    guard root.entries["indicators"] != nil else { return .identification }
    let table = root.table("indicators")
    table.allowOnly(ConventionKeys.tables["indicators"] ?? [])
    return table.choice("start_delay", of: StartDelayOrigin.self) ?? .identification
  }

  private static func id(_ root: SettingsTable) -> String {
    let expected = Phrase(
      "un nom court de lettres, chiffres et tirets, comme 35-2023",
      "a short name of letters, digits and hyphens, as 35-2023")
    return root.text("id", expected: expected) { id in
      (1...24).contains(id.utf8.count)
        && id.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
        }
    } ?? ""
  }

  private static func vocabulary(_ table: SettingsTable) -> Vocabulary {
    table.allowOnly(ConventionKeys.tables["vocabulary"] ?? [])
    return Vocabulary(
      employmentInstitution: table.text("employment_institution"),
      socialInstitution: table.text("social_institution"),
      employmentUnit: table.text("employment_unit"), socialUnit: table.text("social_unit"))
  }

  private static func terms(_ table: SettingsTable) -> ContractTerms {
    table.allowOnly(ConventionKeys.tables["contract"] ?? [])
    let terms = ContractTerms(
      initialMonths: table.integer("initial_months", in: 1...60),
      renewals: table.integer("renewals", in: 0...10),
      renewalMonths: table.integer("renewal_months", in: 0...60),
      endsDayBefore: table.boolean("ends_day_before", absent: false))
    if table.report.isSound("contract.renewals", "contract.renewal_months"),
      terms.renewals > 0, terms.renewalMonths == 0
    {
      table.report.add(
        .contradiction(
          Phrase(
            "\(terms.renewals) renouvellement(s) permis, de 0 mois",
            "\(terms.renewals) renewal(s) allowed, of 0 months")),
        at: "contract.renewal_months",
        expected: Phrase(
          "un nombre de mois de 1 à 60, ou renewals = 0",
          "a number of months from 1 to 60, or renewals = 0"))
    }
    return terms
  }

  private static func bounds(_ table: SettingsTable) -> PortfolioBounds {
    table.allowOnly(ConventionKeys.tables["portfolio"] ?? [])
    let bounds = PortfolioBounds(
      minimum: table.integer("minimum", in: 0...1000),
      maximum: table.integer("maximum", in: 1...1000))
    if table.report.isSound("portfolio.minimum", "portfolio.maximum"),
      bounds.minimum > bounds.maximum
    {
      table.report.add(
        .contradiction(
          Phrase(
            "le minimum (\(bounds.minimum)) dépasse le maximum (\(bounds.maximum))",
            "the minimum (\(bounds.minimum)) is above the maximum (\(bounds.maximum))")),
        at: "portfolio.minimum",
        expected: Phrase("au plus \(bounds.maximum)", "at most \(bounds.maximum)"))
    }
    return bounds
  }
}
