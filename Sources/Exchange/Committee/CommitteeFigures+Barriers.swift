internal import Casework

extension CommitteeFigures {
  /// Second table of the committee: what stands in the way at the entry, now and at the exit, and what
  /// was done for each.
  var barriers: ReportSection {
    let found = rows(Self.barriersAtEntry).sorted {
      $0.figures[Self.barriersAtEntry].numerator > $1.figures[Self.barriersAtEntry].numerator
    }
    guard !found.isEmpty else { return ReportSection("") }
    let entered = whole[.entries].numerator
    let share = frame.share(
      frame.say("Part des entrées", "Share of entries"), Self.barriersAtEntry, of: entered)
    let atEntry = frame.publicTable(
      frame.say("Freins à l'entrée, RSA et hors RSA", "Barriers at entry, RSA and not RSA"),
      of: frame.say("Frein", "Barrier"),
      rows: found.map { (frame.label(.theme, $0.code), $0.figures) }, total: nil,
      counting: Self.barriersAtEntry, and: [share],
      footnotes: [ReportFootnote("", severalNote)])
    return ReportSection(
      frame.say("Freins", "Barriers"),
      introduction: [
        frame.say(
          "À l'entrée et aujourd'hui : les mêmes personnes, entrées dans la période. À la sortie : celles qui sont sorties dans la période.",
          "At entry and today: the same people, who entered in the period. At exit: those who left in the period."
        )
      ],
      blocks: [
        .chart(chart(found, atEntry)), .table(atEntry), .table(impactTable(found)),
        .table(actionTable),
      ])
  }

  private var severalNote: String {
    frame.say(
      "Une personne peut avoir plusieurs freins : les lignes ne s'additionnent pas.",
      "A person may have several barriers: rows do not add up.")
  }

  /// Shares at the entry, now and at the exit. What the table of the two publics does not say is not
  /// said here.
  private func chart(_ found: [CodeFigures], _ atEntry: ReportTable) -> ReportChart {
    func cell(_ figures: PublicFigures, _ measure: Measure, of whole: Int) -> ReportCell {
      let count = figures[measure].numerator
      if [count, whole - count, whole].contains(where: ReportFrame.isSmall) {
        return .hidden(.complement)
      }
      return whole == 0 ? .unknown : .percent(Double(count) / Double(whole))
    }
    let (entered, left) = (whole[.entries].numerator, whole[.exits].numerator)
    let table = ReportTable(
      caption: frame.say(
        "Freins à l'entrée, aujourd'hui et à la sortie", "Barriers at entry, today and at exit"),
      columns: [
        ReportColumn(frame.say("Frein", "Barrier")),
        ReportColumn(frame.say("À l'entrée", "At entry"), .percent),
        ReportColumn(frame.say("Aujourd'hui", "Today"), .percent),
        ReportColumn(frame.say("À la sortie", "At exit"), .percent),
      ],
      rows: zip(found, atEntry.rows).map { barrier, row in
        let isHidden = row.cells.dropFirst(3).contains(where: \.isHidden)
        let first: ReportCell =
          isHidden ? .hidden(.complement) : cell(barrier.figures, Self.barriersAtEntry, of: entered)
        return ReportRow([
          row.cells.first ?? "", first, cell(barrier.figures, Self.barriersNow, of: entered),
          cell(barrier.figures, Self.barriersAtExit, of: left),
        ])
      }, footnotes: [ReportFootnote("", severalNote)])
    let reading =
      frame.greatest(1, of: table).map { first in
        frame.say(
          "Le frein le plus fréquent à l'entrée : \(first.name), pour \(frame.text(first.value)) des personnes entrées.",
          "The most frequent barrier at entry: \(first.name), for \(frame.text(first.value)) of those who entered."
        )
      } ?? frame.say("Peu de personnes sont entrées.", "Few people entered.")
    return ReportChart(.bars, of: table, reading: reading)
  }

  /// How heavy barriers weigh on the return to work.
  private func impactTable(_ found: [CodeFigures]) -> ReportTable {
    let names: [(String, Phrase)] = [
      ("strong", Phrase("Fort", "Strong")), ("moderate", Phrase("Modéré", "Moderate")),
      ("none", Phrase("Sans impact", "None")),
    ]
    let measures = names.map { name in
      Self.impacts.first { $0.impact == name.0 }?.measure ?? Self.barriersAtEntry
    }
    return ReportTable(
      caption: frame.say(
        "Impact des freins à l'entrée sur le retour à l'emploi",
        "Impact of barriers at entry on the return to work"),
      columns: [ReportColumn(frame.say("Frein", "Barrier"))]
        + names.map { ReportColumn($0.1[frame.language], .integer) }
        + [
          ReportColumn(frame.say("Non précisé", "Not specified"), .integer),
          ReportColumn(frame.say("Ensemble", "Together"), .integer, isTotal: true),
        ],
      rows: found.map { barrier in
        let counts = measures.map { barrier.figures[$0].numerator }
        let all = barrier.figures[Self.barriersAtEntry].numerator
        let cells = (counts + [all - counts.reduce(0, +), all]).map(ReportCell.integer)
        return ReportRow([.text(frame.label(.theme, barrier.code))] + cells)
      }, leavesUnit: true)
  }

  /// What was done: actions of both plans by the barrier they work on.
  private var actionTable: ReportTable {
    let found = rows(Self.actions).sorted {
      $0.figures[Self.actions].numerator > $1.figures[Self.actions].numerator
    }
    func done(_ figures: PublicFigures) -> ReportCell {
      let (done, all) = (figures[Self.actionsDone].numerator, figures[Self.actions].numerator)
      return [all, done, all - done].contains(where: ReportFrame.isSmall)
        ? .hidden(.complement) : frame.cell(.share, Figure(done, of: all))
    }
    let all = found.map(\.figures)
    let measures = [Self.actions, Self.actionsDone]
    func together(_ part: PublicFigures.Public) -> [Figure] {
      measures.map { sum(all, $0)[$0, part] }
    }
    let total = PublicFigures(measures, rsa: together(.rsa), others: together(.others))
    return frame.publicTable(
      frame.say("Actions menées, par frein", "Actions, by barrier"),
      of: frame.say("Frein", "Barrier"),
      rows: found.map { (frame.label(.theme, $0.code), $0.figures) }, total: total,
      counting: Self.actions,
      and: [
        .init(title: frame.say("Réalisées à ce jour", "Done so far"), kind: .percent, cell: done)
      ],
      footnotes: [
        ReportFootnote(
          "",
          frame.say(
            "Actions prévues dans la période, dans le plan vers l'emploi ou le plan social.",
            "Actions planned in the period, in either plan."))
      ])
  }
}
