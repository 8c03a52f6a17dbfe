import Casework
import TestSupport
import Testing

@testable import Desk

/// Lines of a portfolio with nothing to say, until something is put in them.
struct BareLines {
  private let today = Sample.today

  func workplace(
    _ language: Language = .french, supervisor: Bool = false
  ) throws -> Workplace {
    let convention = Convention.nineMonths
    return try #require(
      Workplace(
        me: supervisor ? Team.employmentSupervisor : Team.adviser, professionals: Team.byLogin,
        book: ConventionBook([convention]), today: today, language: language))
  }

  /// A line with nothing to say, until something is put in it.
  func line(
    _ surname: String, _ id: String = "0193aaaa", with agenda: [AgendaItem] = []
  ) -> DossierLine {
    var line = DossierLine(
      id: id, surname: surname, givenName: "Aminata", sortKey: surname.folded, searchKey: "",
      identityKey: nil, ftIdentifier: nil, externalID: nil, birthDate: nil, commune: nil,
      isRSA: false, stage: .accompanied, adviser: Team.adviser.login,
      socialWorker: Team.socialWorker.login, identifiedOn: today.adding(days: -200),
      employmentPartOn: nil, socialPartOn: nil, trustPendingSince: nil, trustPendingSide: nil,
      decisionOpenSince: nil, employmentAnswer: nil, socialAnswer: nil, waitingSince: nil,
      enteredOn: today.adding(days: -40), endsOn: today.adding(days: 230), renewals: 0,
      renewalsAllowed: 1, reviewedOn: nil, endedOn: nil, endReason: nil,
      lastContact: today.adding(days: -3), barriers: "", entryCount: 9)
    line.agenda = agenda
    return line
  }

  func meeting(
    _ entry: EntryID, _ days: Int, _ hour: Int?, _ kind: MeetingKind = .tripartite
  ) -> AgendaItem {
    AgendaItem(
      kind: .meeting, entry: entry, day: today.adding(days: days),
      time: hour.flatMap { TimeOfDay(hour: $0) }, who: kind.rawValue, label: "le bail")
  }

  func content(_ lines: [DossierLine]) -> PortfolioContent {
    PortfolioContent(lines: lines, entered: nil)
  }
}
