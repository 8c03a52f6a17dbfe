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
}
