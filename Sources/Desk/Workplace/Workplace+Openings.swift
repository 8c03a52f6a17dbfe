public import Casework
import Registry

extension Workplace {
  /// Whether this person reads a dossier only because they have opened it with a reason.
  public func readsByReason(_ dossier: Dossier) -> Bool { standing(dossier) == .opener }

  /// The same, from the line of the dossier.
  func readsByReason(_ line: DossierLine) -> Bool { standing(line) == .opener }

  /// Whether this person may know of an opening: of their own, for a supervisor of those by a
  /// professional of their unit, and for everybody of those of the dossiers they find.
  func mayKnow(of opening: Opening) -> Bool {
    if opening.author == me.login || opening.line.map(mayList) == true { return true }
    guard me.role.isSupervisor, let author = professionals[opening.author] else { return false }
    return author.side == me.side && author.unit == me.unit
  }

  /// Whether what was typed to name a dossier finds it for this person: anything where it is among
  /// those they find, its own name or the person's identifier where they have opened it with a reason.
  public func finds(_ line: DossierLine, by reference: String) -> Bool {
    if mayList(line) { return true }
    let isExact =
      line.id == reference.lowercased()
      || FTIdentifier(reference).map { $0.text == line.ftIdentifier } ?? false
    return isExact && readsByReason(line)
  }

  /// What a list of openings calls the dossier: by the person's name where this person may open it, by
  /// its own name where they may only know that it was opened.
  func name(of opening: Opening) -> String {
    guard let line = opening.line, mayList(line) || readsByReason(line) else {
      return opening.dossier
    }
    return line.listName
  }
}
