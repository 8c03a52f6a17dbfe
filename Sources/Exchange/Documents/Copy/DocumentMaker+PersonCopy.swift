import Casework

extension DocumentMaker {
  /// Everything the dossier says of the person, told to the person (RGPD, art. 15): each line of the journal
  /// in its part, corrections with it, and how much is not given, with the reason.
  func personCopy(_ source: CopySource) -> PaperDocument {
    let teller = CopyTeller(self, source)
    let passages = teller.passages()
    return paper(
      .personCopy, dateLine: "Faite le " + day.paperText, issuers: issuers(),
      blocks: opening(teller)
        + CopyChapter.allCases.flatMap { chapter in
          section(
            chapter.title,
            passages.filter { $0.chapter == chapter }
              .sorted { ($0.on, $0.recordedOn, $0.entry) < ($1.on, $1.recordedOn, $1.entry) }
              .map { block($0, teller) })
        } + section("Ce qui n'est pas dans cette copie", missing(teller))
        + section("Vos droits", [.paragraph(Self.rights)]))
  }

  /// The journal as a table: a line a fact, in the order in which they were written down.
  public func personCopyTable() throws(DocumentObstacle) -> [UInt8] {
    guard let source else { throw .noJournal }
    let teller = CopyTeller(self, source)
    return TableWriter.write(
      header: ["Date", "Noté le", "Par", "Partie", "Ce qui est noté"],
      rows: teller.passages().map { passage in
        [
          passage.on.dayMonthYear, passage.recordedOn.dayMonthYear, teller.name(passage.author),
          passage.chapter.title, passage.lines.joined(separator: "\n"),
        ]
      })
  }

  private func opening(_ teller: CopyTeller) -> [PaperBlock] {
    let author = professionals[teller.source.reader.login].map(introduced)
    return [
      .paragraph(
        PaperText(
          """
          Voici tout ce que votre dossier d'accompagnement dit de vous, tel que les professionnels l'ont \
          écrit, avec la date et le nom de qui l'a écrit.\(author.map { " Copie faite par \($0)." } ?? "") \
          Si quelque chose n'est pas juste, dites-le : nous le corrigerons, et la correction se verra ici.
          """)),
      .heading("Quelques mots", .section),
      .definitions([
        PaperDefinition(
          "Accompagnement global",
          "deux professionnels vous suivent ensemble, l'un pour l'emploi, l'autre pour le quotidien et les droits"
        ),
        PaperDefinition(
          "Volet", "la moitié du diagnostic que chacun des deux écrit avec vous"),
        PaperDefinition(
          "Plan", "ce qui est à faire, par qui et pour quand ; chacun des deux en tient un"),
        PaperDefinition(
          "Relais", "un autre professionnel, ou un autre service, prend la suite"),
      ]),
    ]
  }

  private func block(_ passage: CopyPassage, _ teller: CopyTeller) -> PaperBlock {
    let written =
      passage.recordedOn <= passage.on ? "" : ", écrit le \(passage.recordedOn.paperText)"
    let details = passage.told.details + passage.corrections
    return .paragraph(
      .bold("\(passage.on.paperText) – \(passage.told.title)")
        + PaperText("\n(par \(teller.name(passage.author))\(written))")
        + PaperText(details.map { "\n" + $0 }.joined()))
  }

  private func missing(_ teller: CopyTeller) -> [PaperBlock] {
    let gaps = teller.gaps()
    var points: [String] = []
    func notes(_ count: Int) -> String { count == 1 ? "1 note" : "\(count) notes" }
    if let count = gaps[.ofOthers] {
      let are =
        count == 1
        ? "parle aussi d'une autre personne : elle est retenue"
        : "parlent aussi d'autres personnes : elles sont retenues"
      points.append(
        "\(notes(count)) \(are) pour ne pas porter atteinte aux droits d'autrui (RGPD, article 15-4)."
      )
    }
    for side in Side.allCases {
      guard let count = gaps[.keptBy(side)] else { continue }
      let unit = holder(side)?.unit ?? ""
      let place = [institution(side), unit].filter { !$0.isEmpty }.joined(separator: ", ")
      let are = count == 1 ? "est gardée" : "sont gardées"
      let them = count == 1 ? "Demandez-la" : "Demandez-les"
      points.append(
        "\(notes(count)) \(are) du côté de votre \(side.paperRole), pour le travail de son institution : cette copie n'en donne pas les mots. \(them) à : \(place)."
      )
    }
    if let count = gaps[.keptByAuthor] {
      points.append(
        count == 1
          ? "1 note est gardée par son auteur seul : c'est à lui de vous la donner."
          : "\(count) notes sont gardées par leurs auteurs seuls : c'est à eux de vous les donner.")
    }
    if let count = gaps[.sealed] {
      points.append(
        count == 1
          ? "1 note scellée n'a pas pu être ouverte par la personne qui fait cette copie."
          : "\(count) notes scellées n'ont pas pu être ouvertes par la personne qui fait cette copie."
      )
    }
    return points.isEmpty
      ? [.paragraph("Rien : tout ce que le dossier dit de vous est dans cette copie.")]
      : [.list(points.map { PaperText($0) })]
  }

  private func institution(_ side: Side) -> String { convention.vocabulary.institution(side) }

  private static let rights: PaperText = """
    Vous pouvez demander une correction, vous opposer aux échanges entre les deux institutions, demander \
    l'effacement ou le gel de vos données : adressez-vous à l'un de vos deux professionnels, ou au délégué à la \
    protection des données de son institution. On vous répond dans le mois. Si la réponse ne vous convient pas, \
    vous pouvez écrire à la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, ou sur www.cnil.fr.
    """
}
