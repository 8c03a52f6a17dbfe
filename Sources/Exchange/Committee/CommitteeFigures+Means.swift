internal import Casework

extension CommitteeFigures {
  /// Third table of the committee: the means that were used.
  var means: ReportSection {
    let shown: [Indicator] = [.honoured, .tripartite, .milestones, .activity, .renewals]
    let figures = shown.map { frame.keyFigure($0, whole[$0], before: before[$0]) }
    let milestones = MilestoneKind.Group.allCases.map { group in
      let measure = Self.milestones(group)
      return (
        frame.label(.milestoneGroup, group.rawValue),
        total(measure, of: rows(measure)).renamed(measure, as: Self.anyMilestone)
      )
    }
    let steps = frame.publicTable(
      frame.say("Étapes franchies", "Milestones"), of: frame.say("Étape", "Milestone"),
      rows: milestones, total: sum(milestones.map(\.1), Self.anyMilestone),
      counting: Self.anyMilestone)
    return ReportSection(
      frame.say("Moyens", "Means"),
      blocks: [
        .keyFigures(
          KeyFigures(
            frame.say("Rencontres et étapes", "Meetings and milestones"),
            previousPeriod: frame.before.title(frame.language),
            figures: figures + [contactFigure], leavesUnit: true))
      ]
        + [meetingTable, steps, portfolioTable].map(ReportBlock.table)
        + meetingMonths.blocks)
  }

  private static let anyMilestone = Measure.count(Selector(.milestone))

  private var meetingMonths: ReportSection {
    frame.meetingsSection(
      months.map { (Period.month($0.month, frame.language), $0.figures) }, whole: whole)
  }

  private var contactFigure: KeyFigure {
    frame.keyFigure(.contacts, whole[.contacts], before: before[.contacts])
  }

  /// Meetings by kind and how they went.
  private var meetingTable: ReportTable {
    let outcomes = MeetingOutcome.allCases
    func count(_ kind: MeetingKind, _ outcome: MeetingOutcome) -> Int {
      codes.first { $0.code == outcome.rawValue }?.figures[Self.meetings(kind)].numerator ?? 0
    }
    func row(_ name: String, _ kinds: [MeetingKind], isTotal: Bool = false) -> ReportRow {
      let counts = outcomes.map { outcome in kinds.reduce(0) { $0 + count($1, outcome) } }
      let cells = (counts + [counts.reduce(0, +)]).map(ReportCell.integer)
      return ReportRow([.text(name)] + cells, isTotal: isTotal)
    }
    let kinds = MeetingKind.allCases.filter { kind in outcomes.contains { count(kind, $0) > 0 } }
    return ReportTable(
      caption: frame.say("Rencontres de la période", "Meetings of the period"),
      columns: [ReportColumn(frame.say("Rencontre", "Meeting"))]
        + outcomes.map { ReportColumn(frame.label(.meetingOutcome, $0.rawValue), .integer) }
        + [ReportColumn(frame.say("Ensemble", "Together"), .integer, isTotal: true)],
      rows: kinds.map { row(frame.label(.meetingKind, $0.rawValue), [$0]) }
        + [row(frame.say("Ensemble", "Together"), kinds, isTotal: true)], leavesUnit: true)
  }

  /// How portfolios lie between the bounds, for a full time.
  private var portfolioTable: ReportTable {
    let values = portfolios.compactMap(\.value).sorted()
    let bounds = frame.convention.portfolio
    // Two portfolios would say each of the two.
    let isTelling = values.count < 3
    func cell(_ value: Double?) -> ReportCell {
      isTelling ? .hidden(.complement) : value.map(ReportCell.decimal) ?? .unknown
    }
    return ReportTable(
      caption: frame.say(
        "Portefeuilles, ramenés au temps plein", "Portfolios, for a full time"),
      columns: [
        ReportColumn(frame.say("Portefeuilles", "Portfolios"), .decimal, fractionDigits: 0),
        ReportColumn(frame.say("Le plus petit", "Smallest"), .decimal),
        ReportColumn(frame.say("Moyenne", "Mean"), .decimal),
        ReportColumn(frame.say("Le plus grand", "Greatest"), .decimal),
        ReportColumn(frame.say("Bornes", "Bounds")),
      ],
      rows: [
        [
          .decimal(Double(values.count)), cell(values.first),
          whole[.meanPortfolio].value.map(ReportCell.decimal) ?? .unknown, cell(values.last),
          .text("\(bounds.minimum)–\(bounds.maximum)"),
        ]
      ], rowHeaders: 0)
  }

  func sum(_ all: [PublicFigures], _ measure: Measure) -> PublicFigures {
    func total(_ part: PublicFigures.Public) -> Figure {
      Figure(all.reduce(0) { $0 + $1[measure, part].numerator })
    }
    return PublicFigures([measure], rsa: [total(.rsa)], others: [total(.others)])
  }
}

extension PublicFigures {
  /// The counts of a measure under another one, of which it is a part.
  func renamed(_ measure: Measure, as other: Measure) -> PublicFigures {
    PublicFigures([other], rsa: [self[measure, .rsa]], others: [self[measure, .others]])
  }
}
