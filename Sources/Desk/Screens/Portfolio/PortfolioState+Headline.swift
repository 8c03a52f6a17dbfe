import Casework
import Terminal

extension PortfolioState {
  /// What is asked of the list, in words; what presses where nothing is asked. Then how many lines are
  /// shown and how many marked, which stays in sight when the words are too long.
  func headline(_ workplace: Workplace, columns: Int = .max) -> String {
    let words = narrowing(workplace) ?? summary.alerts
    let counts = counts(workplace).map { " · " + $0 }.joined()
    return words.truncated(to: max(0, columns - counts.cellWidth)) + counts
  }

  /// The filter and the search, in words; `nil` if every line is shown.
  private func narrowing(_ workplace: Workplace) -> String? {
    var parts: [String] = []
    if !filter.isEmpty { parts.append(workplace.say(filter.phrase(workplace))) }
    if !query.isEmpty { parts.append("« \(query) »") }
    guard !parts.isEmpty else { return nil }
    return workplace.say(Phrase("filtre : ", "filter: ")) + parts.joined(separator: ", ")
  }

  private func counts(_ workplace: Workplace) -> [String] {
    var counts: [Phrase] = []
    if !filter.isEmpty || !query.isEmpty {
      let shown = visible.count
      counts.append(Phrase("\(shown) sur \(rows.count)", "\(shown) of \(rows.count)"))
    }
    if notedCount > 0 {
      counts.append(Phrase("\(notedCount) par leurs notes", "\(notedCount) by their notes"))
    }
    let marked = table.marked.count
    if marked > 0 {
      let hidden = table.marked.subtracting(ids).count
      counts.append(
        Phrase(
          marked == 1 ? "1 marqué" : "\(marked) marqués", "\(marked) marked"))
      if hidden > 0 {
        counts.append(Phrase("\(hidden) hors de la liste", "\(hidden) out of sight"))
      }
    }
    return counts.map(workplace.say)
  }
}
