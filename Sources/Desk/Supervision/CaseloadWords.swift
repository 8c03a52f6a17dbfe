import Casework

/// What is said of caseloads, on the screen and on plain lines.
enum CaseloadWords {
  /// The unit in two lines: how many people and dossiers, then what is shown and in what order.
  static func headlines(_ caseload: CaseloadState, _ workplace: Workplace) -> [String] {
    let team = caseload.content.team
    guard caseload.choice != .team else {
      return [
        summary(team, workplace), bounds(team, caseload.content.accessAlerts.count, workplace),
      ]
    }
    let choice = caseload.choice.phrase
    let count = caseload.rows.count
    return [
      summary(team, workplace),
      workplace.say(
        Phrase("montré : \(choice.fr) (\(count))", "shown: \(choice.en) (\(count))")),
    ]
  }

  /// `3 conseillers, 2,8 temps pleins · 245 dossiers, 87 par temps plein`.
  private static func summary(_ team: [CaseloadLine], _ workplace: Workplace) -> String {
    let open = team.reduce(0) { $0 + $1.open }
    let time = team.reduce(0) { $0 + $1.professional.workingTime }
    let role = team.count.professionals(workplace.me.side)
    var text = workplace.say(role) + ", " + workplace.say(open.inDossiers)
    if time > 0, time != team.count * 100 {
      text +=
        workplace.say(Phrase(", temps pleins : ", ", full times: ")) + workplace.hundredths(time)
    }
    if time > 0, team.count > 1 {
      let mean = Int((Double(open * 100) / Double(time)).rounded(.toNearestOrAwayFromZero))
      text += workplace.say(
        Phrase("   moyenne par temps plein : \(mean)", "   mean for a full time: \(mean)"))
    }
    return text
  }

  /// `bornes 70–100 · au-dessus 1 · en dessous 2`; where nothing is bounded, what is late.
  private static func bounds(
    _ team: [CaseloadLine], _ accessAlerts: Int, _ workplace: Workplace
  ) -> String {
    var parts: [Phrase] = []
    if accessAlerts > 0 {
      parts.append(
        Phrase("consultations à voir : \(accessAlerts)", "accesses to look at: \(accessAlerts)"))
    }
    if team.contains(where: { $0.bounds != nil }) {
      let bounds = workplace.convention.portfolio
      let isDefault = workplace.convention.isDefault("portfolio.maximum")
      parts.append(
        Phrase(
          "bornes \(bounds.minimum)–\(bounds.maximum)" + (isDefault ? " (par défaut)" : ""),
          "bounds \(bounds.minimum)–\(bounds.maximum)" + (isDefault ? " (default)" : "")))
    }
    for kind in CaseloadConcern.Kind.allCases {
      let people = team.count { line in line.concerns.contains { $0.kind == kind } }
      guard people > 0 else { continue }
      switch kind {
      case .aboveBounds: parts.append(Phrase("au-dessus : \(people)", "above: \(people)"))
      case .belowBounds: parts.append(Phrase("en dessous : \(people)", "below: \(people)"))
      case .contractsOver, .reviewsLate, .waiting, .noContact:
        let total = team.flatMap(\.concerns).filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
        parts.append(
          Phrase("\(kind.short.fr) : \(total)", "\(kind.short.en): \(total)"))
      }
    }
    return parts.map(workplace.say).joined(separator: "   ")
  }

  /// One line in sentences: what is in hand, what the year came to, what to look at.
  static func sentences(_ row: CaseloadRow, _ workplace: Workplace) -> [String] {
    let line = row.line
    let concerns = row.concerns.map { workplace.say($0.phrase(line, workplace)) }
    let look =
      concerns.isEmpty
      ? workplace.say(Phrase("Rien ne presse.", "Nothing presses."))
      : workplace.say(Phrase("À voir : ", "To see: ")) + concerns.joined(separator: ", ") + "."
    return [
      inHand(line, workplace), look, year(line, workplace),
    ]
  }

  private static func inHand(_ line: CaseloadLine, _ workplace: Workplace) -> String {
    let professional = line.professional
    var text = professional.fullName
    if professional.workingTime != 100 { text += " (\(professional.workingTime) %)" }
    if professional.unit != workplace.me.unit { text += ", \(professional.unit)" }
    text += workplace.say(
      Phrase(
        " : \(line.open.inDossiers.fr), dont \(line.accompanied) avec un contrat",
        ": \(line.open.inDossiers.en), \(line.accompanied) with a contract"))
    if let bounds = line.bounds {
      text += workplace.say(
        Phrase(
          " ; bornes \(bounds.minimum)–\(bounds.maximum)",
          "; bounds \(bounds.minimum)–\(bounds.maximum)"))
    }
    return text
      + workplace.say(
        Phrase(" ; partenaires : \(line.partners).", "; partners: \(line.partners)."))
  }

  private static func year(_ line: CaseloadLine, _ workplace: Workplace) -> String {
    let year = workplace.today.year
    var parts = [Phrase("\(year) : entrées \(line.entries)", "\(year): entries \(line.entries)")]
    if let expected = line.expectedEntries {
      parts.append(Phrase("attendues \(expected)", "expected \(expected)"))
    }
    if let delay = line.startDelay.rounded {
      parts.append(Phrase("délai moyen \(delay) j", "mean delay \(delay) d"))
    }
    parts.append(
      Phrase(
        "sorties \(line.exits), dont dynamiques \(line.positiveExits)",
        "exits \(line.exits), positive \(line.positiveExits)"))
    if let honoured = line.honoured.value, let all = line.honoured.denominator {
      let share = workplace.percent(honoured)
      parts.append(
        Phrase(
          "rendez-vous honorés \(share) de \(all)", "meetings held \(share) of \(all)"))
    }
    return parts.map(workplace.say).joined(separator: ", ") + "."
  }
}

extension Int {
  /// `1 conseiller`, `3 travailleurs sociaux`.
  fileprivate func professionals(_ side: Side) -> Phrase {
    switch side {
    case .employment:
      Phrase(
        self < 2 ? "\(self) conseiller" : "\(self) conseillers",
        self == 1 ? "1 adviser" : "\(self) advisers")
    case .social:
      Phrase(
        self < 2 ? "\(self) travailleur social" : "\(self) travailleurs sociaux",
        self == 1 ? "1 social worker" : "\(self) social workers")
    }
  }
}

extension Workplace {
  /// `2,8`, `3`: hundredths as a number with one decimal at most.
  func hundredths(_ value: Int) -> String {
    let tenths = (value + 5) / 10
    return numbers.fixed(Double(tenths) / 10, digits: tenths % 10 == 0 ? 0 : 1)
  }
}
