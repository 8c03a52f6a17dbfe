/// What lies around a dossier and is not its own story: what waits in it this morning, when its
/// binôme sits, who is away.
struct Surroundings: Sendable {
  let looseEnds: LooseEnds
  let sittings: Sittings
  let absences: [Absence]
}
