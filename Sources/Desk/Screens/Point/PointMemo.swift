public import Casework

/// A sitting under way: what is looked at, in what order. Kept for the person, so that a sitting that
/// stops, by choice or by a cut, is taken up where it was. What has been looked at is not kept here:
/// the journal says it.
public struct PointMemo: Sendable, Hashable, Codable {
  /// The sitting, whose name is on each dossier looked at.
  public var sitting: Sitting
  /// Login of the partner of a binôme's point; `nil` for a meeting of services.
  public var partner: String?
  /// The dossiers, in the order in which they are looked at.
  public var order: [DossierID]
  /// The day it began.
  public var startedOn: CivilDate

  /// A sitting under way.
  public init(
    sitting: Sitting, partner: String?, order: [DossierID], startedOn: CivilDate
  ) {
    self.sitting = sitting
    self.partner = partner
    self.order = order
    self.startedOn = startedOn
  }

  /// The name under which it is kept: one point a partner, one meeting of each kind.
  public static func name(_ frame: Sitting.Frame, partner: String?) -> String {
    frame.rawValue + (partner.map { ":" + $0 } ?? "")
  }
}
