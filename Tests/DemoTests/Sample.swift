import Casework
import Demo

/// A territory read in full: its dossiers and their lines.
struct Sample {
  static let today = CivilDate(dayNumber: 20_781)  // Tuesday 2026-11-24
  static let whole = Sample(advisers: 10)

  let territory: Territory
  let convention: Convention
  let today: CivilDate
  var drafts: [[EntryDraft]] = []
  var dossiers: [Dossier] = []
  var lines: [DossierLine] = []

  init(
    seed: UInt64 = 35, today: CivilDate = Sample.today, convention: Convention = .sample(),
    advisers: Int
  ) {
    self.convention = convention
    self.today = today
    territory = Territory(seed: seed, today: today, convention: convention, advisers: advisers)
    territory.forEachDossier { drafts.append($0) }
    dossiers = drafts.compactMap { Dossier(entries: Self.sealed($0)) }
    lines = dossiers.map { DossierLine($0) }
  }

  static func sealed(_ drafts: some Sequence<EntryDraft>) -> [Entry] {
    drafts.map { $0.sealed(parents: [], hash: $0.id) }
  }

  func open(_ login: String) -> [DossierLine] { lines.filter { $0.adviser == login && $0.isOpen } }

  /// What is before an adviser: the lines of their seat, ended ones included, and those sent to them.
  func handled(_ login: String) -> [DossierLine] {
    lines.filter { $0.adviser == login || $0.handoverTo(.employment) == login }
  }

  func alerts(_ line: DossierLine) -> [Alert] {
    line.alerts(today: today, side: .employment, login: line.adviser, under: convention)
  }

  func alerts(_ line: DossierLine, for login: String) -> [Alert] {
    line.alerts(today: today, side: .employment, login: login, under: convention)
  }

  var advisers: [Professional] { territory.professionals.filter { $0.role == .adviser } }
}
