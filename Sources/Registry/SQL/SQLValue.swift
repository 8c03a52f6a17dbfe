import Casework

/// A value as every engine stores it: dates, instants and identifiers are texts.
enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case text(String)

  init(_ value: String?) { self = value.map { .text($0) } ?? .null }
  init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
}

/// A row of a result, read by the place of its columns.
struct SQLRow: Sendable {
  let values: [SQLValue]

  func text(_ column: Int) throws(StoreError) -> String {
    guard case .text(let text) = values[column] else { throw .damaged("text expected") }
    return text
  }

  func optionalText(_ column: Int) -> String? {
    guard case .text(let text) = values[column] else { return nil }
    return text
  }

  func integer(_ column: Int) throws(StoreError) -> Int {
    guard case .integer(let number) = values[column] else { throw .damaged("number expected") }
    return Int(number)
  }

  func optionalInteger(_ column: Int) -> Int? {
    guard case .integer(let number) = values[column] else { return nil }
    return Int(number)
  }

  func date(_ column: Int) throws(StoreError) -> CivilDate? {
    guard let text = optionalText(column) else { return nil }
    guard let date = CivilDate(text) else { throw .damaged("date expected, not \(text)") }
    return date
  }

  func code<Code: RawRepresentable<String>>(
    _ column: Int, as type: Code.Type
  ) throws(StoreError) -> Code? {
    guard let text = optionalText(column) else { return nil }
    guard let code = Code(rawValue: text) else { throw .damaged("unknown code \(text)") }
    return code
  }
}
