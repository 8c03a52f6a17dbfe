public import Casework
public import Registry

extension Workplace {
  /// The dossiers this person works on or supervises.
  public var scope: PortfolioScope {
    me.role.isSupervisor
      ? .unit(me.side, name: me.unit) : .seat(me.side, login: me.login, on: today)
  }

  /// How this person stands to a dossier.
  public func standing(_ dossier: Dossier) -> Standing {
    dossier.standing(of: me, among: professionals, on: today)
  }

  /// How this person stands to the dossier of a line.
  func standing(_ line: DossierLine) -> Standing {
    line.standing(of: me, among: professionals, on: today)
  }

  /// This person, when they read what they stand to so.
  func reader(_ standing: Standing) -> Reader {
    Reader(side: me.side, login: me.login, standing: standing)
  }

  /// This person, when they search over their portfolio.
  var searcher: Reader { reader(me.role.isSupervisor ? .supervisor : .holder) }

  /// A dossier as this person reads it.
  public func read(_ file: DossierFile) -> DossierFile {
    file.read(by: reader(standing(file.dossier)))
  }

  /// A line as this person reads it: what the diagnostic, the plans and the agendas say is between
  /// the two professionals; a supervisor sees that there is something, and when. Who handed over, and
  /// who opened for what reason, is theirs to see.
  func read(_ line: DossierLine) -> DossierLine {
    RightsTable.allows(standing(line), .texts) ? line : line.withoutTexts
  }

  /// An outcome as this person reads it.
  func read(_ outcome: Outcome) -> Outcome {
    switch outcome {
    case .recorded(let file, let added):
      .recorded(read(file), added: added.map { $0.read(by: reader(standing(file.dossier))) })
    case .refused: outcome
    case .conflict(let file, let theirs):
      .conflict(read(file), theirs: theirs.map { $0.read(by: reader(standing(file.dossier))) })
    }
  }

  /// Whether this person may open a dossier.
  public func mayOpen(_ dossier: Dossier) -> Bool { RightsTable.allows(standing(dossier), .record) }

  /// The same, from the line of the dossier.
  func mayOpen(_ line: DossierLine) -> Bool { RightsTable.allows(standing(line), .record) }

  /// Whether a dossier is among those this person finds.
  public func mayList(_ line: DossierLine) -> Bool { RightsTable.allows(standing(line), .find) }
}
