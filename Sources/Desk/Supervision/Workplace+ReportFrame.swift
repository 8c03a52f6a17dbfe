import Casework
import Exchange

extension Workplace {
  /// What a report says of itself, and the words of this territory.
  func frame(_ period: Period, _ scope: ReportScope, program: String) -> ReportFrame {
    let words = convention.vocabulary
    let both = "\(words.employmentInstitution) · \(words.socialInstitution)"
    let place = scope.unit ?? say(Phrase("Tout le territoire", "The whole territory"))
    return ReportFrame(
      period: period, scope: "\(place) · \(both)", producedOn: today, language: language,
      convention: convention, program: program,
      labels: [
        .theme: Self.labels(convention.diagnostic.themes.map { ($0.id, $0.label) }),
        .exitReason: Self.labels(convention.exitReasons.map { ($0.id, $0.label) }),
        .closureReason: Self.labels(convention.closureReasons.map { ($0.id, $0.label) }),
        .origin: Self.labels(convention.origins.map { ($0.id, $0.label) }),
        .exitGroup: Self.labels(ExitReason.Group.allCases.map { ($0.rawValue, $0.phrase) }),
        .qualification: Self.labels(Qualification.allCases.map { ($0.rawValue, $0.phrase) }),
        .meetingKind: Self.labels(MeetingKind.allCases.map { ($0.rawValue, $0.phrase) }),
        .meetingOutcome: Self.labels(MeetingOutcome.allCases.map { ($0.rawValue, $0.phrase) }),
        .milestoneGroup: Self.labels(
          MilestoneKind.Group.allCases.map { ($0.rawValue, $0.phrase) }),
      ])
  }

  private static func labels(_ pairs: [(String, Phrase)]) -> [String: Phrase] {
    Dictionary(pairs) { first, _ in first }
  }
}
