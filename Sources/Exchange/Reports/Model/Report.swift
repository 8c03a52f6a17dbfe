public import Casework

/// What was counted over a period and a scope, and how: what is handed to a committee.
///
/// The same value becomes a page (``html``), a workbook (``workbook()``), tables (``csv``) and a record
/// for programs (``json``). Numbers and dates are typed: each file writes them in its own way.
public struct Report: Sendable, Hashable {
  /// What it is: "Comité de pilotage".
  public var title: String
  /// The period: "Troisième trimestre 2026". May be empty.
  public var subtitle: String
  /// Whom and what it covers: "Ille-et-Vilaine · les deux institutions". May be empty.
  public var scope: String
  /// The day it was made.
  public var producedOn: CivilDate
  /// The language of its texts, and of the words that the files add.
  public var language: Language
  /// What made it, and from which rules: "binome 2.0 · convention 2023-2027". May be empty.
  public var version: String
  /// How to read it, and what it does not say.
  public var notes: [String]
  /// Its parts.
  public var sections: [ReportSection]

  /// A report. What is left out is empty.
  public init(
    title: String, subtitle: String = "", scope: String = "", producedOn: CivilDate,
    language: Language = .french, version: String = "", notes: [String] = [],
    sections: [ReportSection] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.scope = scope
    self.producedOn = producedOn
    self.language = language
    self.version = version
    self.notes = notes
    self.sections = sections
  }
}
