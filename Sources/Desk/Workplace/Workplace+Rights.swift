public import Casework
public import Registry

extension Workplace {
  /// The dossiers this person works on or supervises.
  public var scope: PortfolioScope {
    me.role.isSupervisor
      ? .unit(me.side, name: me.unit) : .seat(me.side, login: me.login, on: today)
  }

  /// A dossier as this person reads it: without the words kept to the other side; a supervisor reads
  /// no notes.
  public func read(_ file: DossierFile) -> DossierFile { file.read(by: reader(of: file.dossier)) }

  /// A line as this person reads it: what the diagnostic, the plans and the agendas say is between
  /// the two professionals; a supervisor sees that there is something, and when. Who handed over, and
  /// who opened for what reason, is theirs to see.
  func read(_ line: DossierLine) -> DossierLine {
    guard me.role.isSupervisor else { return line }
    var line = line
    line.barriers = ""
    for index in line.agenda.indices
    where line.agenda[index].kind != .handover && line.agenda[index].kind != .opening {
      line.agenda[index].label = ""
    }
    return line
  }

  /// An outcome as this person reads it.
  func read(_ outcome: Outcome) -> Outcome {
    switch outcome {
    case .recorded(let file, let added):
      .recorded(read(file), added: added.map { $0.read(by: reader(of: file.dossier)) })
    case .refused: outcome
    case .conflict(let file, let theirs):
      .conflict(read(file), theirs: theirs.map { $0.read(by: reader(of: file.dossier)) })
    }
  }

  /// Whether this person may open a dossier: a seat in it, now or in the 30 days after it was given
  /// up, for oneself or as a stand-in, or a handover sent to them, or a reason for which they have
  /// opened it; for a supervisor, a seat held by someone of the unit, or by nobody yet.
  public func mayOpen(_ dossier: Dossier) -> Bool {
    if me.role.isSupervisor {
      guard let holder = dossier.holder(me.side) else { return dossier.isOpen }
      return professionals[holder]?.unit == me.unit
    }
    return dossier.isRead(bySeatOf: me.login, on: today) || readsByReason(dossier)
  }

  /// Whether a dossier is among those this person finds: the same, from its line, which knows the
  /// seats as they are now.
  public func mayList(_ line: DossierLine) -> Bool {
    guard me.role.isSupervisor else {
      return line.isWorked(by: me.login, on: today)
        || Side.allCases.contains { line.handoverTo($0) == me.login }
    }
    guard let holder = line.holder(me.side) else { return line.isOpen }
    return professionals[holder]?.unit == me.unit
  }
}
