import Casework
import Registry

/// Who else is here. Nothing of it is worth a failure: where it cannot be said or read, work goes on.
extension Office {
  /// Where this desk said last that it is.
  var place: Place? { presence.place }

  /// Says where this desk is, and asks who else is there; `nil` where nobody can tell.
  func present(_ place: Place) -> [Presence]? {
    let now = clock()
    let session = presence.move(to: place) { DeskName.make(store.makeIdentifier(now)) }
    let mine = Presence(
      session: session, login: workplace.me.login, dossier: place.dossier,
      part: place.writing?.code ?? "")
    try? store.present(mine, at: now)
    return others(at: place.dossier)
  }

  /// Says that this desk is at no dossier any more, if it was.
  public func leave() {
    guard let session = presence.leave() else { return }
    try? store.leave(session)
  }

  /// The other desks that have a dossier open; nobody, for whoever may not open it. `nil` where it cannot be read.
  func others(at dossier: DossierID) -> [Presence]? {
    guard let line = try? store.line(dossier) else { return nil }
    guard workplace.mayOpen(line) else { return [] }
    guard let present = try? store.presences(of: dossier, at: clock()) else { return nil }
    let others = present.filter { $0.session != presence.session }
    let gone = others.filter { DeskName.isGone($0.session) }
    // One's own desk that was killed; of those of others, one says nothing.
    for desk in gone where desk.login == workplace.me.login { try? store.leave(desk.session) }
    return others.filter { !gone.contains($0) }
  }
}
