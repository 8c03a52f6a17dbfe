public import Casework

extension DocumentMaker {
  /// Who looked at the dossier, day by day, for the person: names, functions and institutions, and what
  /// they did.
  ///
  /// - Parameters:
  ///   - accesses: what the access log says of this dossier.
  ///   - first: the first day that the log knows of.
  public func accesses(_ accesses: [Access], since first: CivilDate) -> PaperDocument {
    PaperDocument(
      title: "Qui a consulté votre dossier", language: "fr-FR", version: "consultations-1",
      dateLine: "Imprimé le " + day.paperText, issuers: issuers(),
      reference: "Pour " + personName,
      blocks: [
        .paragraph(
          """
          Ce relevé dit qui a ouvert votre dossier d'accompagnement global, quel jour, et pour en faire \
          quoi. Chaque consultation est notée par le programme et gardée douze mois, puis effacée. Il \
          commence le \(first.paperText).
          """),
        .table(table(accesses)),
        .paragraph(
          """
          Les listes et les exports qui portent sur plusieurs dossiers n'y sont pas : ils ne sont \
          rattachés à aucune personne. Si une consultation vous étonne, demandez-en la raison à votre \
          conseiller ou à votre référent social.
          """),
      ] + section("Qui joindre", contacts.isEmpty ? [] : [.definitions(contacts)])
    ).inFrenchPrint
  }

  /// One row a day and professional, the latest first.
  private func table(_ accesses: [Access]) -> PaperTable {
    var rows: [(key: [String], first: Access, what: [String])] = []
    for access in accesses {
      let key = [access.day.iso, access.login]
      let what = Self.what(access)
      if let index = rows.firstIndex(where: { $0.key == key }) {
        if !rows[index].what.contains(what) { rows[index].what.append(what) }
      } else {
        rows.append((key, access, [what]))
      }
    }
    return PaperTable(
      columns: [
        .init("Jour", share: 1.4), .init("Qui", share: 1.5), .init("Fonction", share: 2),
        .init("Quoi", share: 2.2),
      ],
      rows: rows.map { row in
        let professional = professionals[row.first.login]
        return [
          PaperText(row.first.day.paperText),
          PaperText(professional?.fullName ?? row.first.login),
          PaperText(professional.map(function) ?? "Fonction inconnue"),
          PaperText(row.what.reversed().joined(separator: "\n")),
        ]
      })
  }

  private func function(_ professional: Professional) -> String {
    let role =
      switch professional.role {
      case .adviser: "Conseil emploi"
      case .socialWorker: "Travail social"
      case .employmentSupervisor, .socialSupervisor: "Encadrement"
      }
    return listed([
      role, professional.unit, convention.vocabulary.institution(professional.side),
    ])
  }

  private static func what(_ access: Access) -> String {
    switch access.kind {
    case .openedWithReason: return "A ouvert le dossier sans le suivre, en écrivant pourquoi"
    case .exported: return "A copié le dossier dans un fichier"
    case .documentMade:
      let name = DocumentKind(rawValue: access.detail.text)?.paperTitle
      return name.map { "A fait un document : \($0)" } ?? "A fait ce relevé"
    case .dossierRead, .searched, .calendarMade, .reportMade, .loginFailed, .logRead:
      return "A ouvert le dossier"
    }
  }
}
