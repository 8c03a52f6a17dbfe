extension Difficulty {
  /// Where it stands: `en retard de 12 jours`, `pour le 15/12/2026`, `sans échéance`, `close le
  /// 03/11/2026`.
  public func state(on today: CivilDate) -> Phrase {
    if let closedOn {
      let day = closedOn.dayMonthYear
      return Phrase("close le \(day)", "closed on \(day)")
    }
    guard let dueOn else { return Phrase("sans échéance", "no due day") }
    guard isLate(on: today) else {
      let day = dueOn.dayMonthYear
      return Phrase("pour le \(day)", "by \(day)")
    }
    let days = dueOn.days(until: today)
    return Phrase(
      days == 1 ? "en retard d'un jour" : "en retard de \(days) jours",
      days == 1 ? "late by a day" : "late by \(days) days")
  }
}

extension Difficulty.Kind {
  /// What people call it.
  public var label: Phrase {
    switch self {
    case .organisational: Phrase("organisation", "organisation")
    case .functional: Phrase("fonctionnement", "rules and tools")
    case .technical: Phrase("technique", "technical")
    }
  }
}
