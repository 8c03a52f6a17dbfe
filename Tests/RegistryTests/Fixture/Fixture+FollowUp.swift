import Casework
import Registry
import TestSupport

extension Fixture {
  /// A running contract in which everything of a line is filled: absences, a sitting, stand-ins on
  /// both sides from 1 December to the end of January, both seats sent on, and one thing of each kind
  /// to deal with.
  func recordFullLine(person: Person = .lenaig) throws -> DossierFile {
    var file = try record(until: .signed, person: person)
    let id = file.dossier.id
    func add(_ command: Command, by actor: Professional = Team.adviser) throws {
      file = try record(command, by: actor, on: day(1, 12, 2026), dossier: id)
    }
    func last(_ kind: Fact.Kind) -> EntryID {
      file.entries.last { $0.fact.kind == kind }?.id ?? ""
    }
    try add(.report(.employment, .absent))
    try add(.report(.social, .absent), by: Team.socialWorker)
    try add(.report(.bipartite, sitting: Sitting(id: "s-1", frame: .point)))
    for colleague in [Team.otherAdviser, Team.otherSocialWorker] {
      let holder = Team.holder(colleague.side)
      try add(
        .standIn(colleague, from: day(1, 12, 2026), until: day(31, 1, 2027)), by: holder)
      try add(.takeUp(last(.handoverSent)), by: colleague)
      try add(.change(to: colleague, from: day(1, 12, 2026)), by: holder)
    }
    try add(.plan(.tripartite, on: day(4, 12, 2026), at: TimeOfDay(hour: 14), about: "Bilan"))
    try add(.planAction(.todo("Code", due: day(10, 12, 2026))))
    try add(.planAction(.todo("Conduite", by: .person, after: last(.actionPlanned))))
    try add(.watch(WatchSet(day: day(31, 12, 2026), about: "Fin du « bail »")))
    return file
  }
}
