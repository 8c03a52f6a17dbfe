import Casework
import Registry
import Terminal

extension DeskState {
  /// Someone wrote the same place meanwhile: the form now stands on the dossier as it is, and both texts
  /// are shown.
  mutating func show(_ theirs: [Entry], over file: DossierFile) -> [Effect] {
    if dossier?.dossier.id == file.dossier.id { dossier?.file = file }
    guard let before = form else { return [] }
    let now = before.over(file)
    form = now
    layers.append(
      .conflict(ConflictState(TwoTexts(mine: before.asTyped, now: now.asTyped, theirs: theirs))))
    return [keepDraft(now)]
  }

  mutating func update(_ conflict: ConflictState, _ key: Key) -> [Effect] {
    var conflict = conflict
    guard let answer = conflict.handle(key, workplace.language, in: size) else {
      layers[layers.count - 1] = .conflict(conflict)
      return []
    }
    layers.removeLast()
    switch answer {
    case .read: return closeForm(keepingDraft: true)
    case .mine: return recordOver()
    case .both:
      guard let merged = conflict.texts.merged, var form else { return [] }
      form.retake(merged.values)
      form.problems = merged.notes
      self.form = form
      say(
        Phrase(
          "Les deux textes sont dans le formulaire : arrangez-les, puis enregistrez.",
          "Both texts are in the form: arrange them, then record."))
      return [keepDraft(form)]
    }
  }

  /// Records what the form holds, which was decided between two texts.
  private mutating func recordOver() -> [Effect] {
    guard var form else { return [] }
    switch form.act.prepared(form.values, form.scene) {
    case .success(let act): return record(act)
    case .failure(let problems):
      form.show(problems)
      self.form = form
      return []
    }
  }
}

extension FormState {
  /// What it holds, and over what.
  var asTyped: TwoTexts.Typed { TwoTexts.Typed(act: act, scene: scene, values: values) }

  /// The same form over the dossier as it is now: what was typed stays; what was only proposed is
  /// proposed from the dossier as it is.
  func over(_ file: DossierFile) -> FormState {
    let now = Scene(scene.workplace, file: file, item: scene.item, sitting: scene.sitting)
    var form = FormState(act, now)
    form.retake(asTyped.over(now))
    return form
  }
}

extension TwoTexts.Typed {
  /// The values of the same form over another state of the dossier. A question stays answered as it was
  /// together with the answer that made it be asked.
  func over(_ now: Scene) -> FormValues {
    let before = form
    var values = act.form(now).initial
    var typed = before.fields.filter { self.values[all: $0.id] != before.initial[all: $0.id] }
    while let field = typed.popLast() {
      values[all: field.id] = self.values[all: field.id]
      if let condition = field.condition, let other = before.field(condition.field) {
        typed.append(other)
      }
    }
    return values
  }
}
