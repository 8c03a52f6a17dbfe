import Casework

extension DocumentMaker {
  /// How long the contract lasts, as it is signed or would be if it were today, and what its
  /// convention says of it (Bas-Rhin, CP/2020/437, III.1; Ille-et-Vilaine, art. 3, axe 2, 5)).
  var duration: [PaperBlock] {
    let text = dossier.contract.map(signedDuration) ?? [.paragraph(PaperText(wouldLast))]
    return section("La durée du contrat", text + durationClause)
  }

  private var wouldLast: String {
    let terms = convention.terms
    let end = terms.end(signedOn: day, renewals: 0).paperText
    return """
      Le contrat dure \(terms.initialMonths) mois. Il commence le jour de sa signature, à écrire \
      plus bas. Signé le \(day.paperText) : le contrat finirait le \(end). \
      \(renewable(terms, left: terms.renewals))
      """
  }

  private func signedDuration(_ contract: Contract) -> [PaperBlock] {
    var terms = contract.line.map { term in
      PaperDefinition(
        term.number == 0 ? "Premier contrat" : "Renouvellement \(term.number)",
        .bold("du \(term.from.paperText) au \(term.to.paperText)")
          + PaperText(", signé le \(term.signedOn.paperText)"))
    }
    if let end = dossier.exit?.on {
      terms.append(PaperDefinition("Fin de l'accompagnement", .bold("le \(end.paperText)")))
      return [.definitions(terms)]
    }
    let left = contract.renewalsLeft
    let further = left > 0 ? renewable(contract.terms, left: left) : "Il n'est plus renouvelable."
    return [.definitions(terms), .paragraph(PaperText(further))]
  }

  /// Each renewal needs the joint review and both agreements.
  private func renewable(_ terms: ContractTerms, left: Int) -> String {
    guard left > 0 else { return "Il n'est pas renouvelable." }
    let times = left == 1 ? "une fois" : "\(left) fois"
    let months = "\(terms.renewalMonths) mois" + (left == 1 ? "" : " chacune")
    return """
      Il peut être renouvelé \(times) pour \(months), si vous le souhaitez : les deux professionnels \
      examinent d'abord la situation ensemble, puis chacun donne son accord.
      """
  }

  /// The sentence of the convention, unless the contract was signed under another one.
  private var durationClause: [PaperBlock] {
    let signedUnder = dossier.contract?.signature.value.convention ?? convention.id
    guard signedUnder == convention.id, let clause = convention.clauses[.duration],
      let text = clause.text
    else { return [] }
    return [
      .notice(
        PaperNotice(
          title: "Ce que dit le texte", [PaperText("« \(text) »"), PaperText(clause.reference)]))
    ]
  }
}
