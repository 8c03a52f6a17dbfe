public import Casework
import Registry

/// What goes into the access log.
extension Office {
  /// A dossier was read.
  func noteReading(of dossier: DossierID) {
    guard accesses.takes(readingOf: dossier, at: clock()) else { return }
    wait(.dossierRead, dossier)
  }

  /// Words were searched.
  func noteSearch(for words: String, found: Int) {
    guard accesses.takes(searchFor: words.folded, found: found, at: clock()) else { return }
    wait(.searched, amount: found)
  }

  /// Something left the program, or was made to leave it; written at once.
  ///
  /// - Parameters:
  ///   - dossier: the dossier it is about; `nil` for several or none.
  ///   - amount: how many lines, dossiers or events it holds.
  public func note(
    _ kind: AccessKind, dossier: DossierID? = nil, amount: Int? = nil, detail: AccessCode = .none
  ) {
    wait(kind, dossier, amount: amount, detail: detail)
    writeAccesses()
  }

  /// A list or a dossier was exported; written at once.
  public func noteExport(_ what: AccessExport, dossier: DossierID? = nil, amount: Int? = nil) {
    note(.exported, dossier: dossier, amount: amount, detail: AccessCode(what))
  }

  /// Writes what waits to be written.
  func writeAccesses() { accesses.write { try store.note($0) } }

  private func wait(
    _ kind: AccessKind, _ dossier: DossierID? = nil, amount: Int? = nil,
    detail: AccessCode = .none
  ) {
    let now = clock()
    accesses.wait(
      Access(
        id: store.makeIdentifier(now), at: now, login: workplace.me.login, kind: kind,
        dossier: dossier, amount: amount, detail: detail))
  }
}
