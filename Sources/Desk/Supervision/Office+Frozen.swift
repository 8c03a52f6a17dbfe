public import Casework
import FoundationEssentials
public import Registry

extension Office {
  /// Keeps the figures of a monthly transmission as they are sent. Those kept before stay.
  @discardableResult
  public func freeze(
    _ period: Period, scope: ReportScope = .territory
  ) throws(StoreError) -> FrozenFigures {
    let sent = try sentFigures(period, scope)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let body = try? encoder.encode(sent) else { throw .damaged("figures") }
    let frozen = FrozenFigures(
      period: period, scope: scope.code, body: String(decoding: body, as: UTF8.self),
      frozenAt: clock(), author: workplace.me.login)
    try store.keep(frozen)
    return frozen
  }

  /// What changed since the figures of a period were sent last; `nil` if they were not.
  public func differences(
    _ period: Period, scope: ReportScope = .territory
  ) throws(StoreError) -> (sent: FrozenFigures, changes: [FigureChange])? {
    guard let frozen = try store.frozenFigures(for: period, scope: scope.code).first else {
      return nil
    }
    guard
      let sent = try? JSONDecoder().decode(SentFigures.self, from: Data(frozen.body.utf8)),
      sent.formatVersion == SentFigures.currentVersion
    else { throw .damaged("frozen figures of \(frozen.period)") }
    let now = try sentFigures(period, scope)
    return (frozen, FigureChange.all(from: sent, to: now, under: workplace.convention))
  }

  private func sentFigures(
    _ period: Period, _ scope: ReportScope
  ) throws(StoreError) -> SentFigures {
    SentFigures(try monthly(workplace.frame(period, scope, program: program), scope))
  }
}
