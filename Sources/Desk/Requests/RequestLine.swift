public import Casework
public import Registry

/// A request of a person, for the register.
public struct RequestLine: Sendable, Hashable {
  /// The dossier.
  public let line: DossierLine
  /// What was asked, and what became of it.
  public let request: PersonRequest
}

extension Office {
  /// The requests of people whose dossiers one follows or supervises, open or ended: those that wait first,
  /// by due day, then those answered since `day`, the latest first. Requests stand in the journal: the
  /// dossiers are read one by one, so that the register is asked for, never shown unasked.
  public func requests(answeredSince day: CivilDate?) throws(StoreError) -> [RequestLine] {
    var found: [RequestLine] = []
    for dossier in try store.requested(workplace.scope) {
      guard let line = try store.line(dossier), workplace.mayList(line),
        let file = try store.dossier(dossier)
      else { continue }
      found += file.dossier.requests.map { RequestLine(line: line, request: $0) }
    }
    let waiting = found.filter(\.request.isPending).sorted {
      ($0.request.dueOn, $0.line.sortKey, $0.request.id)
        < ($1.request.dueOn, $1.line.sortKey, $1.request.id)
    }
    var answered: [(on: CivilDate, line: RequestLine)] = []
    for line in found {
      guard let on = line.request.answered?.on, let day, on >= day else { continue }
      answered.append((on, line))
    }
    answered.sort { ($0.on, $0.line.request.id) > ($1.on, $1.line.request.id) }
    return waiting + answered.map(\.line)
  }
}
