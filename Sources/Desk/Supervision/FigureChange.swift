public import Casework

/// A figure that is no longer what was sent.
public struct FigureChange: Sendable, Hashable {
  /// What it is called.
  public let title: Phrase
  /// Code of the indicator.
  public let indicator: String
  /// The days it counts.
  public let period: String
  /// The unit; `nil` for all.
  public let unit: String?
  /// Whose figure.
  public let people: PublicFigures.Public
  /// As sent; `nil` if it was not.
  public let sent: Figure?
  /// As it is; `nil` if it no longer is.
  public let now: Figure?
  /// How its value is read.
  public let unitOfValue: Indicator.Unit
}

extension FigureChange {
  /// What changed between two sets, in the order of what was sent.
  static func all(
    from sent: SentFigures, to now: SentFigures, under convention: Convention
  ) -> [FigureChange] {
    let before = Dictionary(sent.figures.map { ($0.place, $0.figure) }) { $1 }
    let after = Dictionary(now.figures.map { ($0.place, $0.figure) }) { $1 }
    let added = now.figures.map(\.place).filter { before[$0] == nil }
    return (sent.figures.map(\.place) + added).compactMap { place in
      let (old, new) = (before[place], after[place])
      // A unit that had nothing and has nothing is no change, even if it is not listed any more.
      guard old != new, (old?.numerator ?? 0, new?.numerator ?? 0) != (0, 0) else { return nil }
      let indicator = Indicator.named(place.indicator)?.under(convention)
      return FigureChange(
        title: indicator?.title ?? Phrase(place.indicator, place.indicator),
        indicator: place.indicator, period: place.period, unit: place.unit, people: place.people,
        sent: old, now: new, unitOfValue: indicator?.unit ?? .facts)
    }
  }

  /// The difference of the values; `nil` where one is missing.
  public var difference: Double? {
    guard let before = sent?.value, let after = now?.value else { return nil }
    return after - before
  }
}
