import Casework
import Registry

/// Correcting a line of the journal: striking it out, or saying what it should have been. The
/// questions of the act that recorded it follow, filled in with what it says.
struct CorrectAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let inner = innerForm(scene)
    // Once the line is chosen, the questions are about it and no other.
    let items = ActName.correct.items(scene).filter { scene.item == nil || $0.id == scene.item }
    let entries = items.map { Field.Option($0.id, $0.label) }
    var initial = FormValues().with("entry", scene.target?.id ?? "").with("how", "replace")
    if let target = scene.target {
      initial["fact_on"] = target.on.dayMonthYear
      initial = initial.filled(from: inner?.values ?? FormValues())
    }
    return Form(
      .correct,
      intro: [
        Phrase(
          "La ligne fautive reste dans le journal ; celle-ci dit ce qu'il fallait lire.",
          "The wrong line stays in the journal; this one says what it should have been.")
      ],
      fields: [
        Field(
          "entry", Phrase("Ligne à corriger", "Line to correct"), .choice(entries), required: true),
        Field(
          "how", Phrase("Correction", "Correction"),
          .choice([
            Field.Option("replace", Phrase("remplacer", "replace")),
            Field.Option("strike", Phrase("annuler la ligne", "strike it out")),
          ]), required: true),
        Field("reason", Phrase("Pourquoi", "Why"), .line, help: .plainWords, required: true),
        Field(
          "fact_on", Phrase("La bonne date", "The right date"), .date, required: true,
          when: ("how", ["replace"])),
      ] + (inner?.fields ?? []), initial: initial)
  }

  /// The questions of the act that recorded the line, other than its day.
  private func innerForm(_ scene: Scene) -> (fields: [Field], values: FormValues)? {
    guard let target = scene.target, let act = ActName(recording: target.fact.kind),
      let values = act.definition.values(of: target.fact)
    else { return nil }
    let fields = act.form(scene).fields.filter { $0.id != "on" && $0.id != "reason" }.map {
      Field(
        $0.id, $0.label, $0.kind, help: $0.help, required: $0.isRequired,
        when: ("how", ["replace"]), heading: $0.heading)
    }
    return (fields, values)
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    let target = scene.target ?? scene.file?.entries.first { $0.id == values["entry"] }
    var replacement: Corrected.Replacement?
    if values["how"] == "replace", let target {
      let day = CivilDate(values["fact_on"]) ?? target.on
      let act = ActName(recording: target.fact.kind)
      let isAmended = scene.target != nil && act?.definition.values(of: target.fact) != nil
      let fact =
        isAmended ? act?.definition.amended(target.fact, by: values) ?? target.fact : target.fact
      replacement = Corrected.Replacement(on: day, fact: fact)
    }
    return .correct(
      Corrected(target: values["entry"], replacement: replacement, reason: values["reason"]))
  }
}
