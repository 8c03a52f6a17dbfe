internal import Casework

/// The keys that a convention file may hold.
enum ConventionKeys {
  /// Keys of each table, by its name; the empty name is the file itself.
  static let tables: [String: [String]] = [
    "": [
      "id", "title", "from", "until", "barriers", "defaults", "vocabulary", "contract",
      "portfolio", "diagnostic", "delays", "exit_reasons", "closure_reasons", "origins", "clauses",
      "notice", "indicators", "retention",
    ],
    "vocabulary": [
      "employment_institution", "social_institution", "employment_unit", "social_unit",
    ],
    "contract": ["initial_months", "renewals", "renewal_months", "ends_day_before"],
    "portfolio": ["minimum", "maximum", "entries_per_year"],
    "diagnostic": ["trust_allowed", "trust_completion", "prerequisites", "criteria"],
    "delays": [
      "review_before_end", "end_near", "agreement_waits", "half_waits", "no_contact",
      "renewal_grace",
    ] + optionalDelays,
    "clauses": Rule.allCases.map(\.rawValue),
    "notice": ["version", "paragraphs"],
    "indicators": ["start_delay"],
    "retention": retention,
  ]

  /// Delays that a file may leave out: stores hold conventions written before these keys were. Left
  /// out, they are defaults.
  static let optionalDelays = [
    "no_exchange", "handover_waits", "missed_meetings", "resource_stale",
  ]

  /// How long dossiers are kept: defaults where a file leaves them out.
  static let retention = ["months", "notice_days"]

  /// Every key that `defaults` may name: `from`, `contract.renewals`, `exit_reasons`…
  static let all: [String] = tables.keys.sorted().flatMap { table in
    (tables[table] ?? []).map { table.isEmpty ? $0 : table + "." + $0 }
  }
}
