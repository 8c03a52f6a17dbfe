public import Casework

/// What a report says of itself, and the words that a territory has for what it counts.
public struct ReportFrame: Sendable, Hashable {
  /// The days over which things are counted.
  public var period: Period
  /// The days that they are compared with.
  public var before: Period
  /// Whom it covers: the territory, or a unit.
  public var scope: String
  /// The day it is made: what is pending is pending on that day.
  public var producedOn: CivilDate
  /// The language of its texts.
  public var language: Language
  /// The rules that apply.
  public var convention: Convention
  /// What made it: `binome 1.0`.
  public var program: String
  /// What people read for a code, by what the code is of.
  public var labels: [CodeKind: [String: Phrase]]

  /// What a code is of.
  public enum CodeKind: Sendable, Hashable {
    case theme, exitReason, exitGroup, closureReason, origin, qualification, meetingKind,
      meetingOutcome, milestoneGroup
  }

  /// A frame.
  public init(
    period: Period, scope: String, producedOn: CivilDate, language: Language,
    convention: Convention, program: String, labels: [CodeKind: [String: Phrase]]
  ) {
    self.period = period
    // A year so far is compared with the same days of the year before.
    let isYearSoFar = period.from == period.to.startOfYear && period.to != period.yearEnd
    before = isYearSoFar && !period.isMonths ? period.yearEarlier : period.before
    self.scope = scope
    self.producedOn = producedOn
    self.language = language
    self.convention = convention
    self.program = program
    self.labels = labels
  }

  /// Counts below this are not shown outside the unit that knows the people.
  public static let smallestCount = 5

  func say(_ french: String, _ english: String) -> String { Phrase(french, english)[language] }

  /// What people read for a code; what is not known or has no code is said so.
  func label(_ kind: CodeKind, _ code: String) -> String {
    guard !code.isEmpty else { return say("Non précisé", "Not specified") }
    return (labels[kind]?[code]?[language] ?? code).capitalisedFirst
  }

  /// A report of this frame: parts with nothing in them are left out, small counts hidden.
  func report(_ title: String, notes: [String], sections: [ReportSection]) -> Report {
    let convention = say("convention \(convention.id)", "convention \(convention.id)")
    return Report(
      title: title, subtitle: period.title(language).capitalisedFirst, scope: scope,
      producedOn: producedOn, language: language, version: "\(program) · \(convention)",
      notes: notes + [protectionNote], sections: sections.filter { !$0.blocks.isEmpty }
    ).protected(minimum: Self.smallestCount)
  }

  private var protectionNote: String {
    say(
      "Les effectifs de 1 à \(Self.smallestCount - 1) et ceux qui permettraient de les recalculer sont masqués. Aucune personne suivie ni aucun professionnel n'est nommé.",
      "Counts from 1 to \(Self.smallestCount - 1), and those that would give them back, are hidden. Nobody followed and no professional is named."
    )
  }
}

extension String {
  /// The first letter in capital, the rest as it is.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
