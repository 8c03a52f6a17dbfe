import Casework
import Terminal

/// How a dossier is drawn: its head, its tabs, and the lines of the shown tab.
enum DossierView {
  /// Rows above the lines of a tab: who, life line, tabs.
  static let headRows = 4

  static func draw(_ state: DeskState, _ dossier: DossierState, on page: Canvas) {
    let workplace = state.workplace
    let (head, rest) = page.area.splitTop(headRows)
    let (body, _) = rest.splitBottom(2)
    drawHead(dossier, state, on: page.sub(head))
    let canvas = page.sub(body)
    if dossier.tab == .journal {
      JournalView.draw(dossier, workplace, on: canvas)
    } else {
      let lines = lines(
        dossier, workplace, columns: canvas.columns, sitting: state.point?.memo.sitting)
      dossier.scroll.draw(lines, on: canvas, showsShare: false)
      drawShare(dossier.scroll, lines: lines.count, height: canvas.rows, on: page.sub(head))

    }
  }

  /// Lines of the journal that fit in a body.
  static func journalRows(_ body: Size) -> Int { max(1, body.rows - 1 - JournalView.detailRows) }

  /// The lines of the shown tab, for a width.
  static func lines(
    _ dossier: DossierState, _ workplace: Workplace, columns: Int, sitting: Sitting? = nil
  ) -> [StyledLine] {
    switch dossier.tab {
    case .point:
      PointLines.make(dossier.file, workplace, columns: columns, sitting: sitting)
    case .synthesis: SynthesisLines.make(dossier.dossier, workplace, columns: columns)
    case .diagnostic:
      DiagnosticLines.make(
        dossier.dossier, workplace, columns: columns, compares: dossier.comparesVersions)
    case .path: PathLines.make(dossier.dossier, workplace, columns: columns)
    case .plans, .meetings: items(dossier, workplace, columns: columns)?.lines ?? []
    case .journal: []
    }
  }

  /// The page of the shown tab, where things can be chosen on it.
  static func items(
    _ dossier: DossierState, _ workplace: Workplace, columns: Int
  ) -> ItemPage? {
    switch dossier.tab {
    case .plans:
      PlanLines.make(dossier.dossier, workplace, columns: columns, selected: dossier.action)
    case .meetings:
      MeetingLines.make(dossier.dossier, workplace, columns: columns, selected: dossier.meeting)
    case .point, .synthesis, .diagnostic, .path, .journal: nil
    }
  }

  private static func drawHead(_ state: DossierState, _ desk: DeskState, on canvas: Canvas) {
    let workplace = desk.workplace
    let dossier = state.dossier
    let line = DossierLine(dossier)
    canvas.write(
      headline(dossier, workplace), at: Position(column: 1, row: 0), style: .bold,
      columns: canvas.columns - 2)
    if let alert = workplace.alerts(line).first {
      let text = workplace.say(alert.brief)
      let column = canvas.columns - text.cellWidth - 1
      let style: Style = alert.isUrgent ? .ink(.red).with(.bold) : .ink(.yellow)
      let taken = headline(dossier, workplace).cellWidth + 3
      if column > taken { canvas.write(text, at: Position(column: column, row: 0), style: style) }
    }
    canvas.write(
      lifeLine(dossier, workplace, columns: canvas.columns - 2), at: Position(column: 1, row: 1))
    let shown = desk.dossierTabs
    Tabs(shown.map { workplace.say($0.title) }, selected: shown.firstIndex(of: state.tab) ?? 0)
      .draw(on: canvas.sub(Rect(column: 0, row: 2, columns: canvas.columns, rows: 1)))
    canvas.horizontalRule(row: 3, style: .dim)
    drawRule(
      state, desk,
      on: canvas.sub(Rect(column: 2, row: 3, columns: max(0, canvas.columns - 12), rows: 1)))
  }

  /// How far down the page is, on the rule above it, when it does not fit.
  private static func drawShare(
    _ scroll: Scroller, lines: Int, height: Int, on head: Canvas
  ) {
    guard lines > height else { return }
    let offset = max(0, min(scroll.offset, lines - height))
    let share = " \(offset * 100 / (lines - height)) % "
    head.write(
      share, at: Position(column: head.columns - share.cellWidth - 2, row: headRows - 1),
      style: .dim)
  }

  /// Who the person is and who follows them.
  static func headline(_ dossier: Dossier, _ workplace: Workplace) -> String {
    let person = dossier.person
    var parts = [person.listName]
    if let age = person.birthDate?.age(on: workplace.today) {
      parts[0] += workplace.say(Phrase(", \(age) ans", ", \(age)"))
    }
    if person.rsa.isBeneficiary { parts.append("RSA") }
    if let commune = person.commune { parts.append(commune) }
    let pair = Side.allCases.map { side in
      dossier.holder(side).map { workplace.professionals[$0]?.surname.uppercased() ?? $0 } ?? "?"
    }
    parts.append(pair.joined(separator: " / "))
    return parts.joined(separator: " · ")
  }

  /// The steps reached with their dates and the days between them, then where the dossier stands.
  /// When the width does not hold it, the days go first, then the oldest steps.
  static func lifeLine(
    _ dossier: Dossier, _ workplace: Workplace, columns: Int = .max
  ) -> String {
    for withWaits in [true, false] {
      let line = pieces(dossier, workplace, withWaits: withWaits).joined(separator: " › ")
      if line.cellWidth <= columns { return line }
    }
    var pieces = pieces(dossier, workplace, withWaits: false)
    while pieces.count > 1, pieces.joined(separator: " › ").cellWidth + 4 > columns {
      pieces.removeFirst()
    }
    return "… › " + pieces.joined(separator: " › ")
  }

  private static func pieces(
    _ dossier: Dossier, _ workplace: Workplace, withWaits: Bool
  ) -> [String] {
    var pieces: [String] = []
    var previous: CivilDate?
    for step in dossier.steps {
      let wait = previous.map { $0.days(until: step.on) } ?? 0
      let waited = wait > 0 && withWaits ? " (+\(workplace.say(wait.shortDays)))" : ""
      pieces.append(
        "\(workplace.say(step.stage.step)) \(step.on.brief(from: workplace.today))\(waited)")
      previous = step.on
    }
    if dossier.isOpen, dossier.contract == nil { pieces.append("…") }
    return pieces
  }
}
