import Casework
import Terminal

/// The journal of a dossier: who, when, what, in words; the selected line in full below.
enum JournalView {
  /// Rows for the selected line in full.
  static let detailRows = 4

  static func draw(_ state: DossierState, _ workplace: Workplace, on canvas: Canvas) {
    let (top, bottom) = canvas.area.splitBottom(detailRows)
    let entries = state.journalEntries
    let corrected = Set(
      entries.compactMap { entry -> EntryID? in
        if case .corrected(let correction) = entry.fact { correction.target } else { nil }
      })
    Table(columns: columns(workplace, corrected: corrected))
      .draw(entries, state: state.journal, on: canvas.sub(top))
    guard let entry = entries.first(where: { $0.id == state.journal.selected }) else { return }
    let detail = canvas.sub(bottom)
    detail.horizontalRule(row: 0, style: .dim)
    var page = LineBuilder(columns: canvas.columns)
    page.text(sentence(entry, workplace, isCorrected: corrected.contains(entry.id)), indent: 1)
    for (row, line) in page.lines.prefix(detailRows - 1).enumerated() {
      detail.write(line, at: Position(column: 0, row: row + 1))
    }
  }

  static func columns(
    _ workplace: Workplace, corrected: Set<EntryID>
  ) -> [TableColumn<Entry>] {
    [
      TableColumn(
        "on", title: workplace.say(Phrase(" Fait le", " Date")), minimum: 11, priority: 10
      ) { " " + $0.on.dayMonthYear },
      TableColumn(
        "author", title: workplace.say(Phrase("Par", "By")), minimum: 12, ideal: 16, priority: 9
      ) { workplace.shortName($0.author) },
      TableColumn(
        "what", title: workplace.say(Phrase("Quoi", "What")), minimum: 20, isFlexible: true,
        priority: 10
      ) { entry in
        let text = workplace.say(entry.fact.visiblePhrase(workplace))
        return corrected.contains(entry.id)
          ? (workplace.say(Phrase("[corrigée] ", "[corrected] ")) + text, .dim) : (text, .plain)
      },
      TableColumn(
        "recorded", title: workplace.say(Phrase("Noté le", "Recorded")), minimum: 10, priority: 1
      ) { $0.recordedAt.day.dayMonthYear },
    ]
  }

  /// An entry as a sentence: when, who, what, and when it was recorded if that was later.
  static func sentence(_ entry: Entry, _ workplace: Workplace, isCorrected: Bool) -> String {
    let what = workplace.say(entry.fact.visiblePhrase(workplace))
    let recorded = entry.recordedAt.day
    let later =
      recorded == entry.on
      ? ""
      : workplace.say(
        Phrase(", noté le \(recorded.dayMonthYear)", ", recorded on \(recorded.dayMonthYear)"))
    let mark = isCorrected ? workplace.say(Phrase(" [corrigée]", " [corrected]")) : ""
    return "\(entry.on.dayMonthYear) · \(workplace.fullName(entry.author))\(later)\(mark) · \(what)"
  }
}

extension Fact {
  /// What happened, as this person may read it: who may not read the texts sees that something was
  /// written, not what.
  func visiblePhrase(_ workplace: Workplace) -> Phrase {
    guard workplace.me.role.isSupervisor else { return phrase(workplace) }
    switch self {
    case .synthesisWritten: return Phrase("Plus-value écrite", "Added value written")
    case .reviewed: return Phrase("Examen concerté", "Joint review")
    case .trusted: return Phrase("Diagnostic de confiance", "Diagnostic on trust")
    case .partRecorded(let recorded): return recorded.side.part.sentence
    case .meetingPlanned(let plan): return plan.phrase
    case .actionPlanned(let action):
      let plan = action.plan.plan
      return Phrase("Action ajoutée au \(plan.fr)", "Action added to the \(plan.en)")
    case .actionRevised(let revised):
      let plan = revised.now.plan.plan
      return Phrase("Action suivie au \(plan.fr)", "Action followed in the \(plan.en)")
    case .watchSet: return Phrase("Date à surveiller posée", "Date to watch set")
    case .watchCleared: return Phrase("Date surveillée vue", "Watched date seen to")
    case .noteShared: return Phrase("Note partagée", "Note shared")
    case .noteReviewed: return Phrase("Note relue", "Note read again")
    case .corrected(var corrected):
      corrected.reason = "–"
      return Fact.corrected(corrected).phrase(workplace)
    default: return phrase(workplace)
    }
  }
}
