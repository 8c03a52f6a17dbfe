import Casework

/// The arguments of a statement while its text is written: each is named `$1`, `$2`… in the order of
/// its first appearance, and a value that comes again keeps its name.
struct Binder {
  private(set) var arguments: [SQLValue] = []
  private var places: [SQLValue: Int] = [:]

  mutating func bind(_ value: SQLValue) -> String {
    if let place = places[value] { return "$\(place)" }
    arguments.append(value)
    places[value] = arguments.count
    return "$\(arguments.count)"
  }

  mutating func bind(_ text: String) -> String { bind(.text(text)) }

  mutating func bind(_ day: CivilDate) -> String { bind(.text(day.iso)) }

  /// `$1, $2`, for a list.
  mutating func list(_ texts: some Sequence<String>) -> String {
    texts.map { bind($0) }.joined(separator: ", ")
  }
}
