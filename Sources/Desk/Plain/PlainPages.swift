import Casework
public import Registry
import Terminal

/// The screens as plain lines: important words first, no boxes, nothing that needs columns.
public struct PlainPages {
  let workplace: Workplace

  /// The pages of a workplace.
  public init(_ workplace: Workplace) { self.workplace = workplace }

  /// The head of the portfolio, with what is asked of the list in words.
  public func summary(
    _ content: PortfolioContent, search: String = "", filter: PortfolioFilter = PortfolioFilter()
  ) -> [String] {
    let portfolio = portfolio(content, search: search, filter: filter)
    let me = workplace.me
    let summary = portfolio.summary
    return [
      workplace.say(Phrase("Portefeuille", "Portfolio"))
        + " · \(me.fullName), \(workplace.say(me.role.phrase)), \(me.unit) · "
        + workplace.today.dayMonthYear,
      summary.counts, portfolio.headline(workplace),
    ].filter { !$0.isEmpty }
  }

  /// Every dossier of the portfolio on a line, the urgent ones first; `search` and `filter` keep those
  /// that match.
  public func list(
    _ content: PortfolioContent, search: String = "", filter: PortfolioFilter = PortfolioFilter()
  ) -> [String] {
    arranged(content, search: search, filter: filter).map(line)
  }

  func arranged(
    _ content: PortfolioContent, search: String, filter: PortfolioFilter
  ) -> [PortfolioRow] {
    portfolio(content, search: search, filter: filter).visible
  }

  private func portfolio(
    _ content: PortfolioContent, search: String, filter: PortfolioFilter
  ) -> PortfolioState {
    var portfolio = PortfolioState(content: content, workplace: workplace)
    if !filter.isEmpty { portfolio.show(filter, workplace, height: 1) }
    if !search.isEmpty { portfolio.find(search, workplace, height: 1) }
    return portfolio
  }

  func line(_ row: PortfolioRow) -> String {
    var parts = [row.line.listName, row.stageText]
    if row.partner != "–" {
      parts.append(workplace.say(Phrase("avec \(row.partner)", "with \(row.partner)")))
    }
    if let end = row.line.endsOn {
      let left = workplace.today.days(until: end)
      parts.append(
        workplace.say(
          left < 0
            ? Phrase("contrat fini le \(end.dayMonthYear)", "contract ended \(end.dayMonthYear)")
            : Phrase(
              "contrat jusqu'au \(end.dayMonthYear), reste \(left.inDays.fr)",
              "contract until \(end.dayMonthYear), \(left.inDays.en) left")))
    }
    if let days = row.contactDays(workplace.today) {
      parts.append(workplace.say(Phrase("contact il y a \(days) j", "contact \(days) d ago")))
    }
    return (row.urgency == 2 ? "" : row.mark.trimmed + " ") + parts.joined(separator: ", ")
  }

  /// A dossier whole: who, path, alerts, diagnostic, agreement and contract, journal.
  public func dossier(_ file: DossierFile, columns: Int = 100) -> [String] {
    let dossier = file.dossier
    let narrow = min(columns, DiagnosticLines.wideColumns - 1)
    var lines = [
      DossierView.headline(dossier, workplace), DossierView.lifeLine(dossier, workplace),
    ]
    lines += SynthesisLines.make(dossier, workplace, columns: columns).map(\.text)
    lines += ["", workplace.say(Phrase("Diagnostic", "Diagnostic"))]
    lines += DiagnosticLines.make(dossier, workplace, columns: narrow, compares: false)
      .map(\.text)
    lines += PathLines.make(dossier, workplace, columns: columns).map(\.text)
    lines += ["", workplace.say(Phrase("Journal", "Journal"))]
    let corrected = Set(
      file.entries.compactMap { entry -> EntryID? in
        if case .corrected(let correction) = entry.fact { correction.target } else { nil }
      })
    lines += file.entries.map {
      JournalView.sentence($0, workplace, isCorrected: corrected.contains($0.id))
    }
    return lines.map { $0.replacingRules }
  }
}

extension String {
  /// Without the rules that a screen draws around headings, which a screen reader would spell.
  fileprivate var replacingRules: String {
    String(filter { $0 != "─" && $0 != "│" }).trimmedEnd
  }

  private var trimmedEnd: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}
