import Casework
public import Registry

/// The desk without a full screen: the same portfolio, dossiers and acts, asked line by line.
public struct PlainDesk {
  let office: Office
  let console: any PlainConsole
  private let pages: PlainPages

  var workplace: Workplace { office.workplace }

  /// A desk over a console.
  public init(office: Office, console: any PlainConsole) {
    self.office = office
    self.console = console
    pages = PlainPages(office.workplace)
  }

  /// Works until the person leaves or the input ends.
  public func run() throws(StoreError) {
    var search = ""
    var filter = PortfolioFilter()
    tellLeft()
    while true {
      guard let content = try portfolio() else { return }
      for line in pages.summary(content, search: search, filter: filter) { console.write(line) }
      let rows = pages.arranged(content, search: search, filter: filter)
      let isWhole = search.isEmpty && filter.isEmpty
      let shown = isWhole ? Array(rows.filter { $0.urgency < 2 }) : rows
      for (number, row) in shown.enumerated() {
        console.write("\(number + 1). \(pages.line(row))")
      }
      guard let answer = ask(question) else { return }
      switch answer {
      case "q": return
      case "":
        search = ""
        filter = PortfolioFilter()
      case "f":
        search = ""
        filter = try askFilter(content) ?? filter
      case "+": try perform(.identify, on: nil)
      case "m" where !workplace.me.role.isSupervisor: try perform(.openWithReason, on: nil)
      case "c" where workplace.me.role.isSupervisor:
        for line in pages.caseload(try office.caseload()) { console.write(line) }
      default:
        if let number = Int(answer), shown.indices.contains(number - 1) {
          try open(shown[number - 1].id)
        } else {
          search = answer
        }
      }
    }
  }

  /// What is asked under a portfolio.
  private var question: Phrase {
    let more =
      workplace.me.role.isSupervisor
      ? Phrase("c pour les charges, ", "c for caseloads, ")
      : Phrase("m pour ouvrir avec un motif, ", "m to open with a reason, ")
    return Phrase(
      "Numéro, nom à chercher, f pour filtrer, + pour repérer, \(more.fr)Entrée pour tout revoir, q pour quitter : ",
      "Number, name to search, f to filter, + to identify, \(more.en)Enter to see all again, q to quit: "
    )
  }

  /// A dossier and what can be done in it, until the person goes back.
  private func open(_ id: DossierID) throws(StoreError) {
    defer { office.leave() }
    while let file = try office.dossier(id) {
      for line in pages.dossier(file) { console.write(line) }
      tell(office.present(Place(id)))
      let scene = Scene(workplace, file: file)
      let acts = ActName.allCases.filter { $0.needsDossier && $0.obstacle(scene) == nil }
      for (number, act) in acts.enumerated() {
        console.write("\(number + 1). \(workplace.say(act.title))")
      }
      guard
        let answer = ask(
          Phrase(
            "Numéro de l'acte, Entrée pour revenir : ", "Number of the act, Enter to go back: ")),
        let number = Int(answer), acts.indices.contains(number - 1)
      else { return }
      try perform(acts[number - 1], on: file)
    }
    say(
      Phrase(
        "Ce dossier n'est pas dans votre portefeuille.", "This dossier is not in your portfolio."))
  }

  /// Asks an act and records it; says what became of it, and gives it.
  @discardableResult
  public func perform(_ act: ActName, on file: DossierFile?) throws(StoreError) -> ActEnding {
    guard let scene = try scene(for: act, file) else { return .notDone }
    if let obstacle = act.obstacle(scene) {
      say(obstacle.explained(scene.convention))
      return .refused(obstacle)
    }
    return try fill(act, scene, draft: try? office.draft(act: act, dossier: file?.dossier.id))
  }

  /// Asks the questions of an act over what was typed before, and records it.
  func fill(
    _ act: ActName, _ scene: Scene, draft: FormValues?
  ) throws(StoreError) -> ActEnding {
    let file = scene.file
    let id = file?.dossier.id
    if let id { tell(office.present(Place(id, writing: Writing(act, about: scene.item)))) }
    defer { office.leave() }
    let form = PlainForm(workplace: workplace, console: console)
    let ending = form.fill(act, scene, draft: draft) { values in
      try? office.keepDraft(values, act: act, dossier: id)
    }
    guard case .filled(let prepared, let values) = ending else {
      say(
        Phrase(
          "Rien n'est enregistré ; le brouillon est gardé.",
          "Nothing is recorded; the draft is kept."))
      return .notDone
    }
    if act.needsConfirmation, !confirm(act, file) { return .notDone }
    return try record(prepared, TwoTexts.Typed(act: act, scene: scene, values: values))
  }

  /// The scene of an act; where it is about one thing among several, it first asks which.
  private func scene(for act: ActName, _ file: DossierFile?) throws(StoreError) -> Scene? {
    let scene = Scene(try office.workplace(for: act), file: file)
    let items = act.items(scene)
    guard act.itemField != nil, items.count > 1 || (act.mayBeAboutNothing && !items.isEmpty)
    else { return scene.about(items.first?.id) }
    for (number, item) in items.enumerated() {
      console.write("\(number + 1). \(workplace.say(item.label))")
    }
    let question =
      act.mayBeAboutNothing
      ? Phrase("Lequel (Entrée : aucun) : ", "Which (Enter: none): ")
      : Phrase("Lequel : ", "Which: ")
    guard let answer = ask(question) else { return nil }
    if answer.isEmpty, act.mayBeAboutNothing { return scene }
    guard let number = Int(answer), items.indices.contains(number - 1) else { return nil }
    return scene.about(items[number - 1].id)
  }

  private func confirm(_ act: ActName, _ file: DossierFile?) -> Bool {
    let name = file?.dossier.person.listName ?? ""
    let answer = ask(
      Phrase(
        "\(act.title.fr.sentence), \(name) : enregistrer ? (oui/non) ",
        "\(act.title.en.sentence), \(name): record? (yes/no) "))
    let yes = ["oui", "o", "yes", "y"].contains(answer?.folded ?? "")
    if !yes {
      say(
        Phrase(
          "Rien n'est enregistré ; le brouillon est gardé.",
          "Nothing is recorded; the draft is kept."))
    }
    return yes
  }

  /// Records an act and says what became of it; `typed` is what it was made from.
  func record(_ act: PreparedAct, _ typed: TwoTexts.Typed) throws(StoreError) -> ActEnding {
    let scene = typed.scene
    let carried: Carried
    do throws(StoreError) {
      carried = try office.deliver(Sending(act, typed.values, scene))
    } catch {
      guard error.isAway else { throw error }
      say(error.setAside)
      return .away
    }
    switch carried {
    case .failed(let phrase):
      say(phrase)
      return .notDone
    case .done(let outcome): return try show(outcome, act, typed)
    }
  }

  private func show(
    _ outcome: Outcome, _ act: PreparedAct, _ typed: TwoTexts.Typed
  ) throws(StoreError) -> ActEnding {
    let scene = typed.scene
    switch outcome {
    case .recorded(let file, let added):
      try? office.dropDraft(act: act.act, dossier: scene.dossier?.id)
      say(act.recorded(file, added: added, workplace))
      if act.act == .openWithReason {
        for line in pages.dossier(file) { console.write(line) }
      }
      return .recorded
    case .refused(let refusal):
      say(refusal.explained(scene.convention))
      return .refused(refusal)
    case .conflict(let now, let theirs): return try choose(typed, over: now, theirs)
    }
  }

  /// Says who else has the dossier open.
  private func tell(_ others: [Presence]?) {
    let words = PresenceWords(workplace: workplace, others: others ?? [])
    for sentence in words.sentences { console.write(sentence + ".") }
  }

  func ask(_ phrase: Phrase) -> String? {
    console.ask(workplace.say(phrase))?.trimmed
  }

  func say(_ phrase: Phrase) { console.write(workplace.say(phrase)) }
}
