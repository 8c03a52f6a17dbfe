import Casework
import Exchange

/// Figures of a monthly transmission as they are kept once sent: counts, without the name of anybody.
struct SentFigures: Sendable, Hashable, Codable {
  /// What wrote it; another number is read by another program.
  var formatVersion = Self.currentVersion
  /// The figures.
  var figures: [Item]

  static let currentVersion = 1

  /// A figure and what it is of.
  struct Item: Sendable, Hashable, Codable {
    var place: Place
    var numerator: Int
    var denominator: Int?

    var figure: Figure { Figure(numerator, of: denominator) }
  }

  /// What a figure is of.
  struct Place: Sendable, Hashable, Codable {
    /// The indicator.
    var indicator: String
    /// The days: as `Period.text` writes them.
    var period: String
    /// The side of the unit; `nil` for all units.
    var side: Side?
    /// The unit; empty where nobody held the seat.
    var unit: String?
    /// The public.
    var people: PublicFigures.Public
  }

  /// The figures that were counted for a month.
  init(_ monthly: MonthlyFigures) {
    let period = monthly.frame.period
    let year = Period(from: period.to.startOfYear, to: period.to).text
    let indicators = MonthlyFigures.indicators(under: monthly.frame.convention)
    func items(
      _ figures: PublicFigures, _ period: String, _ side: Side? = nil, _ unit: String? = nil
    ) -> [Item] {
      indicators.flatMap { indicator in
        PublicFigures.Public.allCases.map { people in
          let figure = figures[indicator, people]
          return Item(
            place: Place(
              indicator: indicator.id, period: period, side: side, unit: unit, people: people),
            numerator: figure.numerator, denominator: figure.denominator)
        }
      }
    }
    figures =
      items(monthly.month, period.text) + (year == period.text ? [] : items(monthly.year, year))
      + monthly.agencies.flatMap { items($0.figures, year, .employment, $0.name) }
      + monthly.socialUnits.flatMap { items($0.figures, year, .social, $0.name) }
  }
}
