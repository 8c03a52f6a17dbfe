/// Who may read and do what: one table, and what is not in it is refused (secrecy: CGFP, art. L121-6; sharing
/// what is strictly necessary: CASF, art. L121-6-2).
public enum RightsTable {
  private static let dossier: [Standing: Set<Right>] = [
    .holder: [
      .find, .record, .texts, .sharedNotes, .sideNotes, .ownNotes, .search, .follow, .assign,
      .handOver, .takeUp, .answerRequests,
    ],
    .standIn: [
      .find, .record, .texts, .sharedNotes, .sideNotes, .ownNotes, .search, .follow, .assign,
      .takeUp, .answerRequests,
    ],
    .invited: [
      .find, .record, .texts, .sharedNotes, .sideNotes, .ownNotes, .search, .takeUp,
    ],
    .formerHolder: [.record, .texts, .sharedNotes, .sideNotes, .ownNotes],
    .opener: [.record, .texts, .sharedNotes],
    .supervisor: [.find, .record, .assign, .handOver, .answerRequests, .retain],
    .supervisorOfNobody: [.find, .record, .assign, .answerRequests, .retain],
    .stranger: [],
  ]

  private static let office: [Role: Set<OfficeRight>] = [
    .adviser: [.identify, .ownCounts],
    .socialWorker: [.identify, .ownCounts],
    .employmentSupervisor: [
      .identify, .figures, .reports, .evaluation, .retention, .accounts, .accessLog, .common,
    ],
    .socialSupervisor: [
      .identify, .figures, .reports, .evaluation, .retention, .accounts, .accessLog, .common,
    ],
  ]

  /// Whether somebody who stands so to a dossier may do this in it.
  public static func allows(_ standing: Standing, _ right: Right) -> Bool {
    dossier[standing]?.contains(right) ?? false
  }

  /// Whether somebody of this role may do this.
  public static func allows(_ role: Role, _ right: OfficeRight) -> Bool {
    office[role]?.contains(right) ?? false
  }
}
