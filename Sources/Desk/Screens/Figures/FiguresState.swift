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
  var level = Level.table
  /// What indicators and flow are over.
  var frame: FigureFrame
  /// The period in which the people of a cohort entered.
  var cohortPeriod: FigurePeriod

  var indicators: IndicatorTable?
  var table = TableState<String>()
  var cut: FigureCut?
  var split: FigureSplit?
  var splitList = ShownList<FigureSplit.Row, SplitColumn>(.label)
  var cell: FigureCell?
  var list: FigureList?
  var dossiers = ShownList<FigureList.Row, FigureListColumn>(.day)
  var cohort: CohortContent?
  var flow: FlowContent?
  var scroll = Scroller()

  /// The question whose answer is awaited.
  var awaited: FiguresQuestion?
  /// Whether it has been awaited long enough to say so.
  var isSlow = false

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
}
