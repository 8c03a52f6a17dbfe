import Casework

extension CopyTeller {
  func tellPlans(_ fact: Fact) -> CopyLines {
    switch fact {
    case .actionPlanned(let action):
      return CopyLines("\(action.plan.paperPlan) : \(action.what)", details(action))
    case .actionRevised(let revised):
      return CopyLines(
        "\(revised.now.plan.paperPlan), suite donnée à : \(revised.now.what)",
        details(revised.now) + [line("Remarque", revised.comment)])
    case .milestoneReached(let milestone):
      return CopyLines(
        "Étape : \(milestone.kind.paperText)", [line("Précision", milestone.detail)])
    case .watchSet(let watch):
      return CopyLines("Date à surveiller, le \(watch.day.paperText)", [watch.about])
    case .watchCleared(let cleared):
      var what = ""
      if case .watchSet(let watch)? = self.fact(cleared.watch) { what = " : \(watch.about)" }
      return CopyLines("Date surveillée, c'est fait\(what)", [line("Remarque", cleared.comment)])
    default: return CopyLines("")
    }
  }

  private func details(_ action: PlannedAction) -> [String] {
    var first = ""
    if case .actionPlanned(let awaited)? = action.waitsFor.flatMap(fact) { first = awaited.what }
    let resource = action.resource.flatMap { id in
      maker.directory.resource(id).map { maker.listed([$0.name, $0.place, $0.contact]) } ?? id
    }
    return [
      line("Sujet", theme(action.theme)), line("Par qui", action.paperDoer),
      line("Pour le", action.dueOn?.paperText), line("Où cela en est", action.state.paperText),
      line("D'abord", first), line("Avec l'aide de", resource),
    ]
  }
}
