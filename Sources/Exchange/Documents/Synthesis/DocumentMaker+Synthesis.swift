import Casework

extension DocumentMaker {
  /// What both halves say, theme by theme, and what the person says of it (Ille-et-Vilaine, art. 3,
  /// axe 2, 3): « une fois partagé le diagnostic social et professionnel »). The prerequisites, the
  /// criteria and the weights of the barriers are tools of the professionals: they stay at the desk.
  var synthesis: PaperDocument {
    paper(
      .synthesis, dateLine: "Imprimé le " + day.paperText, issuers: issuers(),
      blocks: [
        .definitions(Side.allCases.map(authorship)),
        .paragraph(
          """
          Cette synthèse reprend ce qui a été dit et constaté avec vous. Si quelque chose n'est pas \
          juste, il suffit de le dire : nous le corrigerons.
          """),
      ] + themesSection + section("Vos points forts", halves(\.strengths))
        + section("Ce que vous en dites", halves(\.personWords) { "« \($0) »" })
        + section("Ce qu'apporte le travail à deux", addedValue))
  }

  private func authorship(of side: Side) -> PaperDefinition {
    guard let half = dossier.part(side) else { return PaperDefinition(side.paperHalf, "à venir") }
    let author = listed([
      professionals[half.author]?.fullName ?? "", convention.vocabulary.institution(side),
    ])
    return PaperDefinition(
      side.paperHalf, PaperText("établi le \(half.on.paperText) par \(author)"))
  }

  /// A text of each half that has one, under the name of the half.
  private func halves(
    _ text: KeyPath<DiagnosticPart, String>, _ shown: (String) -> String = { $0 }
  ) -> [PaperBlock] {
    let definitions = Side.allCases.compactMap { side -> PaperDefinition? in
      guard let words = dossier.part(side)?.part[keyPath: text].trimmed, !words.isEmpty else {
        return nil
      }
      return PaperDefinition(side.paperHalf, PaperText(shown(words)))
    }
    return definitions.isEmpty ? [] : [.definitions(definitions)]
  }

  /// « évaluer la plus-value de la mise en œuvre d'une approche concertée » (Ille-et-Vilaine).
  private var addedValue: [PaperBlock] {
    let text = dossier.syntheses.last?.value.addedValue.trimmed ?? ""
    return text.isEmpty ? [] : [.paragraph(PaperText(text))]
  }
}
