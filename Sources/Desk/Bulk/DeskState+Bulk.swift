import Casework
import Terminal

extension DeskState {
  /// The acts that can be done on what is marked.
  var bulkActions: [ActionName] {
    [ActName.handover, .assign].filter { $0.bulkObstacle(workplace) == nil }.map(ActionName.act)
  }

  /// Asks an act once for everything that is marked.
  mutating func openBulk(_ act: ActName) -> [Effect] {
    if let obstacle = act.bulkObstacle(workplace) {
      say(obstacle, .warning)
      return []
    }
    let marked = portfolio.table.marked
    // By name, as the summary lists them.
    let rows = portfolio.rows.filter { marked.contains($0.id) }
      .sorted { ($0.line.sortKey, $0.id) < ($1.line.sortKey, $1.id) }
    guard !rows.isEmpty else { return [] }
    let effects = openForm(act, file: nil)
    form?.targets = rows.map { BulkTarget($0.line) }
    return effects
  }

  mutating func recordAll(_ act: PreparedAct, _ targets: [BulkTarget]) -> [Effect] {
    isRecording = true
    return [.recordAll(act, targets)]
  }

  /// Says what became of each; what was refused stays marked. Where nothing was recorded the form
  /// stays, to be put right.
  mutating func show(_ outcome: BulkOutcome, _ act: PreparedAct) -> [Effect] {
    isRecording = false
    for item in outcome.done where portfolio.table.marked.contains(item.target.id) {
      portfolio.table.toggleMark(item.target.id)
    }
    say(outcome.phrase(act.act), outcome.refused.isEmpty ? .information : .warning)
    if !outcome.done.isEmpty { form = nil }
    return [.loadPortfolio]
  }
}

extension Question {
  /// The summary before an act in several dossiers: how many, who, and what was answered.
  static func confirmingAll(
    _ act: PreparedAct, _ form: FormState, _ workplace: Workplace
  ) -> Question {
    let names = form.targets.map(\.name).joined(separator: ", ")
    let answers = ActSummary.lines(act, form, workplace).joined(separator: "\n")
    let count = form.targets.count
    return Question(
      purpose: .recordAll(act, form.targets),
      dialog: Dialog(
        title: workplace.say(act.act.title).sentence + " · " + workplace.say(count.inDossiers),
        text: names + "\n" + answers,
        options: [
          .init(.no, key: .character("n"), title: workplace.say(Phrase("n revenir", "n go back"))),
          .init(
            .yes, key: .character("o"),
            title: workplace.say(
              Phrase("o enregistrer les \(count)", "o record all \(count)"))),
        ], harmless: .no))
  }
}
