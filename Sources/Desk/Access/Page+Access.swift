import Casework
import Terminal

extension Page {
  /// The last lines of the access log over a screen, what is unusual first.
  static func accesses(_ log: AccessLog, _ workplace: Workplace) -> Page {
    let pages = AccessPages(log, workplace)
    func heading(_ phrase: Phrase) -> StyledLine {
      StyledLine([.init(workplace.say(phrase), .bold)])
    }
    let days = AccessThresholds.standard.shownDays
    var lines = [
      heading(
        Phrase("À regarder, depuis \(days) jours", "To be looked at, in the last \(days) days"))
    ]
    let alerts = pages.alertLines
    lines +=
      (alerts.isEmpty ? [workplace.say(Phrase("Rien d'inhabituel.", "Nothing unusual."))] : alerts)
      .map { StyledLine([.init("  " + $0)]) }
    lines += [StyledLine([.init("  " + pages.rule, .dim)]), StyledLine([])]
    lines.append(heading(Phrase("Dernières consultations", "Last accesses")))
    lines += pages.lines.map { StyledLine([.init("  " + $0)]) }
    if log.accesses.count >= Self.accessesShown {
      lines.append(
        StyledLine([
          .init(
            workplace.say(
              Phrase("La suite : binome access.", "The rest: binome access.")), .dim)
        ]))
    }
    return Page(
      title: workplace.say(
        Phrase("Consultations de votre institution", "Access log of your institution")),
      lines: lines, indent: 4)
  }

  /// How many lines of the log a page shows.
  static let accessesShown = 200
}
