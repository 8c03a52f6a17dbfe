import Casework
import Registry

extension PlainDesk {
  /// Someone wrote the same place meanwhile: both texts, one after the other, and the same choice as on
  /// the full screen. What was typed is kept before anything is asked.
  func choose(
    _ mine: TwoTexts.Typed, over file: DossierFile, _ theirs: [Entry]
  ) throws(StoreError) -> ActEnding {
    let scene = Scene(
      mine.scene.workplace, file: file, item: mine.scene.item, sitting: mine.scene.sitting)
    let now = TwoTexts.Typed(act: mine.act, scene: scene, values: mine.over(scene))
    try? office.keepDraft(now.changed, act: mine.act, dossier: file.dossier.id)
    let texts = TwoTexts(mine: mine, now: now, theirs: theirs)
    say(
      Phrase(
        "Quelqu'un a écrit au même endroit entre-temps ; rien n'est enregistré, votre brouillon est gardé.",
        "Someone wrote here too meanwhile; nothing is recorded, your draft is kept."))
    for line in texts.plainLines(workplace.language) { console.write(line) }
    let both =
      texts.merged == nil
      ? Phrase("", "") : Phrase(", d pour mettre les deux", ", d to put both")
    let answer = ask(
      Phrase(
        "r pour relire d'abord, o pour mettre le vôtre (le sien reste au journal)\(both.fr) : ",
        "r to read first, o to put yours (theirs stays in the journal)\(both.en): "))
    switch (answer?.folded, texts.merged) {
    case ("o", _): return try recordOver(now)
    case ("d", let merged?): return try fill(now.act, now.scene, draft: merged.values)
    default:
      say(Phrase("Votre brouillon est gardé.", "Your draft is kept."))
      return .conflict
    }
  }

  private func recordOver(_ now: TwoTexts.Typed) throws(StoreError) -> ActEnding {
    switch now.act.prepared(now.values, now.scene) {
    case .success(let act): return try record(act, now)
    case .failure(let problems):
      for problem in problems.problems { say(problem.phrase) }
      return .notDone
    }
  }
}

extension TwoTexts {
  /// The texts as plain lines, without any column: what differs first.
  func plainLines(_ language: Language) -> [String] {
    let colon = Phrase(" : ", ": ")[language]
    let nothing = Phrase("(rien)", "(nothing)")[language]
    func line(_ who: String, _ text: String) -> String {
      "  " + who + colon + (text.isEmpty ? nothing : text)
    }
    let differing = rows.filter(\.differs)
    let same = rows.filter { !$0.differs }
    return others.map { Phrase("Écrit aussi : ", "Also written: ")[language] + $0 }
      + differing.flatMap { ["≠ " + $0.label, line(author, $0.theirs), line(me, $0.mine)] }
      + same.map { "= " + $0.label + colon + $0.mine }
  }
}

extension TwoTexts.Typed {
  /// What was typed, without what the form proposed.
  var changed: FormValues {
    let form = form
    return FormValues(
      Dictionary(
        uniqueKeysWithValues: form.fields.map(\.id)
          .filter { values[all: $0] != form.initial[all: $0] }.map { ($0, values[all: $0]) }))
  }
}
