import Casework

/// Sharing what was kept: the words both sides will read, and why the common work needs them (CASF, art.
/// L121-6-2: what is strictly necessary).
struct ShareAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let first = scene.item ?? ActName.share.items(scene).first?.id ?? ""
    let initial = FormValues().with("entry", first)
    return Form(
      .share,
      fields: [
        Field.item(.share, Phrase("Note gardée", "Kept note"), scene),
        Field(
          "words", Phrase("Ce que l'autre côté lira", "What the other side will read"), .text,
          help: Phrase(
            "ce qu'il faut au travail commun, des faits ; la personne peut le lire",
            "what the common work needs, facts; the person may read it"),
          required: true),
        Field(
          "reason", Phrase("Pourquoi c'est nécessaire", "Why it is needed"), .line,
          help: Phrase(
            "la personne le lira dans sa copie", "the person will read it in their copy"),
          required: true),
      ], initial: completed(initial, after: "entry", scene), startsAt: "words")
  }

  func completed(_ values: FormValues, after field: String, _ scene: Scene) -> FormValues {
    guard field == "entry" else { return values }
    let kept = ActName.keptNotes(scene).first { $0.id == values["entry"] }
    return values.with("words", kept?.fact.note?.text ?? "")
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .share(
      NoteShared(entry: values["entry"], words: values["words"], reason: values["reason"]))
  }
}
