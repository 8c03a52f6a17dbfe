import Casework
import Terminal

/// The figures of a supervisor: what is asked, what was answered last, and how far one has gone into it.
struct FiguresState: Sendable {
  /// Parts of the screen.
  enum Tab: String, Sendable, CaseIterable {
    case indicators
    case cohorts
    case flow
  }

  /// How far one has gone into the indicators.
  enum Level: Int, Sendable, Comparable {
    case table, split, list

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var tab = Tab.indicators
  private(set) var level = Level.table
  /// What indicators and flow are over.
  private(set) var frame: FigureFrame
  /// The period in which the people of a cohort entered.
  private(set) var cohortPeriod: FigurePeriod

  private(set) var indicators: IndicatorTable?
  var table = TableState<String>()
  private(set) var cut: FigureCut?
  private(set) var split: FigureSplit?
  var splitList = ShownList<FigureSplit.Row, SplitColumn>(.label)
  private(set) var cell: FigureCell?
  private(set) var list: FigureList?
  var dossiers = ShownList<FigureList.Row, FigureListColumn>(.day)
  private(set) var cohort: CohortContent?
  private(set) var flow: FlowContent?
  var scroll = Scroller()

  /// The question whose answer is awaited.
  private(set) var awaited: FiguresQuestion?
  /// Whether it has been awaited long enough to say so.
  private(set) var isSlow = false

  init(_ workplace: Workplace) {
    frame = FigureFrame(.usual(workplace.today))
    cohortPeriod = .usualCohort(workplace.today)
    // The first line is a heading: the one under it, with the heading in sight.
    for key in [Key.home, .down] {
      _ = table.handle(key, in: IndicatorRow.ids, height: IndicatorRow.ids.count)
    }
  }

  /// What the shown part asks.
  var question: FiguresQuestion {
    switch tab {
    case .cohorts: return .cohort(shownFrame)
    case .flow: return .flow(frame)
    case .indicators:
      if level == .list, let cell { return .list(cell) }
      if level >= .split, let cut { return .split(cut) }
      return .indicators(frame)
    }
  }

  /// What the shown part is over.
  var shownFrame: FigureFrame {
    tab == .cohorts ? FigureFrame(cohortPeriod, scope: frame.scope, rsa: frame.rsa) : frame
  }

  // MARK: - Parts

  /// Turns to the next part, or the one before; `false` beyond the last or the first.
  mutating func turn(by step: Int) -> Bool {
    let index = (Tab.allCases.firstIndex(of: tab) ?? 0) + step
    guard Tab.allCases.indices.contains(index) else { return false }
    tab = Tab.allCases[index]
    scroll = Scroller()
    return true
  }

  /// Comes from another screen: to the first part, or backwards to the last.
  mutating func enter(from step: Int) {
    tab = step < 0 ? .flow : .indicators
    scroll = Scroller()
  }

  // MARK: - Asking

  mutating func ask() -> FiguresQuestion {
    let question = question
    if awaited != question { isSlow = false }
    awaited = question
    return question
  }

  /// It lasts: the screen may say so.
  mutating func stillWaits(for question: FiguresQuestion) { isSlow = awaited == question }

  /// Takes an answer; one to an earlier question is ignored.
  mutating func take(_ answer: FiguresAnswer?, to question: FiguresQuestion) {
    guard question == awaited else { return }
    awaited = nil
    isSlow = false
    switch answer {
    case .indicators(let table): indicators = table
    case .split(let new):
      let isOther = split?.cut.dimension != new.cut.dimension
      split = new
      splitList.show(new.rows, in: isOther ? SplitColumn.usual(new.cut) : nil)
    case .list(let new):
      let isOther = list?.cell.cut.indicator != new.cell.cut.indicator
      list = new
      dossiers.show(new.rows, in: isOther ? FigureListColumn.usual(new.cell) : nil)
    case .cohort(let new): cohort = new
    case .flow(let new): flow = new
    case nil: break
    }
  }

  // MARK: - Going in and out

  /// The selected indicator.
  var indicator: Indicator? { table.selected.flatMap(Indicator.named) }

  mutating func openSplit(_ cut: FigureCut) {
    if cut.indicator != self.cut?.indicator { split = nil }
    self.cut = cut
    level = .split
  }

  mutating func openList(_ cell: FigureCell) {
    list = nil
    self.cell = cell
    dossiers = ShownList(FigureListColumn.usual(cell).column)
    level = .list
  }

  /// Looks at those among whom one counts, or back at those counted.
  mutating func turnOver() { cell?.isBelow.toggle() }

  /// One step out; `false` where one is out already.
  mutating func goBack() -> Bool {
    guard tab == .indicators, let outer = Level(rawValue: level.rawValue - 1) else { return false }
    level = outer
    return true
  }

  /// Looks at the same over something else. A list over another stretch of time is another list.
  mutating func look(over frame: FigureFrame, _ workplace: Workplace) {
    if tab == .cohorts {
      cohortPeriod = frame.period
      self.frame.scope = frame.scope
      self.frame.rsa = frame.rsa
    } else {
      self.frame = frame
    }
    guard var cut else { return }
    cut.frame = self.frame
    let offered = cut.indicator.dimensions(frame.scope, workplace)
    let keeps =
      cell?.cut.frame.scope == frame.scope && !cut.dimension.isTime
      && offered.contains(cut.dimension)
    if !offered.contains(cut.dimension) { cut.dimension = offered.first ?? .rsa }
    self.cut = cut
    cell?.cut = cut
    if level == .list, !keeps { level = .split }
  }
}
