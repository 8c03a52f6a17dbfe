public import Casework
public import Registry

/// What the professionals whom a supervisor reviews have in hand.
public struct CaseloadContent: Sendable, Hashable {
  /// Those of the unit, by name.
  public let team: [CaseloadLine]
  /// Those of the other institution, with the dossiers that they share with the unit and no other.
  public let partners: [CaseloadLine]
  /// What is unusual in the access log of the last days, of the supervisor's own institution.
  public let accessAlerts: [AccessAlert]

  /// What is in hand in a unit, and of it with whom.
  public init(
    team: [CaseloadLine], partners: [CaseloadLine], accessAlerts: [AccessAlert] = []
  ) {
    self.team = team
    self.partners = partners
    self.accessAlerts = accessAlerts
  }

  /// The lines of the unit by login. What is shared with a partner is not all that they have in hand:
  /// partners are not among them.
  public var loads: [String: CaseloadLine] {
    Dictionary(team.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Office {
  /// What the professionals of the unit have in hand, and what they share with which partners.
  public func caseload() throws(StoreError) -> CaseloadContent {
    let side = workplace.me.side
    return CaseloadContent(
      team: try lines(side), partners: try lines(side.other), accessAlerts: try accessAlerts())
  }

  /// What the professionals of the unit have in hand, by login: who may be given more.
  func loads() throws(StoreError) -> [String: CaseloadLine] {
    CaseloadContent(team: try lines(workplace.me.side), partners: []).loads
  }

  /// The professionals of a side, over the dossiers of the unit.
  private func lines(_ side: Side) throws(StoreError) -> [CaseloadLine] {
    let me = workplace.me
    return try store.caseload(
      side, scope: IndicatorScope(.unit(me.side, name: me.unit)), today: workplace.today,
      conventions: workplace.book)
  }
}
