/// The names that invented people bear.
enum NameBook {
  static let origins: [NameOrigin] = [
    .french, .maghreb, .westAfrica, .iberian, .turkish, .eastern, .asian, .southern, .afghan,
  ]

  /// Every surname with the place of its origin.
  static let surnames: [(name: String, origin: Int)] = origins.enumerated().flatMap {
    place, origin in
    origin.surnames.map { ($0, place) }
  }

  /// The surname at `place`, which may be any number: neighbouring places give names far apart, and
  /// no name comes back before all have come.
  static func surname(at place: Int) -> (name: String, origin: Int) {
    let count = surnames.count
    return surnames[(place % count * stride) % count]
  }

  /// A step without common divisor with the number of surnames.
  private static let stride: Int =
    [89, 97, 101, 103, 107].first { surnames.count % $0 != 0 } ?? 1

  /// A first name that goes with a surname's origin: most people bear one of their family's.
  static func givenName(
    origin: Int, isWoman: Bool, _ chance: inout SeededGenerator
  ) -> String {
    let chosen = origin != 0 && chance.chance(14) ? 0 : origin
    let names = origins[chosen]
    return chance.text(isWoman ? names.women : names.men)
  }
}
