import Casework

extension DocumentMaker {
  /// The themes that were discussed, and what each half says of them. « Non abordé » is not « non »:
  /// those that nobody discussed are named apart.
  var themesSection: [PaperBlock] {
    let sides = Side.allCases.filter { dossier.part($0) != nil }
    let themes = convention.diagnostic.themes
    let discussed = themes.filter { theme in
      sides.contains { finding(theme, $0).answer != .notDiscussed }
    }
    var blocks: [PaperBlock] = []
    if !discussed.isEmpty {
      blocks.append(
        .table(
          PaperTable(
            columns: [.init("Thème", share: 1.5)] + sides.map { .init($0.paperHalf, share: 2) },
            rows: discussed.map { theme in
              [PaperText.bold(theme.label.fr)]
                + sides.map { PaperText(observed(theme, finding(theme, $0))) }
            })))
    }
    let others = themes.filter { theme in !discussed.contains { $0.id == theme.id } }
    if !blocks.isEmpty, !others.isEmpty {
      let names = others.map(\.label.fr).joined(separator: " ; ")
      blocks.append(.paragraph(PaperText("Thèmes non abordés à ce jour : \(names).")))
    }
    return section("Ce qui est constaté, thème par thème", blocks)
  }

  private func finding(_ theme: BarrierTheme, _ side: Side) -> BarrierFinding {
    dossier.part(side)?.part.finding(theme.id) ?? BarrierFinding(theme: theme.id)
  }

  private func observed(_ theme: BarrierTheme, _ finding: BarrierFinding) -> String {
    switch finding.answer {
    case .notDiscussed: return "Non abordé"
    case .no: return "Pas de difficulté"
    case .yes:
      // In the order of the territory's list.
      let labels = theme.situations.filter { finding.situations.contains($0.id) }.map(\.label.fr)
      guard labels.count > 1 else { return labels.first ?? "Une difficulté, sans précision" }
      return labels.map { "– " + $0 }.joined(separator: "\n")
    }
  }
}
