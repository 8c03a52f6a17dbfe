internal import Casework

extension CommitteeFigures {
  /// First table of the committee: who is followed.
  var publics: ReportSection {
    let profiles: [(String, Phrase, Phrase)] = [
      ("age", Phrase("Âge à l'entrée", "Age at entry"), Phrase("Âge", "Age")),
      (
        "qualification", Phrase("Niveau à l'entrée", "Qualification at entry"),
        Phrase("Niveau", "Qualification")
      ),
      (
        "district", Phrase("Quartier prioritaire", "Priority district"),
        Phrase("Quartier prioritaire", "Priority district")
      ),
    ]
    let tables = profiles.compactMap { group, title, name -> ReportTable? in
      guard let measure = Self.profiles.first(where: { $0.group == group })?.measure else {
        return nil
      }
      return table(
        title[frame.language] + frame.say(" des personnes entrées", " of those who entered"),
        of: name[frame.language], measure, order: order(group)
      ) { profileLabel(group, $0) }
    }
    let origin = table(
      frame.say("Origine du repérage", "Identified by"), of: frame.say("Origine", "Origin"),
      Self.origins
    ) { frame.label(.origin, $0) }
    return ReportSection(
      frame.say("Publics", "People"),
      introduction: [
        frame.say(
          "Les personnes dont le contrat est signé dans la période ; l'origine, celles dont le dossier est ouvert dans la période.",
          "People whose contract was signed in the period; origin, those whose dossier was opened in it."
        )
      ], blocks: (tables + [origin]).filter { $0.rows.count > 1 }.map(ReportBlock.table))
  }

  /// A table by code with its total and the share of each code.
  func table(
    _ caption: String, of names: String, _ measure: Measure, order: [String] = [],
    label: (String) -> String
  ) -> ReportTable {
    var found = rows(measure)
    if order.isEmpty {
      found.sort { $0.figures[measure].numerator > $1.figures[measure].numerator }
    } else {
      found.sort {
        order.firstIndex(of: $0.code) ?? order.count < order.firstIndex(of: $1.code) ?? order.count
      }
    }
    let total = total(measure, of: found)
    return frame.publicTable(
      caption, of: names, rows: found.map { (label($0.code), $0.figures) }, total: total,
      counting: measure,
      and: [frame.share(frame.say("Part", "Share"), measure, of: total[measure].numerator)])
  }

  func total(_ measure: Measure, of rows: [CodeFigures]) -> PublicFigures {
    func sum(_ part: PublicFigures.Public) -> Figure {
      Figure(rows.reduce(0) { $0 + $1.figures[measure, part].numerator })
    }
    return PublicFigures([measure], rsa: [sum(.rsa)], others: [sum(.others)])
  }

  private func order(_ group: String) -> [String] {
    switch group {
    case "age": AgeBand.allCases.map(\.rawValue)
    case "qualification": Qualification.allCases.map(\.rawValue)
    default: ["yes", "no"]
    }
  }

  private func profileLabel(_ group: String, _ code: String) -> String {
    switch group {
    case "age":
      switch AgeBand(rawValue: code) {
      case .under26: frame.say("Moins de 26 ans", "Under 26")
      case .from26To49: frame.say("26 à 49 ans", "26 to 49")
      case .from50: frame.say("50 ans et plus", "50 and over")
      case nil: code
      }
    case "qualification": frame.label(.qualification, code)
    default: code == "yes" ? frame.say("Oui", "Yes") : frame.say("Non", "No")
    }
  }
}
