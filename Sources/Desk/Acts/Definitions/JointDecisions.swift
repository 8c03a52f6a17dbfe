import Casework

/// Answering the open joint decision.
struct AgreeAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let decision = scene.dossier?.openDecision ?? .orientation
    let clause = scene.convention.clauses[decision == .orientation ? .jointAgreement : .jointReview]
    var answers = Answered.Answer.allCases
    if decision != .orientation { answers.removeAll { $0 == .socialOnly } }
    return Form(
      .agree,
      intro: [
        Phrase(
          "Votre réponse porte sur \(decision.phrase.fr). Elle n'engage que votre côté, sous votre nom.",
          "Your answer is about \(decision.phrase.en). It binds your side only, under your name.")
      ] + [clause?.phrase].compactMap(\.self),
      fields: [
        Field.day(),
        Field(
          "answer", Phrase("Réponse", "Answer"),
          .choice(answers.map { Field.Option($0.rawValue, $0.phrase) }), required: true),
        Field(
          "motive", Phrase("Motif", "Reason"), .text, help: .plainWords, required: true,
          when: (
            "answer", [Answered.Answer.refused.rawValue, Answered.Answer.socialOnly.rawValue]
          )),
      ], initial: .today(scene))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .answer(Answered.Answer(rawValue: values["answer"]) ?? .refused, motive: values["motive"])
  }
}

/// Recording the signed contract.
struct SignAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let workplace = scene.workplace
    let referent = scene.dossier?.holder(.social).map(workplace.fullName) ?? ""
    let names = [
      scene.dossier.map { $0.person.firstGivenName + " " + $0.person.surname.uppercased() },
      scene.dossier?.holder(.employment).map(workplace.fullName),
      referent.isEmpty ? nil : referent,
    ].compactMap(\.self)
    let terms = scene.convention.terms
    let end = terms.end(signedOn: workplace.today, renewals: 0)
    return Form(
      .sign,
      intro: [
        Phrase(
          "Le contrat papier est signé, l'original conservé ; on le note ici. Signé aujourd'hui, il finirait le \(end.dayMonthYear) (\(terms.initialMonths.inMonths.fr)).",
          "The paper contract is signed and kept; it is recorded here. Signed today, it would end on \(end.dayMonthYear) (\(terms.initialMonths.inMonths.en))."
        )
      ] + [scene.convention.clauses[.signature]?.phrase].compactMap(\.self),
      fields: [
        Field.day(Phrase("Signé le", "Signed on")),
        Field(
          "social_referent", Phrase("Référent social nommé", "Social referent named"), .line,
          required: true),
        Field(
          "signatories", Phrase("Signataires", "Signatories"), .text,
          help: Phrase("un par ligne", "one a line"), required: true),
        Field.originalKeptAt,
      ],
      initial: .today(scene).with("social_referent", referent)
        .with("signatories", names.joined(separator: "\n"))
        .with("original_kept_at", workplace.me.unit))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .sign(
      socialReferent: values["social_referent"], signatories: values.lines("signatories"),
      originalKeptAt: values["original_kept_at"])
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .signed(let signed) = fact else { return nil }
    return FormValues().with("social_referent", signed.socialReferent)
      .with("signatories", signed.signatories.joined(separator: "\n"))
      .with("original_kept_at", signed.originalKeptAt)
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact {
    guard case .signed(var signed) = fact else { return fact }
    signed.socialReferent = values["social_referent"]
    signed.signatories = values.lines("signatories")
    signed.originalKeptAt = values["original_kept_at"]
    return .signed(signed)
  }
}

/// Recording the joint review.
struct ReviewAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let names = Side.allCases.compactMap { scene.dossier?.holder($0) }
      .map(scene.workplace.fullName)
    return Form(
      .review,
      intro: [scene.convention.clauses[.jointReview]?.phrase].compactMap(\.self),
      fields: [
        Field.day(Phrase("Examen du", "Review of")),
        Field(
          "participants", Phrase("Participants", "Participants"), .text,
          help: Phrase("un par ligne", "one a line"), required: true),
        Field(
          "conclusion", Phrase("Conclusion", "Conclusion"), .text, help: .plainWords,
          required: true),
      ], initial: .today(scene).with("participants", names.joined(separator: "\n")))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .review(
      Reviewed(participants: values.lines("participants"), conclusion: values["conclusion"]))
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .reviewed(let reviewed) = fact else { return nil }
    return FormValues().with("participants", reviewed.participants.joined(separator: "\n"))
      .with("conclusion", reviewed.conclusion)
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact {
    .reviewed(
      Reviewed(participants: values.lines("participants"), conclusion: values["conclusion"]))
  }
}

/// Recording the signed renewal.
struct RenewAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let intro = scene.dossier?.contract.map { contract in
      let end = contract.endIfRenewed
      return Phrase(
        "Le contrat irait jusqu'au \(end.dayMonthYear) au lieu du \(contract.endsOn.dayMonthYear).",
        "The contract would run to \(end.dayMonthYear) instead of \(contract.endsOn.dayMonthYear).")
    }
    return Form(
      .renew, intro: [intro].compactMap(\.self),
      fields: [Field.day(Phrase("Signé le", "Signed on")), Field.originalKeptAt],
      initial: .today(scene).with("original_kept_at", scene.workplace.me.unit))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .renew(originalKeptAt: values["original_kept_at"])
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .renewed(let renewed) = fact else { return nil }
    return FormValues().with("original_kept_at", renewed.originalKeptAt)
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact {
    guard case .renewed(var renewed) = fact else { return fact }
    renewed.originalKeptAt = values["original_kept_at"]
    return .renewed(renewed)
  }
}

extension Field {
  static let originalKeptAt = Field(
    "original_kept_at", Phrase("Original conservé à", "Original kept at"), .line, required: true)
}
