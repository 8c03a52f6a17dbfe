public import Casework

/// Whom a report covers: the territory, or a unit of one of the two institutions.
public struct ReportScope: Sendable, Hashable {
  /// Whose facts are counted.
  public let scope: IndicatorScope
  /// The unit; `nil` for the territory.
  public let unit: String?

  /// The whole territory.
  public static let territory = ReportScope(scope: .everything, unit: nil)

  /// What keeps the figures of one scope apart from those of another.
  var code: String {
    guard case .unit(let side, let name) = scope.holder else { return "territory" }
    return side.rawValue + "/" + name
  }
}

extension Workplace {
  /// The scope of a unit, whatever the capitals and accents; the territory without one. `nil` if no
  /// unit has the name.
  public func reportScope(unit name: String?) -> ReportScope? {
    guard let name else { return .territory }
    let found = professionals.values.filter { $0.unit.folded == name.folded }
    // Of two institutions whose units have one name, one's own is meant.
    let unit = found.first { $0.side == me.side } ?? found.first
    return unit.map {
      ReportScope(scope: IndicatorScope(.unit($0.side, name: $0.unit)), unit: $0.unit)
    }
  }

  /// The scope of one's own unit.
  var ownReportScope: ReportScope {
    ReportScope(scope: IndicatorScope(.unit(me.side, name: me.unit)), unit: me.unit)
  }

  /// The units of the territory, in order.
  public var units: [String] {
    Set(professionals.values.map(\.unit)).sorted { $0.folded < $1.folded }
  }
}
