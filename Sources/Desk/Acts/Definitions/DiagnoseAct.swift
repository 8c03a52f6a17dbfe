import Casework

/// Writing one's own half of the diagnostic.
struct DiagnoseAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let rules = scene.convention.diagnostic
    let side = scene.workplace.me.side
    let current = scene.dossier?.part(side)?.part
    // The themes of one's own field first.
    let themes =
      rules.themes.filter { $0.side == side } + rules.themes.filter { $0.side != side }
    let otherField = themes.first { $0.side != side }?.id
    return Form(
      .diagnose,
      intro: [
        Phrase(
          "« Non abordé » n'est pas « non ». Santé : la gêne au travail seulement, jamais de diagnostic médical.",
          "“Not discussed” is not “no”. Health: what hinders work only, never a medical diagnosis.")
      ],
      fields: [Field.day(Phrase("Établi le", "Made on"))]
        + themes.enumerated().flatMap { index, theme in
          fields(theme, startsGroup: index == 0 || theme.id == otherField)
        } + texts + answers(rules, side: side),
      initial: FormValues.today(scene).filled(from: values(of: current, rules)))
  }

  private func fields(_ theme: BarrierTheme, startsGroup: Bool) -> [Field] {
    let prefix = "barriers.\(theme.id)."
    let whenYes = (field: prefix + "answer", is: [BarrierFinding.Answer.yes.rawValue])
    return [
      Field(
        prefix + "answer", theme.label,
        .choice(Field.Option.list(BarrierFinding.Answer.self, \.phrase)),
        heading: startsGroup ? theme.side.barriers : nil),
      Field(
        prefix + "impact", Phrase("· impact", "· impact"),
        .choice(Field.Option.list(BarrierFinding.Impact.self, \.phrase)), required: true,
        when: whenYes),
      Field(
        prefix + "situations", Phrase("· situations", "· situations"),
        .choices(Field.Option.list(theme.situations)), when: whenYes),
    ]
  }

  private var texts: [Field] {
    [
      Field("strengths", Phrase("Points forts", "Strengths"), .text, heading: .inWords),
      Field(
        "observation", Phrase("Observation", "Observation"), .text, help: .plainWords),
      Field(
        "person_words", Phrase("Ce que la personne en dit", "What the person says of it"), .text,
        help: Phrase("ses mots", "their words")),
    ]
  }

  private func answers(_ rules: DiagnosticRules, side: Side) -> [Field] {
    rules.prerequisites.enumerated().map { index, asked in
      Field(
        "prerequisites.\(asked.id)", asked.label, .choice(Field.Option.yesNo),
        heading: index == 0 ? Phrase("Préalables", "Prerequisites") : nil)
    }
      + rules.criteria.filter { $0.side == side }.enumerated().map { index, asked in
        Field(
          "criteria.\(asked.id)", asked.label, .choice(Field.Option.yesNo),
          heading: index == 0 ? Phrase("Critères", "Criteria") : nil)
      }
  }

  func values(of part: DiagnosticPart?, _ rules: DiagnosticRules) -> FormValues {
    var values = FormValues()
    for theme in rules.themes {
      let finding = part?.finding(theme.id) ?? BarrierFinding(theme: theme.id)
      let prefix = "barriers.\(theme.id)."
      values[prefix + "answer"] = finding.answer.rawValue
      values[prefix + "impact"] = finding.impact?.rawValue ?? ""
      values[all: prefix + "situations"] = finding.situations
    }
    guard let part else { return values }
    values["strengths"] = part.strengths
    values["observation"] = part.observation
    values["person_words"] = part.personWords
    for (id, answer) in part.prerequisites { values["prerequisites.\(id)"] = answer ? "yes" : "no" }
    for (id, answer) in part.criteria { values["criteria.\(id)"] = answer ? "yes" : "no" }
    return values
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    let rules = scene.convention.diagnostic
    let findings = rules.themes.compactMap { theme -> BarrierFinding? in
      let prefix = "barriers.\(theme.id)."
      guard let answer = BarrierFinding.Answer(rawValue: values[prefix + "answer"]),
        answer != .notDiscussed
      else { return nil }
      return BarrierFinding(
        theme: theme.id, answer: answer,
        impact: BarrierFinding.Impact(rawValue: values[prefix + "impact"]),
        situations: values[all: prefix + "situations"])
    }
    func answers(_ kind: String, _ ids: [String]) -> [String: Bool] {
      var result: [String: Bool] = [:]
      for id in ids where !values["\(kind).\(id)"].isEmpty {
        result[id] = values["\(kind).\(id)"] == "yes"
      }
      return result
    }
    return .recordPart(
      DiagnosticPart(
        findings: findings, strengths: values["strengths"], observation: values["observation"],
        personWords: values["person_words"],
        prerequisites: answers("prerequisites", rules.prerequisites.map(\.id)),
        criteria: answers("criteria", rules.criteria.map(\.id))))
  }
}

extension Side {
  /// The heading over the barriers of its field.
  var barriers: Phrase {
    self == .employment
      ? Phrase("Freins professionnels", "Professional barriers")
      : Phrase("Freins sociaux", "Social barriers")
  }
}

extension Phrase {
  static let inWords = Phrase("En quelques mots", "In a few words")
}
