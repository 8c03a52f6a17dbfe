public import Casework

/// The log of difficulties, as a part of the committee's report.
public enum DifficultiesSection {
  /// What lasted or ended in a period: those under way first, the earliest due first, with what is
  /// late in words.
  public static func section(
    _ difficulties: [Difficulty], in period: Period, today: CivilDate, language: Language
  ) -> ReportSection {
    func say(_ fr: String, _ en: String) -> String { Phrase(fr, en)[language] }
    let shown = difficulties.concerning(period).inCommitteeOrder
    let title = say("Difficultés et solutions", "Difficulties and solutions")
    guard !shown.isEmpty else {
      return ReportSection(
        title,
        blocks: [
          .paragraph(
            say(
              "Aucune difficulté notée sur la période.", "No difficulty was noted in the period."))
        ])
    }
    let columns = [
      ReportColumn(say("Difficulté", "Difficulty")), ReportColumn(say("Genre", "Kind")),
      ReportColumn(say("Qui s'en occupe", "Who sees to it")),
      ReportColumn(say("Notée le", "Noted on"), .date), ReportColumn(say("État", "State")),
      ReportColumn(say("Suite donnée", "What was done")),
    ]
    let rows = shown.map { item in
      ReportRow([
        .text(item.title), .text(item.kind.label[language]), .text(item.owner),
        .date(item.openedOn), .text(item.state(on: today)[language]),
        .text(item.outcome.isEmpty ? item.detail : item.outcome),
      ])
    }
    let late = shown.count { $0.isLate(on: today) }
    let open = shown.count { $0.closedOn == nil }
    return ReportSection(
      title,
      introduction: [
        say(
          "En cours : \(open), dont en retard : \(late). Closes sur la période : \(shown.count - open).",
          "Under way: \(open), of which late: \(late). Closed in the period: \(shown.count - open)."
        )
      ],
      blocks: [
        .log(
          ReportTable(
            caption: say("Journal des difficultés", "Log of difficulties"), columns: columns,
            rows: rows))
      ])
  }
}
