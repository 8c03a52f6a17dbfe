import Casework
import Registry

/// Noting what the person asks about their data.
struct RequestAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .request,
      intro: [
        Phrase(
          "La personne peut demander de vive voix, par écrit, à l'un ou à l'autre. On répond dans le mois ; jusqu'à trois, si on lui dit pourquoi avant la fin du premier. Pendant une opposition, plus rien de nouveau n'est partagé.",
          "The person may ask by word of mouth or in writing, either of you. The answer comes within a month; three at most, if they are told why before the first has passed. During an objection nothing new is shared."
        )
      ],
      fields: [
        Field.day(Phrase("Reçue le", "Received on")),
        Field(
          "right", Phrase("Demande", "Request"),
          .choice(Field.Option.list(PersonRight.self, \.phrase)), required: true),
        Field("words", Phrase("Ses mots", "Their words"), .text),
      ], initial: .today(scene).with("right", PersonRight.access.rawValue))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command { .request(requested(values)) }

  private func requested(_ values: FormValues) -> Requested {
    Requested(right: PersonRight(rawValue: values["right"]) ?? .access, words: values["words"])
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .requested(let asked) = fact else { return nil }
    return FormValues(["right": [asked.right.rawValue], "words": [asked.words]])
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact { .requested(requested(values)) }
}

/// Taking two months more, once the person was told why.
struct ExtendAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .extend,
      intro: [
        Phrase(
          "Deux mois de plus, si la demande est complexe, et si la personne le sait avant la fin du premier mois (RGPD, art. 12-3).",
          "Two months more, if the request is complex, and if the person is told before the first month has passed (GDPR, art. 12-3)."
        )
      ],
      fields: [
        Field.item(.extend, Phrase("Demande", "Request"), scene),
        Field.day(Phrase("Dit à la personne le", "Told to the person on")),
        Field("reason", Phrase("Pourquoi", "Why"), .text, required: true),
      ], initial: .today(scene).with("request", .first(.extend, scene)), startsAt: "reason")
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .extendRequest(RequestExtended(request: values["request"], reason: values["reason"]))
  }
}

/// Answering a request.
struct ReplyAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let corrections = (scene.file?.entries ?? []).filter { $0.fact.kind == .corrected }
    let options = corrections.map { entry in
      let what = entry.fact.phrase(scene.workplace)
      let day = entry.on.dayMonthYear
      return Field.Option(entry.id, Phrase("\(day) \(what.fr)", "\(day) \(what.en)"))
    }
    let corrected = Field(
      "corrected", Phrase("Correction faite", "Correction made"), .choice(options),
      help: Phrase(
        "pour une rectification : la ligne qui corrige",
        "for a rectification: the line that corrects"
      ))
    return Form(
      .reply,
      fields: [
        Field.item(.reply, Phrase("Demande", "Request"), scene),
        Field.day(Phrase("Répondu le", "Answered on")),
        Field(
          "outcome", Phrase("Réponse", "Answer"),
          .choice(Field.Option.list(RequestAnswered.Outcome.self, \.phrase)), required: true),
        Field(
          "reason", Phrase("Motif", "Reason"), .text, required: true,
          when: (
            "outcome",
            [RequestAnswered.Outcome.partly.rawValue, RequestAnswered.Outcome.refused.rawValue]
          )),
      ] + (options.isEmpty ? [] : [corrected]),
      initial: .today(scene).with("request", .first(.reply, scene)), startsAt: "outcome")
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .answerRequest(
      RequestAnswered(
        request: values["request"],
        outcome: RequestAnswered.Outcome(rawValue: values["outcome"]) ?? .refused,
        reason: values["reason"],
        corrected: values["corrected"].isEmpty ? nil : values["corrected"]))
  }
}

/// Deciding whether the person's copy gives a note that speaks of a third party.
struct RereadAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .reread,
      intro: [
        Phrase(
          "Une copie ne doit pas porter atteinte aux droits d'autrui (RGPD, art. 15-4). Ce qui est retenu se dit à la personne, en général, sans le motif que vous écrivez ici. Ce motif se lit des deux côtés : n'y redites pas la note.",
          "A copy must not harm the rights of others (GDPR, art. 15-4). The person is told that something is held back, in general, without the reason you write here. Both sides read that reason: do not repeat the note in it."
        )
      ],
      fields: [
        Field.item(.reread, Phrase("Note", "Note"), scene), Field.day(),
        Field(
          "given", Phrase("Donner à la personne", "Give to the person"),
          .choice(Field.Option.yesNo), required: true),
        Field("reason", Phrase("Pourquoi", "Why"), .line, help: .plainWords, required: true),
      ], initial: .today(scene).with("entry", .first(.reread, scene)), startsAt: "given")
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .reviewNote(
      NoteReviewed(
        entry: values["entry"], isGiven: values["given"] == "yes", reason: values["reason"]))
  }
}

extension String {
  /// What an act is about at first: what was chosen, else the likeliest.
  fileprivate static func first(_ act: ActName, _ scene: Scene) -> String {
    scene.item ?? act.items(scene).first?.id ?? ""
  }
}
