public import Casework

/// Over what figures are: a period, whose dossiers, which public.
public struct FigureFrame: Sendable, Hashable {
  /// When.
  public var period: FigurePeriod
  /// Whose.
  public var scope: FigureScope
  /// *Bénéficiaires du RSA* only (`true`), all others only (`false`), or everybody (`nil`).
  public var rsa: Bool?

  /// Figures over a period.
  public init(_ period: FigurePeriod, scope: FigureScope = .unit, rsa: Bool? = nil) {
    self.period = period
    self.scope = scope
    self.rsa = rsa
  }
}

/// Whose dossiers a supervisor may count.
public enum FigureScope: Sendable, Hashable {
  /// Those of the professionals of one's unit.
  case unit
  /// All: figures only, without the dossiers behind them.
  case territory
  /// Those of one professional of the unit, by login.
  case professional(String)
}

extension Workplace {
  /// The professionals whose dossiers this supervisor may look at one by one, in the order of names.
  public var team: [Professional] { candidates(for: me.side).filter { $0.unit == me.unit } }

  /// What a supervisor may count of a scope; `nil` for anybody else, and for a stranger to the unit.
  func indicatorScope(_ frame: FigureFrame) -> IndicatorScope? {
    guard RightsTable.allows(me.role, .figures) else { return nil }
    switch frame.scope {
    case .unit: return IndicatorScope(.unit(me.side, name: me.unit), rsa: frame.rsa)
    case .territory: return IndicatorScope(.anyone, rsa: frame.rsa)
    case .professional(let login):
      guard team.contains(where: { $0.login == login }) else { return nil }
      return IndicatorScope(.professional(me.side, login: login), rsa: frame.rsa)
    }
  }
}
