import Casework

/// The questions about an action of a plan.
enum PlanFields {
  static func themes(_ scene: Scene) -> [Field.Option] {
    scene.convention.diagnostic.themes.map { Field.Option($0.id, $0.label) }
  }

  /// The barrier that weighs most, as one's own half says it first.
  static func likelyTheme(_ scene: Scene) -> String {
    guard let dossier = scene.dossier else { return "" }
    let paths = dossier.barrierPaths(themes: scene.convention.diagnostic.themes)
      .filter { $0.now.answer == .yes }
    return (paths.first { $0.now.impact == .strong } ?? paths.first)?.theme ?? ""
  }

  static func fields(_ scene: Scene, except id: EntryID?) -> [Field] {
    let others = (scene.dossier?.actions ?? []).filter { $0.id != id && $0.now.state.isOpen }
    let waits = others.map { Field.Option($0.id, Phrase($0.now.what, $0.now.what)) }
    return [
      Field(
        "theme", Phrase("Frein", "Barrier"), .choice(themes(scene)), required: true),
      Field(
        "what", Phrase("Action", "Action"), .line,
        help: Phrase(
          "en mots simples : la personne l'emporte sur papier",
          "in plain words: the person takes it away on paper"), required: true),
      Field(
        "owner", Phrase("Par qui", "By whom"),
        .choice(Field.Option.list(PlannedAction.Owner.self, \.phrase)), required: true),
      Field(
        "third_party", Phrase("· quel tiers", "· which third party"), .line, required: true,
        when: ("owner", [PlannedAction.Owner.thirdParty.rawValue])),
      Field("due", Phrase("Pour le", "By"), .date, help: .coming),
      Field(
        "state", Phrase("État", "State"),
        .choice(Field.Option.list(PlannedAction.State.self, \.phrase)), required: true),
      Field(
        "waits_for", Phrase("Attend d'abord", "Waits for"), .choice(waits),
        help: Phrase("une autre action des deux plans", "another action of the two plans")),
      Field(
        "resource", Phrase("Ressource", "Resource"), .choice(resources(scene)),
        help: Phrase(
          "Entrée, puis quelques lettres : nom, thème ou lieu",
          "Enter, then a few letters: name, theme or place")),
    ]
  }

  private static func resources(_ scene: Scene) -> [Field.Option] {
    let workplace = scene.workplace
    let stale = scene.convention.delays.resourceStale
    return workplace.directory.resources.map { resource in
      let themes = resource.themes.compactMap { scene.convention.diagnostic.theme($0)?.short }
      let isStale = resource.isStale(on: workplace.today, after: stale)
      func text(_ language: Language) -> String {
        let kinds = themes.map { $0[language] }.joined(separator: ", ")
        let old = isStale ? Phrase(" (à vérifier)", " (to be checked)")[language] : ""
        return [resource.name, kinds, resource.place].filter { !$0.isEmpty }
          .joined(separator: " · ") + old
      }
      return Field.Option(resource.id, Phrase(text(.french), text(.english)))
    }
  }

  static func values(of action: PlannedAction) -> FormValues {
    FormValues([
      "theme": [action.theme], "what": [action.what], "owner": [action.owner.rawValue],
      "third_party": action.thirdParty.isEmpty ? [] : [action.thirdParty],
      "due": action.dueOn.map { [$0.dayMonthYear] } ?? [], "state": [action.state.rawValue],
      "waits_for": action.waitsFor.map { [$0] } ?? [],
      "resource": action.resource.map { [$0] } ?? [],
    ])
  }

  static func action(_ values: FormValues, plan: Side) -> PlannedAction {
    func optional(_ field: String) -> String? { values[field].isEmpty ? nil : values[field] }
    return PlannedAction(
      plan: plan, theme: values["theme"], what: values["what"],
      owner: PlannedAction.Owner(rawValue: values["owner"]) ?? .person,
      thirdParty: values["third_party"], dueOn: CivilDate(values["due"]),
      state: PlannedAction.State(rawValue: values["state"]) ?? .ongoing,
      waitsFor: optional("waits_for"), resource: optional("resource"))
  }
}

/// Adding an action to one's own plan, from a usual action or not.
struct PlanAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let side = scene.workplace.me.side
    let usual = templates(scene).map { template in
      let theme = scene.convention.diagnostic.theme(template.theme)?.short
      return Field.Option(
        template.id,
        Phrase(
          "\(theme?.fr ?? "") · \(template.what.fr)", "\(theme?.en ?? "") · \(template.what.en)"))
    }
    var initial = FormValues()
    initial["theme"] = PlanFields.likelyTheme(scene)
    initial["owner"] = PlannedAction.Owner(side).rawValue
    initial["state"] = PlannedAction.State.ongoing.rawValue
    let choice = Field(
      "template", Phrase("Action usuelle", "Usual action"), .choice(usual),
      help: Phrase(
        "Entrée pour la liste ; elle remplit les lignes suivantes",
        "Enter for the list; it fills the lines below"))
    return Form(
      .plan, fields: (usual.isEmpty ? [] : [choice]) + PlanFields.fields(scene, except: nil),
      initial: initial, startsAt: usual.isEmpty ? nil : "template")
  }

  /// Usual actions of one's own plan, those on the barriers found first.
  private func templates(_ scene: Scene) -> [ActionTemplate] {
    let themes = scene.convention.diagnostic.themes
    let found = Set(
      (scene.dossier?.barrierPaths(themes: themes) ?? []).filter { $0.now.answer == .yes }
        .map(\.theme))
    let mine = scene.workplace.directory.templates.filter { template in
      template.plan == scene.workplace.me.side && themes.contains { $0.id == template.theme }
    }
    return mine.filter { found.contains($0.theme) } + mine.filter { !found.contains($0.theme) }
  }

  func completed(_ values: FormValues, after field: String, _ scene: Scene) -> FormValues {
    guard field == "template",
      let template = scene.workplace.directory.templates.first(where: {
        $0.id == values["template"]
      })
    else { return values }
    var values = values
    values["theme"] = template.theme
    values["what"] = scene.workplace.say(template.what)
    values["owner"] = template.owner.rawValue
    values["due"] =
      template.days.map { scene.workplace.today.adding(days: $0).dayMonthYear } ?? ""
    return values
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .planAction(PlanFields.action(values, plan: scene.workplace.me.side))
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .actionPlanned(let action) = fact else { return nil }
    return PlanFields.values(of: action)
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact {
    guard case .actionPlanned(let before) = fact else { return fact }
    return .actionPlanned(PlanFields.action(values, plan: before.plan))
  }
}

/// Saying where an action stands. The side that holds the plan may change all of it; who does an
/// action of the other's plan, its state only.
struct AdvanceAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let item = Field.item(.advance, Phrase("Action", "Action"), scene)
    let comment = Field("comment", Phrase("Ce qui s'est passé", "What happened"), .line)
    guard let action = action(scene) else {
      return Form(.advance, fields: [item], initial: FormValues())
    }
    var initial = PlanFields.values(of: action.now).with("action", action.id)
    initial["on"] = scene.workplace.today.dayMonthYear
    let fields = PlanFields.fields(scene, except: action.id)
    let state = fields.filter { $0.id == "state" }
    guard action.now.plan == scene.workplace.me.side else {
      return Form(
        .advance, fields: [item, Field.day()] + state + [comment],
        initial: FormValues([
          "action": [action.id], "on": initial[all: "on"], "state": initial[all: "state"],
        ]), startsAt: "state")
    }
    return Form(
      .advance,
      fields: [item, Field.day()] + state + [comment] + fields.filter { $0.id != "state" },
      initial: initial, startsAt: "state")
  }

  private func action(_ scene: Scene) -> PlanAction? {
    let id = scene.item ?? ActName.advance.items(scene).first?.id
    return id.flatMap { scene.dossier?.action($0) }
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    let id = values["action"]
    let before = scene.dossier?.action(id)?.now
    var after = before ?? PlanFields.action(values, plan: scene.workplace.me.side)
    if before?.plan == scene.workplace.me.side {
      after = PlanFields.action(values, plan: scene.workplace.me.side)
    } else {
      after.state = PlannedAction.State(rawValue: values["state"]) ?? after.state
    }
    return .reviseAction(ActionRevised(action: id, now: after, comment: values["comment"]))
  }
}

/// Noting a step of the path that counts.
struct MilestoneAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .milestone,
      fields: [
        Field.day(Phrase("À partir du", "From")),
        Field(
          "kind", Phrase("Étape", "Milestone"),
          .choice(Field.Option.list(MilestoneKind.self, \.phrase)), required: true),
        Field(
          "detail", Phrase("Précision", "Detail"), .line,
          help: Phrase(
            "employeur, organisme ; pour la santé, des mots fonctionnels seulement",
            "employer, body; for health, functional words only")),
      ], initial: .today(scene))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command { .reach(milestone(values)) }

  private func milestone(_ values: FormValues) -> Milestone {
    Milestone(
      MilestoneKind(rawValue: values["kind"]) ?? .otherRight, detail: values["detail"])
  }

  func values(of fact: Fact) -> FormValues? {
    guard case .milestoneReached(let milestone) = fact else { return nil }
    return FormValues(["kind": [milestone.kind.rawValue], "detail": [milestone.detail]])
  }

  func amended(_ fact: Fact, by values: FormValues) -> Fact { .milestoneReached(milestone(values)) }
}
