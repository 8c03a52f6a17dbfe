import Casework

extension DocumentMaker {
  /// The contract that names the social referent, to be signed by hand; once it is signed, what was
  /// signed (Ille-et-Vilaine, art. 3, axe 2, 4): « la signature d'un contrat […] mentionnant le nom
  /// du référent social »).
  var contract: PaperDocument {
    paper(
      .contract, dateLine: (isToSign ? "Préparé le " : "Copie imprimée le ") + day.paperText,
      issuers: issuers(), namesPerson: true,
      blocks: [.definitions(contractParties)] + presentation + engagements + plannedSoFar
        // Whoever signs has the duration before the eyes, on the same page.
        + [.together(duration + renewalToSign + contractEnding)])
  }

  private var isToSign: Bool { dossier.contract == nil || !renewalToSign.isEmpty }

  /// What the approach is, in our words.
  private var presentation: [PaperBlock] {
    section(
      "L'accompagnement global",
      [
        .paragraph(
          """
          L'accompagnement global réunit autour de vous un conseiller emploi et un référent social, \
          qui travaillent ensemble et se parlent régulièrement. Ils avancent avec vous, en même \
          temps, sur la recherche d'un emploi et sur ce qui la rend difficile au quotidien.
          """),
        .paragraph(
          PaperText.bold("L'adhésion est libre. ")
            + """
            Vous pouvez arrêter cet accompagnement quand vous le souhaitez : il suffit de le dire à \
            l'un des deux professionnels.
            """),
      ])
  }

  /// The open actions of both plans, in brief, as long as there is something to sign: a copy says
  /// what was signed, not what is planned since.
  private var plannedSoFar: [PaperBlock] {
    guard isToSign else { return [] }
    return section(
      "Ce qui est prévu aujourd'hui", Side.allCases.flatMap { side in briefPlan(side) })
  }

  private func briefPlan(_ side: Side) -> [PaperBlock] {
    let actions = dossier.plan(side).filter(\.now.state.isOpen)
    guard !actions.isEmpty else { return [] }
    let table = PaperTable(
      columns: [
        .init("Quoi", share: 3), .init("Qui", share: 1.4), .init("Pour quand", share: 1.3),
      ],
      rows: actions.map { [PaperText($0.now.what), PaperText(doer($0)), PaperText(dueDay($0))] })
    return subsection(side.paperPlan, [.table(table)])
  }
}
