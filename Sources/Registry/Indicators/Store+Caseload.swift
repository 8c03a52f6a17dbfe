public import Casework

extension Store {
  /// What each professional of a side has in hand on `today`, by unit, then by name: three statements,
  /// whatever the number of dossiers.
  ///
  /// - Parameters:
  ///   - unit: one agency or social unit; `nil` for all of them.
  ///   - conventions: the delays of each dossier are those of its own convention.
  public func caseload(
    _ side: Side, unit: String? = nil, today: CivilDate, conventions: ConventionBook
  ) throws(StoreError) -> [CaseloadLine] {
    try engine.read { session in
      let current = conventions.applying(on: today)
      var lines: [String: CaseloadLine] = [:]
      for professional in try ProfessionalTable(session: session).all().values
      where professional.side == side && !professional.role.isSupervisor
        && unit.map({ $0 == professional.unit }) ?? true
      {
        var line = CaseloadLine(professional)
        if side == .employment {
          line.bounds = current?.portfolio.scaled(to: professional.workingTime)
          line.expectedEntries = current?.expectedEntries(
            on: today, workingTime: professional.workingTime)
        }
        lines[professional.login] = line
      }
      try Self.addOpen(to: &lines, side, unit, today, conventions, session)
      let scope = IndicatorScope(unit.map { .unit(side, name: $0) } ?? .anyone)
      for row in try Self.figures(
        CaseloadLine.measures(side), in: Period(from: today.startOfYear, to: today), scope: scope,
        by: side == .employment ? .adviser : .socialWorker, session)
      {
        lines[row.key]?.take(row.figures)
      }
      return lines.values.map { (Self.order($0.professional), $0) }.sorted { $0.0 < $1.0 }
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
    to lines: inout [String: CaseloadLine], _ side: Side, _ unit: String?, _ today: CivilDate,
    _ conventions: ConventionBook, _ session: any SQLSession
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
    let units = unit.map {
      "IN (SELECT login FROM professional WHERE unit = \(binder.bind($0)))"
    }
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
      WHERE l.ended_on IS NULL AND l.\(seat) \(units ?? "IS NOT NULL")
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
