import Casework

extension DocumentMaker {
  /// Who holds the employment seat in the contract: when it was signed, else today.
  var contractAdviser: Professional? {
    dossier.contract.map { holder(.employment, on: $0.signedOn) } ?? holder(.employment)
  }

  /// Name of the social referent: as the signed contract mentions it, else who holds the seat.
  var contractReferent: String {
    dossier.contract?.signature.value.socialReferent ?? holder(.social)?.fullName ?? ""
  }

  /// The person and the two professionals.
  var contractParties: [PaperDefinition] {
    var parties = [PaperDefinition("La personne", .bold(personName) + PaperText(identity))]
    if let adviser = contractAdviser {
      parties.append(
        PaperDefinition("Le conseiller emploi", .bold(adviser.fullName) + unit(of: adviser)))
    }
    parties.append(
      PaperDefinition("Le référent social", .bold(contractReferent) + unit(of: referent)))
    return parties
  }

  /// The colleague whom the contract names, if it is one of those known here: the name on a signed
  /// contract was typed, and may be of somebody else.
  private var referent: Professional? {
    let known = [holder(.social)] + dossier.seats.map { professionals[$0.login] }
    return known.compactMap(\.self).last {
      $0.side == .social && $0.fullName.folded == contractReferent.folded
    }
  }

  private func unit(of professional: Professional?) -> PaperText {
    guard let professional else { return "" }
    let institution = convention.vocabulary.institution(professional.side)
    return PaperText("\n" + listed([professional.unit, institution]))
  }

  private var identity: String {
    let person = dossier.person
    let institution = convention.vocabulary.employmentInstitution
    return [
      person.birthName.map { "Nom de naissance : " + $0.uppercased() },
      person.birthDate.map { "Date de naissance : " + $0.paperText },
      person.ftIdentifier.map { "Identifiant \(institution) : " + $0.text },
    ].compactMap(\.self).map { "\n" + $0 }.joined()
  }
}
