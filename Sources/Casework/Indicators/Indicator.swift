/// An indicator, as data: what it says, how it is computed, where it comes from.
public struct Indicator: Sendable, Hashable, Identifiable {
  /// Code in files and on the command line.
  public let id: String
  /// What a table calls it.
  public let title: Phrase
  /// What it counts, in a sentence that stands under its value.
  public let definition: Phrase
  /// How it is computed.
  public let measure: Measure
  /// How it is read.
  public let unit: Unit
  /// The text it comes from, and where; `nil` where it is usage.
  public let source: String?
  /// A value to compare with, and whose it is.
  public let reference: Reference?

  /// How a value is read.
  public enum Unit: String, Sendable, Hashable {
    case people
    case facts
    case days
    case share
    case perAdviser = "per_adviser"
  }

  /// A value to compare with.
  public struct Reference: Sendable, Hashable {
    /// The value, in the unit of the indicator; a share from 0 to 1.
    public let value: Double
    /// Whose it is.
    public let label: Phrase

    /// A value and whose it is.
    public init(_ value: Double, _ label: Phrase) {
      self.value = value
      self.label = label
    }
  }

  /// An indicator.
  public init(
    _ id: String, _ title: Phrase, _ definition: Phrase, _ measure: Measure, unit: Unit,
    source: String? = nil, reference: Reference? = nil
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.measure = measure
    self.unit = unit
    self.source = source
    self.reference = reference
  }
}
