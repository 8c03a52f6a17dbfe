import Casework

/// Noting that the person has been informed.
struct InformAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .inform,
      intro: [
        Phrase(
          "La personne sait que les deux institutions vont échanger à son sujet, dans quel but, et qu'elle peut refuser.",
          "The person knows that the two institutions will exchange about them, why, and that they may refuse."
        )
      ] + scene.convention.notice.given,
      fields: [
        Field.day(Phrase("Informée le", "Informed on")), Field.medium,
        Field(
          "adheres", Phrase("Adhère à la démarche", "Is willing"), .choice(Field.Option.yesNo),
          required: true),
      ],
      initial: .today(scene).with("medium", Medium.faceToFace.rawValue).with("adheres", "yes"))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    let notice = scene.convention.notice
    return .inform(
      Informed(
        medium: values.medium, adheres: values["adheres"] == "yes",
        notice: notice.paragraphs.isEmpty ? nil : notice.name))
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .informed(let informed) = fact else { return nil }
    return FormValues().with("medium", informed.medium.rawValue)
      .with("adheres", informed.adheres ? "yes" : "no")
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact {
    guard case .informed(let before) = fact else { return fact }
    return .informed(
      Informed(
        medium: values.medium, adheres: values["adheres"] == "yes", notice: before.notice))
  }
}

/// Writing the added value of the joint approach.
struct SynthesizeAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .synthesize,
      fields: [
        Field.day(),
        Field(
          "added_value",
          Phrase("Ce que l'approche conjointe apporte", "What working together adds"),
          .text, help: .plainWords, required: true),
      ],
      initial: .today(scene).with(
        "added_value", scene.dossier?.syntheses.last?.value.addedValue ?? ""))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .writeSynthesis(values["added_value"])
  }
}

/// Accepting the other side's half on trust.
struct TrustAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let days = scene.convention.diagnostic.trustCompletion.inDays
    return Form(
      .trust,
      intro: [
        Phrase(
          "Votre volet restera à compléter, sous \(days.fr).",
          "Your part remains to be completed, within \(days.en).")
      ],
      fields: [
        Field.day(),
        Field("motive", Phrase("Motif", "Reason"), .text, required: true),
      ], initial: .today(scene))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command { .trust(motive: values["motive"]) }
}

/// Noting the presentation interview.
struct PresentAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .present, fields: [Field.day(Phrase("Entretien du", "Interview of")), Field.medium],
      initial: .today(scene).with("medium", Medium.faceToFace.rawValue))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .present(Presented(medium: values.medium))
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .presented(let presented) = fact else { return nil }
    return FormValues().with("medium", presented.medium.rawValue)
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact {
    .presented(Presented(medium: values.medium))
  }
}

/// Noting a contact with the person.
struct ContactAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .contact,
      fields: [
        Field.day(Phrase("Contact du", "Contact of")), Field.medium,
        Field("note", Phrase("Note partagée", "Shared note"), .text, help: .plainWords),
      ], initial: .today(scene).with("medium", Medium.telephone.rawValue))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .contact(Contacted(medium: values.medium, note: values["note"]))
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .contacted(let contacted) = fact else { return nil }
    return FormValues().with("medium", contacted.medium.rawValue).with("note", contacted.note)
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact {
    .contacted(Contacted(medium: values.medium, note: values["note"]))
  }
}

extension Phrase {
  /// The reminder over free texts (CNIL, zones de bloc-note).
  static let plainWords = Phrase(
    "faits, sans jugement : la personne lit tout ; santé : ce qui gêne le travail",
    "facts, no judgement: the person may read all; health: what hinders work")
}
