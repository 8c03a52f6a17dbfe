import Casework
import Exchange
import Registry

/// Making a document for the person. The form chooses; the summary shows it before it is made.
struct PrintAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let meetings = (scene.dossier?.openMeetings ?? []).filter { $0.day >= scene.workplace.today }
    let options = meetings.map { Field.Option($0.id, $0.label) }
    let kinds = DocumentKind.allCases.filter { scene.dossier?.isOpen != false || $0.mayFollowEnd }
    let first = kinds.first ?? .contract
    return Form(
      .print,
      intro: [
        Phrase(
          "Rien de ce qui est gardé d'un seul côté ne paraît sur le papier, sauf sur la copie de ses données, qui donne à la personne ce que vous pouvez lire. Le fichier contient des données de la personne : imprimez-le, puis effacez-le.",
          "Nothing kept to one side appears on paper, save on the copy of their data, which gives the person what you may read. The file holds data of the person: print it, then delete it."
        )
      ],
      fields: [
        Field(
          "document", Phrase("Document", "Document"),
          .choice(kinds.map { Field.Option($0.rawValue, Self.label($0, scene)) }), required: true),
        Field(
          "meeting", Phrase("Rendez-vous", "Meeting"), .choice(options), required: true,
          when: ("document", [DocumentKind.summons.rawValue])),
        Field(
          "file", Phrase("Fichier", "File"), .line,
          help: Phrase(
            "PDF, .txt pour du texte simple, .csv pour le journal d'une copie ; rien n'est remplacé",
            "PDF, .txt for plain text, .csv for the journal of a copy; nothing is replaced"),
          required: true),
      ],
      initial: FormValues([
        "document": [first.rawValue],
        "meeting": meetings.first.map { [$0.id] } ?? [],
        "file": [Self.fileName(first, scene)],
      ]))
  }

  /// The document; of an information notice, what it still has to be filled in with: printed as it is,
  /// the person would read the blank.
  private static func label(_ kind: DocumentKind, _ scene: Scene) -> Phrase {
    let blanks = kind == .notice ? scene.convention.notice.blanks : []
    guard !blanks.isEmpty else { return kind.phrase }
    let list = blanks.joined(separator: ", ")
    return Phrase(
      "\(kind.phrase.fr) (à compléter : \(list))", "\(kind.phrase.en) (to be filled in: \(list))")
  }

  func completed(_ values: FormValues, after field: String, _ scene: Scene) -> FormValues {
    guard field == "document", let kind = DocumentKind(rawValue: values["document"]) else {
      return values
    }
    // A name that was typed stays; one that was offered follows the document.
    let offered = DocumentKind.allCases.map { Self.fileName($0, scene) }
    return offered.contains(values["file"])
      ? values.with("file", Self.fileName(kind, scene)) : values
  }

  func problems(_ values: FormValues, _ scene: Scene) -> [FormProblem] {
    guard let order = paper(values, scene), let maker = scene.documents else { return [] }
    let isTable = order.kind == .personCopy && order.path.hasSuffix(".csv")
    guard isTable || order.path.hasSuffix(".pdf") || order.path.hasSuffix(".txt") else {
      return [
        FormProblem(
          "file",
          Phrase(
            "Le nom du fichier finit par .pdf ou .txt.", "The file's name ends in .pdf or .txt."))
      ]
    }
    return maker.obstacle(to: order.kind, meeting: order.meeting)
      .map { [FormProblem("document", $0.phrase)] } ?? []
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    // The version and the fingerprint are known once the file is made.
    .print(
      Printed(
        document: DocumentKind(rawValue: values["document"]) ?? .contract, version: "", sha256: ""))
  }

  func paper(_ values: FormValues, _ scene: Scene) -> PaperOrder? {
    DocumentKind(rawValue: values["document"]).map { kind in
      PaperOrder(
        kind: kind, meeting: values["meeting"].isEmpty ? nil : values["meeting"],
        path: values["file"])
    }
  }

  /// Says what it is and when, and whose by the beginning of the dossier's name: no name of a person
  /// stands in a list of files.
  private static func fileName(_ kind: DocumentKind, _ scene: Scene) -> String {
    let names: [DocumentKind: String] = [
      .contract: "contrat", .plans: "plans", .notice: "information", .synthesis: "synthese",
      .summons: "convocation", .personCopy: "copie",
    ]
    let dossier = scene.dossier?.id.suffix(8) ?? ""
    return "\(names[kind] ?? kind.rawValue)-\(dossier)-\(scene.workplace.today.iso).pdf"
  }
}

extension Scene {
  /// What makes the documents of the dossier.
  var documents: DocumentMaker? {
    dossier.map { dossier in
      DocumentMaker(
        dossier: dossier, convention: convention, professionals: workplace.professionals,
        directory: workplace.directory, day: workplace.today,
        source: file.map { file in
          CopySource(
            entries: file.entries, reader: workplace.reader(workplace.standing(dossier)),
            notices: workplace.notices)
        })
    }
  }
}
