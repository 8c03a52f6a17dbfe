import Casework

extension DocumentMaker {
  /// A renewal on which both sides agree, ready to be signed.
  var renewalToSign: [PaperBlock] {
    guard let contract = dossier.contract, case .renewal(let number) = dossier.openDecision,
      dossier.agreedOn(.renewal(number)) != nil
    else { return [] }
    let review = dossier.currentReview.map { " le \($0.on.paperText)" } ?? ""
    return section(
      "Renouvellement à signer",
      [
        .paragraph(
          PaperText(
            """
            Les deux professionnels ont examiné la situation ensemble\(review) et sont d'accord \
            pour continuer avec vous. Si vous signez ce renouvellement, le contrat ira jusqu'au \
            \(contract.endIfRenewed.paperText).
            """))
      ] + boxes(adviser: holder(.employment), referent: holder(.social)?.fullName ?? ""))
  }

  /// Room for the three signatures; once they are given, who gave them and where they are.
  var contractEnding: [PaperBlock] {
    guard let signature = dossier.contract?.signature else {
      return section("Signatures", boxes(adviser: contractAdviser, referent: contractReferent))
    }
    var definitions = [PaperDefinition("Signé le", PaperText(signature.on.paperText))]
    let names = signature.value.signatories.joined(separator: "\n")
    if !names.isEmpty { definitions.append(PaperDefinition("Signé par", PaperText(names))) }
    if !signature.value.originalKeptAt.isEmpty {
      definitions.append(
        PaperDefinition("Original conservé", PaperText(signature.value.originalKeptAt)))
    }
    return section("Signatures du contrat", [.definitions(definitions)])
  }

  private func boxes(adviser: Professional?, referent: String) -> [PaperBlock] {
    [
      .signatures(
        PaperSignatures(
          [
            .init(role: "La personne", name: personName),
            .init(role: "Le conseiller emploi", name: adviser?.fullName ?? ""),
            .init(role: "Le référent social", name: referent),
          ], blanks: ["Fait à", "Le"], caption: "Signature"))
    ]
  }
}
