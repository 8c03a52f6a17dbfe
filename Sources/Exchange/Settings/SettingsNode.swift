internal import Casework
internal import TOMLKit

/// A value of a settings file, freed from the library that parsed it.
enum SettingsNode {
  case table([String: SettingsNode])
  case array([SettingsNode])
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case date(CivilDate)
  /// Floating numbers and hours: no setting is one.
  case other

  /// Copies a parsed value, with all it holds.
  init(_ value: any TOMLValueConvertible) {
    switch value.type {
    case .table: self = value.table.map { .table(Self.entries($0)) } ?? .other
    case .array: self = value.array.map { .array($0.map { SettingsNode($0) }) } ?? .other
    case .string: self = value.string.map { .text($0) } ?? .other
    case .int: self = value.int.map { .integer($0) } ?? .other
    case .bool: self = value.bool.map { .boolean($0) } ?? .other
    case .date:
      self =
        value.date
        .flatMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
        .map { .date($0) } ?? .other
    case .double, .time, .dateTime: self = .other
    }
  }

  /// The values of a parsed table, by key.
  static func entries(_ table: TOMLTable) -> [String: SettingsNode] {
    var entries: [String: SettingsNode] = [:]
    for key in table.keys {
      if let value = table[key] { entries[key] = SettingsNode(value) }
    }
    return entries
  }

  /// What kind of value it is, for a message.
  var kind: Phrase {
    switch self {
    case .table: Phrase("une table", "a table")
    case .array: Phrase("une liste", "a list")
    case .text: Phrase("un texte", "a text")
    case .integer: Phrase("un nombre entier", "a whole number")
    case .boolean: Phrase("oui ou non", "true or false")
    case .date: Phrase("une date", "a date")
    case .other: Phrase("une valeur d'une autre sorte", "a value of another kind")
    }
  }
}
