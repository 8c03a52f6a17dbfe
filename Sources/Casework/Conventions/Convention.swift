/// The rules of a territory, read from a dated file. The code knows no territory: every duration,
/// list, bound and delay comes from here.
public struct Convention: Sendable, Hashable {
  /// Short name, unique: `35-2023`.
  public var id: String
  /// Name as the desk shows it.
  public var title: Phrase
  /// How the institutions and their units are called here.
  public var vocabulary: Vocabulary
  /// First day in force, included.
  public var from: CivilDate
  /// Last day in force, included.
  public var until: CivilDate
  /// Durations and renewals.
  public var terms: ContractTerms
  /// Bounds of an adviser's portfolio, for a full time.
  public var portfolio: PortfolioBounds
  /// Entries expected of an adviser in a calendar year, for a full time; `nil` if none is set.
  public var entriesPerYear: Int?
  /// The day from which the start delay is counted.
  public var startDelayFrom = StartDelayOrigin.identification
  /// Rules of the shared diagnostic.
  public var diagnostic: DiagnosticRules
  /// Delays of the alerts, in days.
  public var delays: AlertDelays
  /// How long dossiers are kept.
  public var retention = RetentionRules()
  /// Reasons for which a person leaves.
  public var exitReasons: [ExitReason]
  /// Reasons for which a dossier is closed before any entry.
  public var closureReasons: [NamedChoice]
  /// Channels by which people are identified.
  public var origins: [NamedChoice]
  /// Sentences of the text, by rule: what a refusal cites.
  public var clauses: [Rule: Clause]
  /// What the person is told before the two sides exchange.
  public var notice: Notice
  /// Keys whose value the text does not fix, as `table.key`.
  public var defaults: Set<String>

  /// A convention from all its rules.
  public init(
    id: String, title: Phrase, vocabulary: Vocabulary, from: CivilDate, until: CivilDate,
    terms: ContractTerms, portfolio: PortfolioBounds, entriesPerYear: Int?,
    diagnostic: DiagnosticRules, delays: AlertDelays, exitReasons: [ExitReason],
    closureReasons: [NamedChoice], origins: [NamedChoice], clauses: [Rule: Clause],
    notice: Notice = Notice(version: "", paragraphs: []), defaults: Set<String>
  ) {
    self.id = id
    self.title = title
    self.vocabulary = vocabulary
    self.from = from
    self.until = until
    self.terms = terms
    self.portfolio = portfolio
    self.entriesPerYear = entriesPerYear
    self.diagnostic = diagnostic
    self.delays = delays
    self.exitReasons = exitReasons
    self.closureReasons = closureReasons
    self.origins = origins
    self.clauses = clauses
    self.notice = notice
    self.defaults = defaults
  }

  /// The exit reason named `id`.
  public func exitReason(_ id: String) -> ExitReason? { exitReasons.first { $0.id == id } }

  /// Whether the value of `key` (`contract.renewal_months`) is a default that the text does not fix.
  public func isDefault(_ key: String) -> Bool { defaults.contains(key) }

  /// Entries expected between 1 January and `day` included, in proportion of the days of the year
  /// and of `workingTime` (hundredths of a full time); `nil` without a target.
  public func expectedEntries(on day: CivilDate, workingTime: Int) -> Int? {
    entriesPerYear.map { yearly in
      (yearly * workingTime * day.dayOfYear + 50 * day.daysInYear) / (100 * day.daysInYear)
    }
  }
}

/// Names a territory gives to its institutions and units.
public struct Vocabulary: Sendable, Hashable {
  /// The employment institution: *Pôle emploi*, *France Travail*.
  public var employmentInstitution: String
  /// The social institution: *Département*, *Métropole*.
  public var socialInstitution: String
  /// A unit of the employment side: *agence*.
  public var employmentUnit: String
  /// A unit of the social side: *CDAS*, *UTAMS*, *MDM*.
  public var socialUnit: String

  /// The names of a territory.
  public init(
    employmentInstitution: String, socialInstitution: String, employmentUnit: String,
    socialUnit: String
  ) {
    self.employmentInstitution = employmentInstitution
    self.socialInstitution = socialInstitution
    self.employmentUnit = employmentUnit
    self.socialUnit = socialUnit
  }

  /// The institution of a side.
  public func institution(_ side: Side) -> String {
    side == .employment ? employmentInstitution : socialInstitution
  }

  /// The kind of unit of a side.
  public func unit(_ side: Side) -> String {
    side == .employment ? employmentUnit : socialUnit
  }
}

/// A value of a closed list of the convention, with its label.
public struct NamedChoice: Sendable, Hashable, Identifiable {
  /// Code stored in the journal.
  public let id: String
  /// What people read.
  public let label: Phrase

  /// A value and its label.
  public init(id: String, label: Phrase) {
    self.id = id
    self.label = label
  }
}

/// The text of the prior information, as it is printed for the person.
public struct Notice: Sendable, Hashable {
  /// Version of the text: kept with each print.
  public let version: String
  /// The paragraphs, in French: the paper is the territory's.
  public let paragraphs: [String]

  /// A text and its version.
  public init(version: String, paragraphs: [String]) {
    self.version = version
    self.paragraphs = paragraphs
  }

  /// What is still to be written in it: the words between brackets after an ellipsis, as in
  /// « … [adresse] ». Printed as it is, a person would read it.
  public var blanks: [String] {
    paragraphs.flatMap { paragraph -> [String] in
      var found: [String] = []
      var rest = paragraph[...]
      while let dots = rest.firstIndex(of: "…") {
        rest = rest[dots...].dropFirst().drop { $0.isWhitespace }
        guard rest.first == "[", let end = rest.firstIndex(of: "]") else { continue }
        found.append(String(rest[..<end].dropFirst()))
        rest = rest[end...]
      }
      return found
    }
  }
}

/// Which text of the prior information: its version, and its fingerprint, by which it is found again
/// whatever became of the convention's file.
public struct NoticeName: Sendable, Hashable, Codable {
  /// Version of the text.
  public let version: String
  /// SHA-256 of its paragraphs, each followed by a line feed, in lower-case hexadecimal.
  public let sha256: String

  /// The name of a text.
  public init(version: String, sha256: String) {
    self.version = version
    self.sha256 = sha256
  }
}

/// A sentence of the convention and where it stands.
public struct Clause: Sendable, Hashable {
  /// The sentence, as the text has it, or `nil` where the rule is a default.
  public let text: String?
  /// Where it stands: article, axis, paragraph.
  public let reference: String

  /// A sentence and its place.
  public init(text: String?, reference: String) {
    self.text = text
    self.reference = reference
  }
}
