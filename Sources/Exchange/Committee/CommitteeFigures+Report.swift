internal import Casework

extension CommitteeFigures {
  /// The file of the steering committee, part after part.
  public var report: Report {
    frame.report(
      frame.say("Comité de pilotage", "Steering committee"),
      notes: notes,
      sections: [
        essentials, publics, barriers, means, exitSection, flow, wayIn, becoming,
        unitSection, frame.endsSection(ends),
        DifficultiesSection.section(
          difficulties, in: frame.period, today: frame.producedOn, language: frame.language),
      ])
  }

  private var notes: [String] {
    let named = frame.say(
      "Le journal des difficultés dit qui s'occupe de chacune.",
      "The log of difficulties says who sees to each.")
    return (difficulties.isEmpty ? [] : [named]) + [
      frame.say(
        "RSA : bénéficiaires du RSA, d'après ce que le dossier en dit aujourd'hui.",
        "RSA: recipients of the RSA, by what the dossier says today."),
      frame.say(
        "Ne sont pas comptés ici : la durée d'inscription ; le sexe et la reconnaissance de travailleur handicapé, que les dossiers ne tiennent pas.",
        "Not counted here: length of registration; sex and disability, which dossiers do not hold."
      ),
    ]
  }

  private var essentials: ReportSection {
    let delay = frame.counted(.startDelay)
    let shown: [Indicator] = [
      .entries, .inProgress, .accompanied, delay, .meanPortfolio, .honoured, .positiveExits,
      .activeShare,
    ]
    return ReportSection(
      frame.say("L'essentiel", "In short"),
      blocks: [
        .keyFigures(
          KeyFigures(
            frame.say("Chiffres clés", "Key figures"),
            previousPeriod: frame.before.title(frame.language),
            figures: shown.map { frame.keyFigure($0, whole[$0], before: before[$0]) },
            leavesUnit: true)),
        .table(publicsTable(shown)),
      ])
  }

  /// The same figures for the two publics.
  private func publicsTable(_ indicators: [Indicator]) -> ReportTable {
    let shown = indicators.filter { $0.unit != .perAdviser }
    func cell(_ indicator: Indicator, _ part: PublicFigures.Public) -> ReportCell {
      let figure = whole[indicator, part]
      guard let all = figure.denominator else {
        // Two of the three counts give the third.
        let parts = [whole[indicator, .rsa], whole[indicator, .others]].map(\.numerator)
        return parts.contains(where: ReportFrame.isSmall)
          ? .hidden(.complement) : .integer(figure.numerator)
      }
      let rest = indicator.unit == .share ? [figure.numerator, all - figure.numerator] : []
      return ([all] + rest).contains(where: ReportFrame.isSmall)
        ? .hidden(.complement) : frame.cell(indicator.unit, figure)
    }
    return ReportTable(
      caption: frame.say("RSA et hors RSA", "RSA and not RSA"),
      columns: [
        ReportColumn(frame.say("Chiffre", "Figure")), ReportColumn("RSA", .percent),
        ReportColumn(frame.say("Hors RSA", "Not RSA"), .percent),
        ReportColumn(frame.say("Ensemble", "Together"), .percent),
      ],
      rows: shown.map { indicator in
        ReportRow(
          [.text(indicator.title[frame.language])]
            + PublicFigures.Public.allCases.map { cell(indicator, $0) })
      })
  }

  private var unitSection: ReportSection {
    let words = frame.convention.vocabulary
    return ReportSection(
      frame.say("Par unité", "By unit"),
      blocks: frame.unitTables(
        agencies, total: whole, named: words.employmentUnit, hasPortfolio: true)
        + frame.unitTables(socialUnits, total: whole, named: words.socialUnit, hasPortfolio: false))
  }

  private var becoming: ReportSection {
    guard cohort.entered > 0 else { return ReportSection("") }
    return ReportSection(
      frame.say("Ce que deviennent les personnes entrées", "What became of those who entered"),
      blocks: [.chart(frame.survivalChart(cohort))])
  }
}
