import Casework

/// What the screen of figures asks of the store.
enum FiguresQuestion: Sendable, Hashable {
  case indicators(FigureFrame)
  case split(FigureCut)
  case list(FigureCell)
  case cohort(FigureFrame)
  case flow(FigureFrame)
}

/// What the store answers.
enum FiguresAnswer: Sendable {
  case indicators(IndicatorTable)
  case split(FigureSplit)
  case list(FigureList)
  case cohort(CohortContent)
  case flow(FlowContent)
}
