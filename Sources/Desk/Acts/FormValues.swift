public import Casework

/// What has been filled in, by the name of the field. A field with one value holds a list of one.
public struct FormValues: Sendable, Hashable, Codable {
  private var values: [String: [String]]

  /// Values by field.
  public init(_ values: [String: [String]] = [:]) { self.values = values }

  /// The single value of a field; empty if it has none.
  public subscript(_ field: String) -> String {
    get { values[field]?.first ?? "" }
    set { values[field] = newValue.isEmpty ? [] : [newValue] }
  }

  /// The values of a field.
  public subscript(all field: String) -> [String] {
    get { values[field] ?? [] }
    set { values[field] = newValue }
  }

  /// Whether the field was given, be it with nothing.
  public func has(_ field: String) -> Bool { values[field] != nil }

  /// The fields that were given.
  public var fields: [String] { values.keys.sorted() }

  /// These values where given, else those of `other`.
  public func filled(from other: FormValues) -> FormValues {
    FormValues(values.merging(other.values) { mine, _ in mine })
  }
}

/// Something wrong in one field.
public struct FormProblem: Error, Sendable, Hashable {
  /// The name of the field.
  public let field: String
  /// What is wrong and what is expected.
  public let phrase: Phrase

  /// A problem in a field.
  public init(_ field: String, _ phrase: Phrase) {
    self.field = field
    self.phrase = phrase
  }
}
