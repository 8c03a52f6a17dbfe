import CPty
import Casework
import Glibc

/// The `sqlite3` shell: what the same question costs without `binome`.
struct Shell {
  private let path: String
  private let home: String

  /// - Throws: if this machine has none.
  init(home: String) throws(Problem) {
    self.home = home
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin"
    let places = folders.split(separator: ":").map { "\($0)/sqlite3" }
    guard let path = places.first(where: { access($0, X_OK) == 0 }) else {
      throw Problem("The sqlite3 shell is needed to compare with: apt install sqlite3.")
    }
    self.path = path
  }

  /// Runs statements on a store; gives what they printed and the milliseconds from start to end.
  @discardableResult
  func run(_ sql: String, on store: String) throws(Problem) -> (text: String, ms: Double) {
    let outcome = try Program(
      name: "sqlite3", path: path, arguments: ["-bail", store, sql], home: home
    ).question(keepErrors: true)
    guard outcome.status == 0 else { throw Problem("sqlite3: " + outcome.output) }
    return (outcome.output, Double(outcome.nanoseconds) / 1e6)
  }
}

/// The questions in SQL, written by hand: a row of the answer for each group, not yet an indicator.
struct ShellQuestions {
  let today: CivilDate
  let month: Period
  let year: Period

  /// The professionals of a side, of one unit or of them all.
  func caseload(_ side: Side, unit: String? = nil) -> String {
    let seat = side == .employment ? "adviser" : "social_worker"
    let other = side == .employment ? "social_worker" : "adviser"
    let held =
      unit.map { "\(seat) IN (SELECT login FROM professional WHERE unit = '\($0)')" }
      ?? "\(seat) IS NOT NULL"
    return """
      SELECT \(seat), COUNT(*), COUNT(entered_on), COUNT(DISTINCT \(other)), COUNT(waiting_since),
        MIN(waiting_since), SUM(ends_on < '\(today.iso)'), SUM(reviewed_on IS NULL
        AND ends_on BETWEEN '\(today.iso)' AND '\(today.adding(days: 30).iso)'),
        SUM(entered_on IS NOT NULL AND last_contact < '\(today.adding(days: -30).iso)')
      FROM dossier_line WHERE ended_on IS NULL AND \(held) GROUP BY 1;
      SELECT \(seat), kind, detail, grp, COUNT(*), SUM(days) FROM counted_fact
      WHERE kind IN ('entered', 'exited', 'meeting') AND \(within(year)) AND \(held)
      GROUP BY 1, 2, 3, 4;
      """
  }

  /// By agency: what happened in the month, who was there in its evening, who had been there at all.
  var indicators: String {
    """
    SELECT p.unit, f.kind, f.detail, f.grp, COUNT(*), SUM(f.days) FROM counted_fact f
    LEFT JOIN professional p ON p.login = f.adviser
    WHERE f.kind IN ('followed', 'entered', 'started', 'exited', 'closed', 'declined', 'trusted',
      'renewed', 'milestone', 'meeting') AND \(within(month)) GROUP BY 1, 2, 3, 4;
    SELECT p.unit, COUNT(*), COUNT(DISTINCT f.dossier) FROM counted_fact f
    LEFT JOIN professional p ON p.login = f.adviser
    WHERE f.kind = 'accompanied' AND f.until_on > '\(month.to.iso)'
      AND f.fact_on <= '\(month.to.iso)' GROUP BY 1;
    SELECT p.unit, COUNT(DISTINCT f.dossier) FROM counted_fact f
    LEFT JOIN professional p ON p.login = f.adviser
    WHERE f.kind = 'accompanied' AND f.until_on >= '\(month.from.iso)'
      AND f.fact_on <= '\(month.to.iso)' GROUP BY 1;
    """
  }

  /// The indicators, and the rows from which the flow, the funnel and the cohort are made.
  var report: String {
    let before = Period(from: year.from.adding(months: -12), to: year.from.adding(days: -1))
    return indicators + """
      SELECT substr(fact_on, 1, 7), kind, COUNT(*) FROM counted_fact
      WHERE kind IN ('entered', 'exited') AND \(within(year)) GROUP BY 1, 2;
      SELECT f.kind, COUNT(*), SUM(f.days) FROM counted_fact f JOIN counted_fact s
        ON s.dossier = f.dossier AND s.kind = 'followed'
      WHERE s.\(within(year)) AND f.kind IN ('followed', 'shared', 'agreed', 'presented', 'entered',
        'closed') GROUP BY 1;
      SELECT f.kind, f.detail, COUNT(*) FROM counted_fact f JOIN counted_fact s
        ON s.dossier = f.dossier AND s.kind = 'entered'
      WHERE s.\(within(before)) AND f.kind IN ('entered', 'renewed', 'exited') GROUP BY 1, 2;
      SELECT substr(ends_on, 1, 7), COUNT(*) FROM dossier_line
      WHERE ended_on IS NULL AND ends_on >= '\(today.iso)' GROUP BY 1;
      """
  }

  /// Two numbers that the program must give too.
  var check: String {
    """
    SELECT COUNT(*) FROM counted_fact WHERE kind = 'entered' AND \(within(month));
    SELECT COUNT(*) FROM counted_fact WHERE kind = 'accompanied'
      AND until_on > '\(month.to.iso)' AND fact_on <= '\(month.to.iso)';
    """
  }

  private func within(_ period: Period) -> String {
    "fact_on BETWEEN '\(period.from.iso)' AND '\(period.to.iso)'"
  }
}
