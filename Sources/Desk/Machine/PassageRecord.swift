public import Casework
public import Registry

/// A passage found, for other programs.
public enum PassageRecord {
  /// The passage as a JSON object, with the name of the person.
  public static func json(_ passage: Passage, _ lines: [DossierID: DossierLine]) -> JSONValue {
    let line = lines[passage.dossier]
    return .object([
      "dossier": .string(passage.dossier), "surname": JSONValue(line?.surname),
      "given_name": JSONValue(line?.givenName), "entry": .string(passage.entry),
      "on": .string(passage.on.iso), "author": .string(passage.author),
      "room": .string(passage.room.rawValue), "passage": .string(passage.body),
    ])
  }
}

/// What became of an act in several dossiers, for other programs.
public enum BulkRecord {
  /// `{recorded: […], refused: […]}`.
  public static func json(_ outcome: BulkOutcome, _ workplace: Workplace) -> JSONValue {
    .object([
      "recorded": .array(
        outcome.done.map { done in
          .object([
            "dossier": .string(done.target.id),
            "stage": .string(done.file.dossier.stage.rawValue),
            "entries": .array(done.added.map { .string($0.id) }),
          ])
        }),
      "refused": .array(
        outcome.refused.map { refused in
          .object([
            "dossier": .string(refused.target.id), "name": .string(refused.target.name),
            "why": .string(workplace.say(refused.why)),
          ])
        }),
    ])
  }
}
