import Casework
import Registry
import TestSupport
import Testing

/// A store to try, with everybody of the stories in it.
struct Fixture {
  static let professionals = Team.all

  let engine: Engine
  /// A folder for what stands beside the store.
  let folder: String
  let path: String
  let store: Store

  /// Who acts, at nine o'clock of a day.
  static func hand(
    _ actor: Professional, today: CivilDate = day(31, 12, 2026), minute: Int = 0,
    under convention: Convention = .nineMonths, keys: OpenKeys? = nil
  ) -> Hand {
    Hand(
      login: actor.login, today: today, now: Instant(today, hour: 9, minute: minute),
      conventions: ConventionBook([convention]), keys: keys)
  }

  /// Records a command that must be recorded; the dossier as it is then.
  @discardableResult func record(
    _ command: Command, by actor: Professional = Team.adviser, on day: CivilDate,
    dossier: DossierID? = nil, seen: [EntryHash]? = nil, store other: Store? = nil,
    minute: Int = 0, under convention: Convention = .nineMonths, keys: OpenKeys? = nil
  ) throws -> DossierFile {
    let outcome = try (other ?? store).record(
      command, on: day, dossier: dossier, seen: seen,
      by: Self.hand(actor, minute: minute, under: convention, keys: keys))
    guard case .recorded(let file, _) = outcome else { throw NotRecorded(outcome: outcome) }
    return file
  }

  /// Records the path of a person up to a step.
  @discardableResult func record(
    until last: Story.Step, person: Person = .lenaig, year: Int = 2026,
    keys: [String: OpenKeys] = [:]
  ) throws -> DossierFile {
    var file: DossierFile?
    for step in Story.Step.allCases where step <= last {
      let (command, actor, on) = step.act(in: year, person: person)
      file = try record(
        command, by: actor, on: on, dossier: file?.dossier.id, minute: step.rawValue,
        keys: keys[actor.login])
    }
    return try #require(file)
  }

  /// Why a command is refused.
  func refusal(
    of command: Command, by actor: Professional = Team.adviser, on day: CivilDate,
    dossier: DossierID? = nil
  ) throws -> Refusal? {
    let outcome = try store.record(
      command, on: day, dossier: dossier, seen: nil, by: Self.hand(actor))
    guard case .refused(let refusal) = outcome else { return nil }
    return refusal
  }

  /// Number of entries in the whole store.
  func entryCount() throws -> Int { try store.verify().entries }

  struct NotRecorded: Error {
    let outcome: Outcome
  }
}
