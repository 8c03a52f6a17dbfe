import Casework
import Terminal

extension Page {
  /// How each column of the caseloads is counted.
  static func caseloadDefinitions(_ workplace: Workplace) -> Page {
    let lines = CaseloadColumn.allCases.map { column -> StyledLine in
      let title = column == .mark ? "!!  !" : workplace.say(column.title)
      return StyledLine([
        .init(" " + title.fitted(to: 14), .bold),
        .init(workplace.say(column.definition(workplace.convention))),
      ])
    }
    return Page(
      title: workplace.say(Phrase("Comment c'est compté", "How it is counted")), lines: lines,
      indent: 15)
  }
}
