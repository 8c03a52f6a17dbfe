import Casework
import Terminal

/// The two plans: side by side when wide, one's own first when narrow. Each action says on which
/// barrier, who, for when, where it stands, what it waits for and what waits for it.
enum PlanLines {
  static func make(
    _ dossier: Dossier, _ workplace: Workplace, columns: Int, selected: EntryID?
  ) -> ItemPage {
    guard !workplace.me.role.isSupervisor else {
      var page = ItemPage()
      page.lines = [
        StyledLine(
          "   "
            + workplace.say(
              Phrase(
                "Les plans se lisent entre les deux professionnels du dossier.",
                "The plans are read by the two professionals of the dossier.")))
      ]
      return page
    }
    if columns >= DiagnosticLines.wideColumns {
      let left = (columns - 3) / 2
      let social = plan(.social, dossier, workplace, columns: left, selected: selected)
      let employment = plan(
        .employment, dossier, workplace, columns: columns - 3 - left, selected: selected)
      return social.beside(employment, left: left)
    }
    let mine = workplace.me.side
    var page = plan(mine, dossier, workplace, columns: columns, selected: selected)
    page.lines.append(.empty)
    page.append(plan(mine.other, dossier, workplace, columns: columns, selected: selected))
    return page
  }

  private static func plan(
    _ side: Side, _ dossier: Dossier, _ workplace: Workplace, columns: Int, selected: EntryID?
  ) -> ItemPage {
    var page = ItemPage()
    let holder = dossier.holder(side).map(workplace.shortName) ?? "?"
    let isMine = side == workplace.seatSide
    let title = "\(workplace.say(side.plan).sentence) · \(holder)" + (isMine ? " ✎" : "")
    page.lines.append(StyledLine(" " + title, .bold))
    let actions = dossier.plan(side)
    if actions.isEmpty {
      let text =
        isMine
        ? Phrase("aucune action encore", "no action yet")
        : Phrase("pas encore d'action", "no action yet")
      page.lines.append(StyledLine("   " + workplace.say(text), .dim))
    }
    for action in actions {
      page.add(
        action.id,
        lines(
          action, dossier, workplace, columns: columns, isSelected: action.id == selected))
    }
    return page
  }

  private static func lines(
    _ action: PlanAction, _ dossier: Dossier, _ workplace: Workplace, columns: Int,
    isSelected: Bool
  ) -> [StyledLine] {
    let now = action.now
    let theme = workplace.convention(of: dossier).diagnostic.theme(now.theme)
    let isLate = action.isLate(on: workplace.today)
    let mark = isLate ? "! " : now.state.isOpen ? "· " : now.state == .done ? "✓ " : "✗ "
    let style: Style = isSelected ? .reverse : now.state.isOpen ? .plain : .dim
    let head = (theme?.mark ?? "··") + " " + now.what
    var lines = head.wrapped(to: max(8, columns - 5)).enumerated().map { index, text in
      StyledLine(
        (index == 0 ? " " + mark : "      ") + text, index == 0 || !isSelected ? style : .plain)
    }
    for text in details(action, dossier, workplace, isLate: isLate) {
      lines += text.wrapped(to: max(8, columns - 7)).map { StyledLine("      " + $0, .dim) }
    }
    return lines
  }

  private static func details(
    _ action: PlanAction, _ dossier: Dossier, _ workplace: Workplace, isLate: Bool
  ) -> [String] {
    let now = action.now
    var first = [workplace.say(now.doer(workplace))]
    if now.state != .ongoing { first.append(workplace.say(now.state.phrase)) }
    if now.state.isOpen, let due = now.dueOn {
      let day = due.brief(from: workplace.today)
      first.append(workplace.say(Phrase("pour le \(day)", "by \(day)")))
      if isLate {
        let days = due.days(until: workplace.today).inDays
        first.append(workplace.say(Phrase("en retard de \(days.fr)", "\(days.en) late")))
      }
    } else if !now.state.isOpen {
      first.append(action.changedOn.brief(from: workplace.today))
    }
    var details = [first.joined(separator: ", ")]
    if let blocker = dossier.blocker(of: action) {
      let what = blocker.now.what
      details.append(workplace.say(Phrase("attend : \(what)", "waits for: \(what)")))
    }
    for waiting in dossier.blocked(by: action) {
      let what = waiting.now.what
      details.append(workplace.say(Phrase("débloque : \(what)", "unblocks: \(what)")))
    }
    if let id = now.resource, let resource = workplace.directory.resource(id) {
      details.append(
        [resource.name, resource.contact].filter { !$0.isEmpty }.joined(separator: ", "))
    }
    return details
  }
}
