import Casework

/// Setting a date to watch.
struct WatchAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .watch,
      fields: [
        Field(
          "day", Phrase("Date à surveiller", "Date to watch"), .date, help: .coming, required: true),
        Field(
          "about", Phrase("Pour quoi", "What for"), .line,
          help: Phrase(
            "fin d'un droit, d'un titre, d'un bail…", "the end of a right, a permit, a lease…"),
          required: true),
      ], initial: FormValues())
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command { .watch(watch(values)) }

  private func watch(_ values: FormValues) -> WatchSet {
    WatchSet(
      day: CivilDate(values["day"]) ?? CivilDate(dayNumber: 0), about: values["about"])
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .watchSet(let watch) = fact else { return nil }
    return FormValues(["day": [watch.day.dayMonthYear], "about": [watch.about]])
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact { .watchSet(watch(values)) }
}

/// Saying that a date to watch was seen to.
struct SettleAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .settle,
      fields: [
        Field.item(.settle, Phrase("Date surveillée", "Watched date"), scene), Field.day(),
        Field("comment", Phrase("Ce qui a été fait", "What was done"), .line, help: .plainWords),
      ],
      initial: .today(scene).with(
        "watch", scene.item ?? ActName.settle.items(scene).first?.id ?? ""), startsAt: "comment")
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .clearWatch(WatchCleared(watch: values["watch"], comment: values["comment"]))
  }
}
