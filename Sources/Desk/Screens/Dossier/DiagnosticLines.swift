import Casework
import Terminal

/// The shared diagnostic: the two halves side by side when wide, one after the other when narrow;
/// then what they share, and the barriers from the entry to the exit.
enum DiagnosticLines {
  /// From this width on, the halves stand side by side.
  static let wideColumns = 76

  static func make(
    _ dossier: Dossier, _ workplace: Workplace, columns: Int, compares: Bool
  ) -> [StyledLine] {
    guard !workplace.me.role.isSupervisor else {
      return [
        StyledLine(
          "   "
            + workplace.say(
              Phrase(
                "Le diagnostic se lit entre les deux professionnels du dossier.",
                "The diagnostic is read by the two professionals of the dossier.")))
      ]
    }
    var page = LineBuilder(columns: columns)
    if columns >= wideColumns {
      let left = (columns - 3) / 2
      let right = columns - 3 - left
      page.add(
        StyledLine.sideBySide(
          left: half(.employment, dossier, workplace, columns: left, compares: compares),
          right: half(.social, dossier, workplace, columns: right, compares: compares),
          leftColumns: left))
    } else {
      for side in Side.allCases {
        page.add(half(side, dossier, workplace, columns: columns, compares: compares))
        page.blank()
      }
    }
    addShared(dossier, workplace, &page)
    addPaths(dossier, workplace, &page)
    return page.lines
  }

  private static func half(
    _ side: Side, _ dossier: Dossier, _ workplace: Workplace, columns: Int, compares: Bool
  ) -> [StyledLine] {
    var page = LineBuilder(columns: columns)
    let name = workplace.say(side.part).sentence
    guard let version = dossier.part(side) else {
      page.line([.init(" " + name, .bold)])
      page.text(workplace.say(missingText(side, dossier, workplace)), indent: 1)
      return page.lines
    }
    let isMine = side == workplace.seatSide
    let title =
      "\(name) · \(workplace.shortName(version.author)), \(version.on.brief(from: workplace.today))"
    page.line([.init(" " + (isMine ? title + " ✎" : title), .bold)])
    let previous = compares ? dossier.previousPart(side)?.part : nil
    for theme in workplace.convention(of: dossier).diagnostic.themes {
      page.add(
        finding(
          theme, version.part.finding(theme.id), previous?.finding(theme.id), workplace,
          columns: columns))
    }
    if compares, dossier.previousPart(side) == nil {
      page.text(
        workplace.say(Phrase("première version", "first version")), indent: 1, style: .dim)
    }
    for (label, text) in [
      (Phrase("Points forts", "Strengths"), version.part.strengths),
      (Phrase("Observation", "Observation"), version.part.observation),
      (Phrase("Ce que la personne en dit", "What the person says"), version.part.personWords),
    ] where !text.isEmpty {
      page.text(workplace.say(label) + " : " + text, indent: 1)
    }
    addAnswers(version.part, side, dossier, workplace, &page)
    return page.lines
  }

  private static func missingText(
    _ side: Side, _ dossier: Dossier, _ workplace: Workplace
  ) -> Phrase {
    if dossier.trustPending == side {
      return Phrase(
        "accepté de confiance le \(dossier.trust?.on.dayMonthYear ?? ""), à compléter",
        "accepted on trust on \(dossier.trust?.on.dayMonthYear ?? ""), to be completed")
    }
    return side == workplace.seatSide
      ? Phrase("à écrire", "to be written") : Phrase("pas encore écrit", "not yet written")
  }

  private static func finding(
    _ theme: BarrierTheme, _ finding: BarrierFinding, _ previous: BarrierFinding?,
    _ workplace: Workplace, columns: Int
  ) -> [StyledLine] {
    let changed = previous.map { $0 != finding } ?? false
    let impact = finding.impact.map { workplace.say($0.phrase) } ?? ""
    let situations = finding.situations.compactMap { id in
      theme.situations.first { $0.id == id }.map { workplace.say($0.label) }
    }.joined(separator: ", ")
    let style: Style =
      finding.answer == .yes
      ? (finding.impact == .strong ? .bold : .plain) : .dim
    let head =
      (changed ? "±" : " ") + workplace.say(theme.short).fitted(to: 13)
      + workplace.say(finding.answer.phrase) + (impact.isEmpty ? "" : " " + impact)
    var lines: [StyledLine] = []
    let start = 31
    if situations.isEmpty || columns < 2 * start {
      lines.append(StyledLine(head, style))
      lines += situations.wrapped(to: max(8, columns - 5)).filter { !$0.isEmpty }
        .map { StyledLine("    " + $0, style) }
    } else {
      for (index, text) in situations.wrapped(to: columns - start).enumerated() {
        lines.append(StyledLine((index == 0 ? head : "").fitted(to: start) + text, style))
      }
    }
    if changed, let previous {
      let before = workplace.say(previous.answer.phrase)
      let weight = previous.impact.map { " " + workplace.say($0.phrase) } ?? ""
      lines.append(
        StyledLine(
          "     " + workplace.say(Phrase("avant : ", "before: ")) + before + weight, .dim))
    }
    return lines
  }

  private static func addAnswers(
    _ part: DiagnosticPart, _ side: Side, _ dossier: Dossier, _ workplace: Workplace,
    _ page: inout LineBuilder
  ) {
    let rules = workplace.convention(of: dossier).diagnostic
    let asked =
      rules.prerequisites.map { ($0.label, part.prerequisites[$0.id]) }
      + rules.criteria.filter { $0.side == side }.map { ($0.label, part.criteria[$0.id]) }
    guard !asked.isEmpty else { return }
    page.line([
      .init(
        " " + workplace.say(Phrase("Préalables et critères", "Prerequisites and criteria")), .dim)
    ])
    for (label, answer) in asked {
      let mark = answer.map { $0 ? "✓ " : "✗ " } ?? "· "
      let word = answer.map { workplace.say($0 ? Phrase("oui", "yes") : Phrase("non", "no")) }
      page.text(mark + workplace.say(label) + " : " + (word ?? "–"), indent: 1)
    }
  }

  private static func addShared(
    _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    page.heading(
      workplace.say(Phrase("Plus-value de l'approche conjointe", "Added value of working together"))
    )
    if let synthesis = dossier.syntheses.last {
      page.text(synthesis.value.addedValue)
      page.text(
        "\(workplace.shortName(synthesis.author)), \(synthesis.on.dayMonthYear)", style: .dim)
    } else {
      page.text(workplace.say(Phrase("à écrire", "to be written")), style: .dim)
    }
    let toExplore = dossier.identification.value.toExplore
    if !toExplore.isEmpty, dossier.partVersions.isEmpty {
      let labels = toExplore.compactMap { workplace.convention.diagnostic.theme($0) }
        .map { workplace.say($0.label) }
      page.heading(
        workplace.say(Phrase("Freins annoncés, à explorer", "Barriers announced, to explore")))
      page.text(labels.joined(separator: ", "))
    }
  }

  private static func addPaths(
    _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    guard dossier.contract != nil else { return }
    let themes = workplace.convention(of: dossier).diagnostic.themes
    page.heading(
      workplace.say(Phrase("Freins : entrée, maintenant, sortie", "Barriers: entry, now, exit")))
    for path in dossier.barrierPaths(themes: themes) {
      let states = [path.atEntry, path.now, path.atExit]
      guard states.contains(where: { $0?.answer == .yes }),
        let theme = themes.first(where: { $0.id == path.theme })
      else { continue }
      let cells = states.map { state in
        (state.map { state in
          workplace.say(state.answer.phrase)
            + (state.impact.map { " " + workplace.say($0.phrase) } ?? "")
        } ?? "–").fitted(to: 16)
      }
      page.line([
        .init("   " + workplace.say(theme.short).fitted(to: 14), .dim),
        .init(cells.joined(separator: " › ")),
      ])
    }
  }
}
