public import Casework

/// One thing that waits, and the dossier it is about.
public struct TodayItem: Sendable, Hashable {
  /// The dossier.
  public let line: DossierLine
  /// What waits, and why.
  public let alert: Alert

  /// One thing that waits.
  public init(line: DossierLine, alert: Alert) {
    self.line = line
    self.alert = alert
  }

  /// Who it is about: `NOM Prénom`.
  public var name: String { line.listName }

  /// What waits, in a few words.
  public var brief: Phrase { alert.brief }

  /// Why it is there, in a sentence, with the delays of the convention the dossier follows.
  public func explanation(_ workplace: Workplace) -> Phrase {
    alert.explanation(workplace, under: workplace.convention(of: line))
  }

  /// Login of the other professional of the dossier; `nil` if that seat is empty.
  public func partner(_ workplace: Workplace) -> String? {
    line.holder(workplace.me.side.other)
  }

  /// Who works on it, beside whoever looks: the other professional; for a supervisor, who holds no
  /// seat, both.
  public func colleagues(_ workplace: Workplace) -> [String] {
    let mine = workplace.seatSide == nil ? line.holder(workplace.me.side) : nil
    return [mine, partner(workplace)].compactMap(\.self)
  }
}

extension TodayItem: Comparable {
  /// Urgent first, then by kind, then by day and hour, then by name.
  public static func < (left: TodayItem, right: TodayItem) -> Bool {
    if left.alert.isUrgent != right.alert.isUrgent { return left.alert.isUrgent }
    if left.alert.kind != right.alert.kind { return left.alert.kind.rank < right.alert.kind.rank }
    return left.order < right.order
  }

  private var order: (Int, Int, String, String, String) {
    (
      alert.day.dayNumber, alert.item?.time?.minutes ?? 1440, line.sortKey, line.id,
      alert.item?.entry ?? ""
    )
  }
}
