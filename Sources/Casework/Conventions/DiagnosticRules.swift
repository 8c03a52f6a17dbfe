/// What a convention asks of the shared diagnostic.
public struct DiagnosticRules: Sendable, Hashable {
  /// Whether one side's diagnostic may be accepted by the other on trust, to be completed later
  /// (Bas-Rhin: « diagnostic sur la base de la confiance réciproque »).
  public var trustAllowed: Bool
  /// Days within which a diagnostic accepted on trust must be completed.
  public var trustCompletion: Int
  /// What each side checks before the diagnostic (*préalables*).
  public var prerequisites: [NamedChoice]
  /// Criteria of eligibility, each of one side.
  public var criteria: [Criterion]
  /// Themes of barriers.
  public var themes: [BarrierTheme]

  /// The rules of a convention; `trustCompletion` in days.
  public init(
    trustAllowed: Bool, trustCompletion: Int, prerequisites: [NamedChoice],
    criteria: [Criterion], themes: [BarrierTheme]
  ) {
    self.trustAllowed = trustAllowed
    self.trustCompletion = trustCompletion
    self.prerequisites = prerequisites
    self.criteria = criteria
    self.themes = themes
  }

  /// The theme named `id`.
  public func theme(_ id: String) -> BarrierTheme? { themes.first { $0.id == id } }
}

/// A criterion of eligibility.
public struct Criterion: Sendable, Hashable, Identifiable {
  /// Code stored in the journal.
  public let id: String
  /// Whether it is a professional or a social criterion.
  public let side: Side
  /// What people read.
  public let label: Phrase

  /// A criterion of one side.
  public init(id: String, side: Side, label: Phrase) {
    self.id = id
    self.side = side
    self.label = label
  }
}

/// A theme under which barriers (*freins*) are looked for.
public struct BarrierTheme: Sendable, Hashable, Identifiable {
  /// Code stored in the journal.
  public let id: String
  /// Full label.
  public let label: Phrase
  /// A label of at most 12 characters for narrow columns.
  public let short: Phrase
  /// Two letters for a list, the same in both languages.
  public let mark: String
  /// Whether the theme counts as a social or a professional barrier.
  public let side: Side
  /// Situations that can be observed; several may hold at once.
  public let situations: [NamedChoice]

  /// A theme and its situations.
  public init(
    id: String, label: Phrase, short: Phrase, mark: String, side: Side, situations: [NamedChoice]
  ) {
    self.id = id
    self.label = label
    self.short = short
    self.mark = mark
    self.side = side
    self.situations = situations
  }
}
