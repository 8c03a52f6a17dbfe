import Casework

extension DocumentMaker {
  /// The actions of a plan that the person reads: those to do by due day, then those done. What was
  /// given up or cancelled is left out.
  func shownActions(_ side: Side) -> [PlanAction] {
    dossier.plan(side).filter { $0.now.state.isOpen || $0.now.state == .done }
  }

  /// What is to be done, where it stands if it has not begun, and what comes first (Ille-et-Vilaine,
  /// art. 3, axe 2, 4): « la cohérence des actions »).
  func what(_ action: PlanAction) -> PaperText {
    let text = PaperText(action.now.what)
    if let first = dossier.blocker(of: action) {
      return text + .bold("\nD'abord : ") + PaperText(first.now.what)
    }
    return switch action.now.state {
    case .proposed: text + "\nEn projet"
    case .waiting: text + "\nEn attente"
    case .ongoing, .done, .abandoned, .cancelled: text
    }
  }

  /// Who does it, as the person reads it.
  func doer(_ action: PlanAction) -> String {
    switch action.now.owner {
    case .person: "Vous"
    case .adviser: holder(.employment)?.fullName ?? "Votre conseiller"
    case .socialWorker: holder(.social)?.fullName ?? "Votre référent social"
    case .thirdParty: action.now.thirdParty.isEmpty ? "Un partenaire" : action.now.thirdParty
    }
  }

  /// The day by which it should be done; a day that has passed is only a day.
  func dueDay(_ action: PlanAction) -> String { action.now.dueOn?.paperText ?? "Sans date" }

  /// The resource it calls on and how to reach it; `nil` if none, or none that the directory knows.
  func resource(_ action: PlanAction) -> PaperText? {
    guard let resource = action.now.resource.flatMap(directory.resource) else { return nil }
    let lines = [resource.place, resource.contact].filter { !$0.isEmpty }
    return .bold(resource.name) + PaperText(lines.map { "\n" + $0 }.joined())
  }

  /// The day since when it is done, whatever was noted on it afterwards.
  func doneOn(_ action: PlanAction) -> CivilDate {
    action.versions.reversed().prefix { $0.value.state == .done }.last?.on ?? action.changedOn
  }
}
