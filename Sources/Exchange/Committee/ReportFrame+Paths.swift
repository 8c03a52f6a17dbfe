internal import Casework

extension ReportFrame {
  /// The share of a cohort that is still accompanied, month after month.
  func survivalChart(_ cohort: Cohort) -> ReportChart {
    let points = cohort.survival.prefix { ($0.inProgress.denominator ?? 0) >= Self.smallestCount }
    let table = ReportTable(
      caption: say(
        "Encore accompagnées, mois après leur entrée", "Still accompanied, months after entry"),
      columns: [
        ReportColumn(say("Mois", "Month")),
        ReportColumn(say("Encore accompagnées", "Still accompanied"), .percent),
      ],
      rows: points.map { point in
        let (count, known) = (point.inProgress.numerator, point.inProgress.denominator ?? 0)
        let isTelling = [count, known - count].contains(where: Self.isSmall)
        return ReportRow([
          .text("\(point.months)"),
          isTelling ? .hidden(.complement) : cell(.share, point.inProgress),
        ])
      },
      footnotes: [
        ReportFootnote(
          "",
          say(
            "Parmi les personnes pour qui ces mois sont passés, tant qu'elles sont \(Self.smallestCount) au moins.",
            "Of people for whom these months have passed, as long as they are \(Self.smallestCount) at least."
          ))
      ])
    let half = table.rows.first { ($0.cells[1].number ?? 1) < 0.5 }
    let reading: String
    if case .text(let month)? = half?.cells.first {
      reading = say(
        "Au bout de \(month) mois, moins de la moitié des personnes sont encore accompagnées.",
        "After \(month) months, less than half are still accompanied.")
    } else {
      reading = say(
        "Plus de la moitié des personnes sont encore accompagnées au dernier mois connu.",
        "More than half are still accompanied in the last month known.")
    }
    return ReportChart(.step, of: table, reading: reading)
  }

  /// A step of the way in.
  func stepName(_ kind: CountedFact.Kind) -> String {
    switch kind {
    case .followed: say("Repérage", "Identification")
    case .shared: say("Diagnostic partagé", "Shared diagnostic")
    case .agreed: say("Accord conjoint", "Joint agreement")
    case .presented: say("Entretien de présentation", "Presentation")
    default: say("Contrat signé", "Contract signed")
    }
  }

  /// The load coming: terms of contracts.
  func endsSection(_ ends: [ExpectedEnds]) -> ReportSection {
    guard ends.contains(where: { $0.ends > 0 }) else { return ReportSection("") }
    let last = say("Dernier contrat", "Last contract")
    let table = ReportTable(
      caption: say(
        "Contrats dont le terme arrive, mois par mois", "Contracts that end, month by month"),
      columns: [
        ReportColumn(say("Mois", "Month")),
        ReportColumn(say("Encore renouvelable", "May be renewed"), .integer),
        ReportColumn(last, .integer),
        ReportColumn(say("Ensemble", "Together"), .integer, isTotal: true),
      ],
      rows: ends.map { month in
        let name = Period.month(month.month, language) + " " + month.month.prefix(4)
        return ReportRow([
          .text(name), .integer(month.renewable), .integer(month.ends - month.renewable),
          .integer(month.ends),
        ])
      },
      leavesUnit: true
    ).protected(Self.smallestCount)
    let peak = greatest(3, of: table)
    let reading =
      peak.map { peak in
        say(
          "Le mois le plus chargé est \(peak.name) : \(text(peak.value)) contrats arrivent à leur terme.",
          "The fullest month is \(peak.name): \(text(peak.value)) contracts end.")
      } ?? say("Peu de contrats arrivent à leur terme.", "Few contracts end.")
    return ReportSection(
      say("Fins attendues", "Expected ends"),
      blocks: [.chart(ReportChart(.stack, of: table, reading: reading, series: [1, 2]))])
  }
}
