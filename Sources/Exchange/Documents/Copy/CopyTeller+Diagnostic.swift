import Casework

extension CopyTeller {
  func tellDiagnostic(_ fact: Fact) -> CopyLines {
    switch fact {
    case .partRecorded(let recorded):
      let part = recorded.part
      return CopyLines(
        "\(recorded.side.paperHalf) (\(institution(recorded.side)))",
        part.findings.map(finding) + [
          line("Vos points forts", part.strengths), line("Observation", part.observation),
          line("Ce que vous en dites", part.personWords),
        ] + answers(part.prerequisites, convention.diagnostic.prerequisites)
          + answers(
            part.criteria,
            convention.diagnostic.criteria.map { NamedChoice(id: $0.id, label: $0.label) }))
    case .synthesisWritten(let synthesis):
      return CopyLines("Ce que le travail à deux apporte", [synthesis.addedValue])
    case .trusted(let trusted):
      let (own, other) = (trusted.side.paperRole, trusted.side.other.paperRole)
      return CopyLines(
        "Votre \(own) s'est fié au diagnostic de votre \(other), pour ne pas vous faire tout redire",
        [line("Pourquoi", trusted.motive)])
    default: return CopyLines("")
    }
  }

  /// A theme, what was answered, how much it weighs, what was observed.
  func finding(_ finding: BarrierFinding) -> String {
    let theme = convention.diagnostic.theme(finding.theme)
    let label = theme?.label.fr ?? finding.theme
    let situations = finding.situations.map { code in
      theme?.situations.first { $0.id == code }?.label.fr ?? code
    }
    switch finding.answer {
    case .notDiscussed: return "\(label) : non abordé"
    case .no: return "\(label) : pas de difficulté"
    case .yes:
      let weight = finding.impact.map { ", \($0.paperText)" } ?? ""
      let what = situations.isEmpty ? "" : " (\(situations.joined(separator: " ; ")))"
      return "\(label) : une difficulté\(weight)\(what)"
    }
  }

  /// What each of the two answered to the questions of the territory.
  private func answers(_ given: [String: Bool], _ asked: [NamedChoice]) -> [String] {
    given.sorted { $0.key < $1.key }.map { code, answer in
      let label = asked.first { $0.id == code }?.label.fr ?? code
      return "Question de la convention, « \(label) » : \(answer ? "oui" : "non")"
    }
  }
}
