import Casework
public import Registry

extension PlainDesk {
  /// Asks an act once for several dossiers and records it in each. `true` if it is recorded in all.
  public func perform(_ act: ActName, onAll targets: [BulkTarget]) throws(StoreError) -> Bool {
    if let obstacle = act.bulkObstacle(workplace) {
      say(obstacle)
      return false
    }
    let form = PlainForm(workplace: workplace, console: console)
    let draft = try? office.draft(act: act, dossier: nil)
    let place = try office.workplace(for: act)
    let ending = form.fill(act, Scene(place), draft: draft) { values in
      try? office.keepDraft(values, act: act, dossier: nil)
    }
    guard case .filled(let prepared, _) = ending else {
      say(
        Phrase(
          "Rien n'est enregistré ; le brouillon est gardé.",
          "Nothing is recorded; the draft is kept."))
      return false
    }
    for line in LoadWords.lines(prepared, on: targets, place) { say(Phrase(line, line)) }
    let names = targets.map(\.name).joined(separator: ", ")
    let count = targets.count.inDossiers
    let answer = ask(
      Phrase(
        "\(act.title.fr.sentence), \(count.fr) : \(names). Enregistrer ? (oui/non) ",
        "\(act.title.en.sentence), \(count.en): \(names). Record? (yes/no) "))
    guard ["oui", "o", "yes", "y"].contains(answer?.folded ?? "") else {
      say(
        Phrase(
          "Rien n'est enregistré ; le brouillon est gardé.",
          "Nothing is recorded; the draft is kept."))
      return false
    }
    let outcome = office.recordAll(prepared, on: targets)
    say(outcome.phrase(act))
    return outcome.refused.isEmpty
  }
}
