import Casework

extension FiguresState {
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
}
