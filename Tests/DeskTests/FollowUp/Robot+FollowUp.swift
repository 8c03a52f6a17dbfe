import Casework
import Registry
import Terminal
import Testing

@testable import Desk

extension Robot {
  /// An accompanied dossier of the two, whose contract has no renewal under way.
  static func common(_ robot: Robot, with partner: String = "rkervella") throws -> DossierID {
    try #require(
      robot.state.portfolio.rows.first {
        $0.line.socialWorker == partner && $0.line.stage == .accompanied
      }?.id)
  }

  /// Shows a dossier.
  func show(_ id: DossierID) {
    if let message = office.perform(.openDossier(id, then: nil)) { take(message) }
  }

  /// Asks an act about something, as a list of choices does.
  func ask(_ act: ActName, about item: EntryID?) {
    for effect in state.ask(act, about: item) {
      if let message = office.perform(effect) { take(message) }
    }
  }

  /// The dossier as the store has it, whole.
  func stored(_ id: DossierID) throws -> Dossier {
    try #require(try office.store.dossier(id)).dossier
  }

  /// Records an act filled from fields, as a script would.
  @discardableResult
  func record(
    _ act: ActName, on id: DossierID, _ fields: [String: String]
  ) throws -> DossierFile {
    let file = try #require(try office.dossier(id))
    let values = FormValues(fields.mapValues { [$0] })
    let prepared = try act.prepared(from: values, Scene(office.workplace, file: file)).get()
    guard
      case .done(.recorded(let after, _)) = try office.carryOut(
        prepared, file: file, seen: file.heads)
    else {
      Issue.record("not recorded: \(act)")
      return file
    }
    return after
  }
}
