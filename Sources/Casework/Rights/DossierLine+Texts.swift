extension AgendaItem.Kind {
  /// Whether what an item says is of the record, which supervisors read too: who handed over, what holds
  /// the dossier, who opened it and why. What meetings, actions and watched dates are about is a text
  /// between the two professionals.
  public var saysOfRecord: Bool {
    switch self {
    case .handover, .hold, .opening, .request, .purge: true
    case .meeting, .action, .watch: false
    }
  }
}

extension DossierLine {
  /// The line without what the two professionals write between them: that there is something, and when.
  public var withoutTexts: DossierLine {
    var line = self
    line.barriers = ""
    for index in agenda.indices where !agenda[index].kind.saysOfRecord {
      line.agenda[index].label = ""
    }
    return line
  }
}
