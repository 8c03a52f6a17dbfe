import Casework

/// Putting a meeting in both agendas.
struct MeetAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    var initial = FormValues()
    initial["kind"] = MeetingKind.individual(scene.workplace.me.side).rawValue
    initial["medium"] = Medium.faceToFace.rawValue
    initial["place"] = scene.workplace.me.unit
    return Form(
      .meet,
      fields: [
        Field("day", Phrase("Le", "On"), .date, help: .coming, required: true),
        MeetingFields.time, MeetingFields.kind, Field.medium, MeetingFields.place,
        Field(
          "about", Phrase("Objet", "About"), .line,
          help: Phrase("paraît sur la convocation", "appears on the summons")),
        MeetingFields.others,
      ], initial: initial)
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command { .planMeeting(plan(values)) }

  private func plan(_ values: FormValues) -> MeetingPlan {
    MeetingPlan(
      kind: MeetingKind(rawValue: values["kind"]) ?? .employment, medium: values.medium,
      day: CivilDate(values["day"]) ?? CivilDate(dayNumber: 0),
      time: TimeOfDay(typed: values["time"]), place: values["place"],
      others: values.lines("others"), about: values["about"])
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .meetingPlanned(let plan) = fact else { return nil }
    return FormValues([
      "day": [plan.day.dayMonthYear], "time": [plan.time?.text ?? ""],
      "kind": [plan.kind.rawValue], "medium": [plan.medium.rawValue], "place": [plan.place],
      "about": [plan.about], "others": [plan.others.joined(separator: ", ")],
    ])
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact { .meetingPlanned(plan(values)) }
}

/// Saying how a meeting went. The usual case, held as planned, needs the notes and the next date.
struct ReportAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let meeting = meeting(scene)
    let plan = meeting?.plan?.value
    let workplace = scene.workplace
    var initial = MeetingFields.initialDecisions(scene)
    initial["meeting"] = meeting?.id ?? ""
    initial["outcome"] = MeetingOutcome.honoured.rawValue
    // A meeting to come that is reported ahead of its day took place today.
    initial["on"] = min(plan?.day ?? workplace.today, workplace.today).dayMonthYear
    initial["room"] = Room.shared.rawValue
    initial["kind"] = (plan?.kind ?? .individual(workplace.me.side)).rawValue
    initial["medium"] = (plan?.medium ?? .faceToFace).rawValue
    initial["time"] = plan?.time?.text ?? ""
    initial["place"] = plan?.place ?? workplace.me.unit
    initial["others"] = plan?.others.joined(separator: ", ") ?? ""
    return Form(
      .report, fields: fields(scene), initial: initial, startsAt: "note")
  }

  private func fields(_ scene: Scene) -> [Field] {
    [
      Field.item(.report, Phrase("Rendez-vous prévu", "Meeting planned"), scene),
      Field(
        "outcome", Phrase("Issue", "Outcome"),
        .choice(Field.Option.list(MeetingOutcome.self, \.phrase)), required: true),
      Field.day(Phrase("Rencontre du", "Meeting of")),
      MeetingFields.note,
      Field("next_day", Phrase("Prochaine rencontre le", "Next meeting on"), .date, help: .coming),
      Field("next_time", Phrase("· à", "· at"), .time),
      MeetingFields.room(scene), MeetingFields.mentionsOthers,
      MeetingFields.kind, Field.medium, MeetingFields.time, MeetingFields.place,
      MeetingFields.others,
    ] + MeetingFields.decisions(scene)
  }

  /// The meeting chosen, else the earliest that waits to be told about: passed, or today.
  private func meeting(_ scene: Scene) -> Meeting? {
    guard let dossier = scene.dossier else { return nil }
    if let item = scene.item { return dossier.openMeetings.first { $0.id == item } }
    return dossier.openMeetings.first { $0.day <= scene.workplace.today }
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    let report = report(values)
    let next = CivilDate(values["next_day"]).map { day in
      MeetingPlan(
        kind: report.kind, medium: report.medium, day: day,
        time: TimeOfDay(typed: values["next_time"]), place: report.place, others: report.others)
    }
    return .reportMeeting(report, actions: MeetingFields.actions(values, scene), next: next)
  }

  private func report(_ values: FormValues) -> MeetingReported {
    MeetingReported(
      meeting: values["meeting"].isEmpty ? nil : values["meeting"],
      kind: MeetingKind(rawValue: values["kind"]) ?? .employment, medium: values.medium,
      time: TimeOfDay(typed: values["time"]), place: values["place"],
      others: values.lines("others"),
      outcome: MeetingOutcome(rawValue: values["outcome"]) ?? .honoured,
      note: MeetingFields.note(values))
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .meetingReported(let report) = fact else { return nil }
    return FormValues([
      "outcome": [report.outcome.rawValue], "note": [report.note?.text ?? ""],
      "room": [(report.note?.room ?? .shared).rawValue],
      "mentions_others": [report.note?.mentionsOthers == true ? "yes" : "no"],
      "kind": [report.kind.rawValue],
      "medium": [report.medium.rawValue], "time": [report.time?.text ?? ""],
      "place": [report.place], "others": [report.others.joined(separator: ", ")],
    ])
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact {
    guard case .meetingReported(let before) = fact else { return fact }
    var after = report(values)
    after.meeting = before.meeting
    after.sitting = before.sitting
    after.note = MeetingFields.note(values, correcting: before.note)
    return .meetingReported(after)
  }
}

/// Recording that the two professionals spoke of the dossier, in a sitting or between two doors.
struct ExchangeAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    var initial = MeetingFields.initialDecisions(scene)
    initial["on"] = scene.workplace.today.dayMonthYear
    initial["medium"] = Medium.faceToFace.rawValue
    initial["room"] = Room.shared.rawValue
    return Form(
      .exchange,
      fields: [
        Field.day(Phrase("Échange du", "Exchange of")), Field.medium, MeetingFields.note,
        MeetingFields.room(scene), MeetingFields.mentionsOthers, MeetingFields.others,
      ] + MeetingFields.decisions(scene), initial: initial, startsAt: "note")
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    let report = MeetingReported(
      kind: .bipartite, medium: values.medium, others: values.lines("others"),
      note: MeetingFields.note(values), sitting: scene.sitting)
    return .reportMeeting(report, actions: MeetingFields.actions(values, scene), next: nil)
  }
}

/// Noting an attempt to reach the person.
struct AttemptAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .attempt,
      fields: [
        Field.day(Phrase("Tentative du", "Attempt of")), Field.medium,
        Field(
          "result", Phrase("Résultat", "Result"),
          .choice(Field.Option.list(Attempted.Result.self, \.phrase)), required: true),
        MeetingFields.note, MeetingFields.room(scene), MeetingFields.mentionsOthers,
      ],
      initial: .today(scene).with("medium", Medium.telephone.rawValue)
        .with("result", Attempted.Result.noAnswer.rawValue).with("room", Room.shared.rawValue))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command { .attempt(attempt(values)) }

  private func attempt(_ values: FormValues) -> Attempted {
    Attempted(
      medium: values.medium, result: Attempted.Result(rawValue: values["result"]) ?? .noAnswer,
      note: MeetingFields.note(values))
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .attempted(let attempt) = fact else { return nil }
    return FormValues([
      "medium": [attempt.medium.rawValue], "result": [attempt.result.rawValue],
      "note": [attempt.note?.text ?? ""], "room": [(attempt.note?.room ?? .shared).rawValue],
      "mentions_others": [attempt.note?.mentionsOthers == true ? "yes" : "no"],
    ])
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact {
    var after = attempt(values)
    after.note = MeetingFields.note(values, correcting: fact.note)
    return .attempted(after)
  }
}
