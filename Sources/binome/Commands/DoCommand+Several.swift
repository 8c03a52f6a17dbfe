import ArgumentParser
import Casework
import Desk
import Registry

extension DoCommand {
  /// Records an act in several dossiers, each on its own; ends with the status of a refusal if one
  /// refuses.
  func recordAll(_ name: ActName, _ session: Session) throws {
    let office = try session.office()
    var targets: [BulkTarget] = []
    // Every name is understood before anything is recorded.
    for dossier in try dossiers.map({ try session.file($0).dossier }) {
      let target = BulkTarget(dossier)
      if !targets.contains(target) { targets.append(target) }
    }
    guard let json else {
      let done = try PlainDesk(office: office, console: StandardConsole())
        .perform(name, onAll: targets)
      if !done { throw ExitCode(Failure.refused) }
      return
    }
    if let obstacle = name.bulkObstacle(session.workplace) {
      throw Failure(obstacle, status: Failure.notPermitted)
    }
    guard let value = JSONValue(try System.read(json)) else {
      throw Failure(
        Phrase("\(json) n'est pas du JSON.", "\(json) is not JSON."), status: Failure.badData)
    }
    let act = try name.prepared(from: FormValues(value), Scene(session.workplace)).get()
    let outcome = office.recordAll(act, on: targets)
    System.write([BulkRecord.json(outcome, session.workplace).text])
    if !outcome.refused.isEmpty {
      throw Failure(outcome.phrase(name), status: Failure.refused)
    }
  }
}
