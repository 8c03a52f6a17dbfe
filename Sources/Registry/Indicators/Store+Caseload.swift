public import Casework

extension Store {
  /// What each professional of a side has in hand on `today`, by unit, then by name: three statements,
  /// whatever the number of dossiers.
  ///
  /// - Parameters:
  ///   - scope: the dossiers that are looked at. A holder on the same side has a line even with
  ///     nothing in hand. Under a holder of the other side, a line says what is shared with them
  ///     only: it has no bounds and nothing is expected.
  ///   - conventions: the delays of each dossier are those of its own convention.
  public func caseload(
    _ side: Side, scope: IndicatorScope = .everything, today: CivilDate,
    conventions: ConventionBook
  ) throws(StoreError) -> [CaseloadLine] {
    try engine.read { session in
      let current = conventions.applying(on: today)
      var lines: [String: CaseloadLine] = [:]
      let isWhole = scope.isWhole(side)
      for professional in try ProfessionalTable(session: session).all().values
      where professional.side == side && !professional.role.isSupervisor
        && (!isWhole || scope.names(professional))
      {
        var line = CaseloadLine(professional)
        if isWhole, side == .employment {
          line.bounds = current?.portfolio.scaled(to: professional.workingTime)
          line.expectedEntries = current?.expectedEntries(
            on: today, workingTime: professional.workingTime)
        }
        lines[professional.login] = line
      }
      try Self.addOpen(to: &lines, side, scope, today, conventions, session)
      for row in try Self.figures(
        CaseloadLine.measures(side, startDelayFrom: current?.startDelayFrom ?? .identification),
        in: Period(from: today.startOfYear, to: today), scope: scope,
        by: side == .employment ? .adviser : .socialWorker, session)
      {
        lines[row.key]?.take(row.figures)
      }
      return lines.values.filter { isWhole || $0.open > 0 }
        .map { (Self.order($0.professional), $0) }.sorted { $0.0 < $1.0 }
        .map(\.1)
    }
  }

  private static func order(_ professional: Professional) -> (String, String, String, String) {
    (
      professional.unit.folded, professional.surname.folded, professional.givenName.folded,
      professional.login
    )
  }

  /// What follows from the open dossiers of each seat.
  private static func addOpen(
    to lines: inout [String: CaseloadLine], _ side: Side, _ scope: IndicatorScope,
    _ today: CivilDate, _ conventions: ConventionBook, _ session: any SQLSession
  ) throws {
    guard let current = conventions.applying(on: today) else { return }
    let (seat, other) = (column(side), column(side.other))
    let answer = side == .employment ? "employment_answer" : "social_answer"
    let dueReview = """
      l.reviewed_on IS NULL AND l.renewals < l.renewals_allowed AND l.ends_on >= limits.today \
      AND l.ends_on <=
      """
    var binder = Binder()
    let limits = limits(today, conventions, current, &binder)
    let known = binder.list(conventions.conventions.map(\.id))
    let sql = """
      \(limits)
      SELECT l.\(seat), COUNT(*), COUNT(l.entered_on), COUNT(DISTINCT l.\(other)),
        COUNT(l.waiting_since), MIN(l.waiting_since),
        COUNT(CASE WHEN l.waiting_since IS NOT NULL AND l.\(answer) IS NULL THEN 1 END),
        COUNT(CASE WHEN \(dueReview) limits.review_by THEN 1 END),
        COUNT(CASE WHEN \(dueReview) limits.late_by THEN 1 END),
        COUNT(CASE WHEN l.ends_on < limits.today THEN 1 END),
        COUNT(CASE WHEN l.entered_on IS NOT NULL AND l.last_contact < limits.contact THEN 1 END)
      FROM dossier_line l JOIN limits
        ON limits.convention = CASE WHEN l.convention IN (\(known)) THEN l.convention ELSE '' END
      WHERE l.ended_on IS NULL AND l.\(seat) IS NOT NULL\
      \(FigureQuery.condition(scope, "l.", &binder))
      GROUP BY 1
      """
    for row in try session.run(sql, binder.arguments) {
      let login = try row.text(0)
      guard var line = lines[login] else { continue }
      line.open = try row.integer(1)
      line.accompanied = try row.integer(2)
      line.partners = try row.integer(3)
      line.waiting = try row.integer(4)
      line.waitingSince = try row.date(5)
      line.waitingForThem = try row.integer(6)
      line.reviewsDue = try row.integer(7)
      line.reviewsLate = try row.integer(8)
      line.contractsOver = try row.integer(9)
      line.noContact = try row.integer(10)
      lines[login] = line
    }
  }

  /// `WITH limits …`: the days that delays come to, by convention; the one in force under an empty name,
  /// for dossiers without contract.
  private static func limits(
    _ today: CivilDate, _ conventions: ConventionBook, _ current: Convention,
    _ binder: inout Binder
  ) -> String {
    var named = ["": current.delays]
    for convention in conventions.conventions { named[convention.id] = convention.delays }
    let rows = named.sorted { $0.key < $1.key }.map { name, delays in
      """
      (\(binder.bind(name)), \(binder.bind(today)), \
      \(binder.bind(today.adding(days: delays.reviewBeforeEnd))), \
      \(binder.bind(today.adding(days: delays.reviewBeforeEnd / 2))), \
      \(binder.bind(today.adding(days: -delays.noContact))))
      """
    }
    return """
      WITH limits (convention, today, review_by, late_by, contact) AS (VALUES \
      \(rows.joined(separator: ", ")))
      """
  }
}
