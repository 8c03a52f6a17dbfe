public import Casework
public import Registry

/// What a script reads when someone wrote the same place meanwhile: nothing is recorded, and both texts
/// are there to decide with.
public enum ConflictRecord {
  /// The two texts of an act, question by question; `both` fills the act once more with the two.
  ///
  /// - Parameters:
  ///   - given: what the script gave, filled from the form.
  ///   - scene: over what it was filled.
  ///   - file: the dossier as it is now.
  ///   - theirs: what was written there meanwhile.
  public static func json(
    _ act: ActName, given: FormValues, _ scene: Scene, over file: DossierFile, theirs: [Entry]
  ) -> JSONValue {
    let item = act.itemField.map { given[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    let before = scene.about(item)
    let mine = TwoTexts.Typed(
      act: act, scene: before, values: given.filled(from: act.form(before).initial))
    let after = Scene(
      scene.workplace, file: file, item: before.item, sitting: before.sitting)
    let now = TwoTexts.Typed(act: act, scene: after, values: mine.over(after))
    let texts = TwoTexts(mine: mine, now: now, theirs: theirs)
    var object: [String: JSONValue] = [
      "entries": .array(
        theirs.map {
          .object([
            "entry": .string($0.id), "author": .string($0.author), "on": .string($0.on.iso),
            "text": .string(scene.workplace.say($0.fact.visiblePhrase(scene.workplace))),
          ])
        }),
      "texts": .array(
        texts.rows.map {
          .object([
            "label": .string($0.label), "theirs": .string($0.theirs), "mine": .string($0.mine),
            "differs": .bool($0.differs),
          ])
        }),
    ]
    if let merged = texts.merged {
      object["both"] = .object(
        Dictionary(
          uniqueKeysWithValues: merged.values.fields.filter { !merged.values[all: $0].isEmpty }
            .map { ($0, JSONValue.array(merged.values[all: $0].map(JSONValue.string))) }))
    }
    return .object(["dossier": .string(file.dossier.id), "conflict": .object(object)])
  }
}
