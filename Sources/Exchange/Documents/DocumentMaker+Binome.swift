import Casework

extension DocumentMaker {
  /// Who holds the seat of a side today; `nil` if nobody does, or if the name is not known.
  func holder(_ side: Side) -> Professional? {
    dossier.holder(side).flatMap { professionals[$0] }
  }

  /// Who held the seat of a side on a day.
  func holder(_ side: Side, on day: CivilDate) -> Professional? {
    let seat = dossier.seats.last { seat in
      seat.side == side && seat.from <= day && (seat.until.map { day <= $0 } ?? true)
    }
    return seat.flatMap { professionals[$0.login] }
  }

  /// `Prénom NOM` of the person.
  var personName: String { dossier.person.paperName }

  /// `Maëlle BRIAND, Agence Ouest, France Travail`.
  func introduced(_ professional: Professional) -> String {
    professional.fullName + ", "
      + listed([professional.unit, convention.vocabulary.institution(professional.side)])
  }

  /// The institutions, each with the unit and the address of who holds its seat.
  func issuers(_ sides: [Side] = Side.allCases) -> [PaperIssuer] {
    sides.map { side in
      let lines = [holder(side)?.unit, holder(side)?.email].compactMap(\.self)
      return PaperIssuer(
        convention.vocabulary.institution(side), lines: lines.filter { !$0.isEmpty })
    }
  }

  /// Whom to call, and for what: what the person keeps on the fridge.
  var contacts: [PaperDefinition] {
    Side.allCases.compactMap { side in
      holder(side).map { professional in
        let email = professional.email.map { PaperText("\n" + $0) } ?? ""
        return PaperDefinition(
          side == .employment ? "Pour l'emploi" : "Pour le quotidien et les droits",
          .bold(professional.fullName)
            + PaperText(
              "\n"
                + listed([professional.unit, convention.vocabulary.institution(side)]))
            + email)
      }
    }
  }

  /// The texts that are not empty, with commas between them.
  func listed(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Person {
  /// `Prénom NOM`: how a sentence names the person.
  var paperName: String { (firstGivenName + " " + surname.uppercased()).trimmed }

  /// Name and address as an envelope shows them; empty if no letter would arrive.
  var envelope: [String] {
    let place = [postalCode, commune].compactMap(\.self).joined(separator: " ")
    guard let commune, !commune.isEmpty else { return [] }
    return [paperName, address ?? "", place].filter { !$0.isEmpty }
  }
}
