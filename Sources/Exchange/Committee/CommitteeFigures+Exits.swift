internal import Casework

extension CommitteeFigures {
  /// Fourth table of the committee: exits, by reason and group; each rate with what it counts.
  var exitSection: ReportSection {
    let shown: [Indicator] = [.exits, .positiveExits, .durableExits, .meanStay]
    guard whole[.exits].numerator > 0 else { return ReportSection("") }
    let reasons = reasonTable
    let groups = groupTable(reasons)
    return ReportSection(
      frame.say("Sorties", "Exits"),
      blocks: [
        .keyFigures(
          KeyFigures(
            frame.say("Sorties de la période", "Exits of the period"),
            previousPeriod: frame.before.title(frame.language),
            figures: shown.map { frame.keyFigure($0, whole[$0], before: before[$0]) },
            leavesUnit: true)),
        .chart(ReportChart(.bars, of: groups, reading: groupReading(groups), series: [3])),
        .table(groups), .table(reasons),
      ])
  }

  private typealias Lump = (name: String, group: ExitReason.Group, figures: PublicFigures)

  /// Reasons in the order of groups. Those of a group that are too few to be shown are put together:
  /// a group whose sum is known must not give back one of its reasons.
  private var lumps: [Lump] {
    ExitReason.Group.allCases.flatMap { group -> [Lump] in
      let codes = rows(Self.exits).filter {
        (frame.convention.exitReason($0.code)?.group ?? .other) == group
      }.sorted { $0.figures[Self.exits].numerator > $1.figures[Self.exits].numerator }
      var small = codes.filter { ReportFrame.isSmall($0.figures[Self.exits].numerator) }
      var shown = Array(codes.dropLast(small.count))
      while small.count < codes.count, let last = shown.last, !small.isEmpty,
        ReportFrame.isSmall(total(Self.exits, of: small)[Self.exits].numerator)
      {
        small.insert(last, at: 0)
        shown.removeLast()
      }
      let alone = small.count == 1 ? small : []
      var lumps = (shown + alone).map {
        (frame.label(.exitReason, $0.code), group, $0.figures)
      }
      if small.count > 1 {
        let name = frame.say("\(small.count) motifs peu fréquents", "\(small.count) rare reasons")
        lumps.append((name, group, total(Self.exits, of: small)))
      }
      return lumps
    }
  }

  private var reasonTable: ReportTable {
    let lumps = lumps
    var table = frame.publicTable(
      frame.say("Sorties par motif", "Exits by reason"), of: frame.say("Motif", "Reason"),
      rows: lumps.map { ($0.name, $0.figures) }, total: sum(lumps.map(\.figures), Self.exits),
      counting: Self.exits,
      and: [
        frame.share(frame.say("Part", "Share"), Self.exits, of: whole[.exits].numerator)
      ])
    table.columns.insert(ReportColumn(frame.say("Groupe", "Group")), at: 1)
    table.columns[5].basis = 4
    table.rowHeaders = 2
    for index in table.rows.indices {
      let group = lumps.indices.contains(index) ? lumps[index].group : nil
      let name = group.map { frame.label(.exitGroup, $0.rawValue) } ?? ""
      table.rows[index].cells.insert(.text(name), at: 1)
    }
    return table
  }

  /// Sums of what is left of the reasons.
  private func groupTable(_ reasons: ReportTable) -> ReportTable {
    func sum(_ rows: [ReportRow], _ column: Int) -> ReportCell {
      let cells = rows.map { $0.cells[column] }
      return cells.contains(where: \.isHidden)
        ? .hidden(.complement) : .integer(cells.compactMap(\.count).reduce(0, +))
    }
    let all = whole[.exits].numerator
    let details = zip(lumps, reasons.rows)
    let rows = ExitReason.Group.allCases.compactMap { group -> ReportRow? in
      let rows = details.filter { $0.0.group == group }.map(\.1)
      let counts = [2, 3, 4].map { sum(rows, $0) }
      guard !rows.isEmpty else { return nil }
      let share: ReportCell =
        counts[2].number.map { .percent($0 / Double(all)) } ?? .hidden(.complement)
      return ReportRow([.text(frame.label(.exitGroup, group.rawValue))] + counts + [share])
    }
    let total = reasons.rows.last.map { row in
      ReportRow([row.cells[0]] + row.cells[2...5], isTotal: true)
    }
    return ReportTable(
      caption: frame.say("Sorties par groupe de motifs", "Exits by group of reasons"),
      columns: [0, 2, 3, 4, 5].map { index in
        var column = reasons.columns[index]
        if column.basis != nil { column.basis = 3 }
        return column
      },
      rows: rows + [total].compactMap { $0 },
      footnotes: ExitReason.Group.allCases.map { group in
        ReportFootnote(frame.label(.exitGroup, group.rawValue), definition(group))
      }, leavesUnit: true
    ).protected(ReportFrame.smallestCount)
  }

  /// The reasons that a group is made of here.
  private func definition(_ group: ExitReason.Group) -> String {
    frame.convention.exitReasons.filter { $0.group == group }.map { $0.label[frame.language] }
      .joined(separator: " ; ") + "."
  }

  private func groupReading(_ groups: ReportTable) -> String {
    let shares = frame.columns([0, 4], of: groups, caption: "")
    return frame.greatest(1, of: shares).map { first in
      frame.say(
        "Le groupe le plus nombreux : \(first.name), \(frame.text(first.value)) des sorties de la période.",
        "The largest group: \(first.name), \(frame.text(first.value)) of the exits of the period.")
    } ?? frame.say("Peu de sorties dans la période.", "Few exits in the period.")
  }
}
