public import Casework

/// A question of a form.
public struct Field: Sendable, Hashable, Identifiable {
  /// Its name in a JSON file; dots make levels: `barriers.housing.answer`.
  public let id: String
  /// What is asked.
  public let label: Phrase
  /// A word of help.
  public let help: Phrase?
  /// What can be answered.
  public let kind: Kind
  /// Whether an answer is needed.
  public let isRequired: Bool
  /// Only asked when another field has this value.
  public let condition: Condition?
  /// The heading it begins, if it begins one.
  public let heading: Phrase?

  /// What can be answered.
  public enum Kind: Sendable, Hashable {
    /// A text on one line.
    case line
    /// A text of several lines.
    case text
    /// A day, `jj/mm/aaaa` as typed or `YYYY-MM-DD`.
    case date
    /// An hour, `14:30` or as people type it.
    case time
    /// One of a list.
    case choice([Option])
    /// Any of a list.
    case choices([Option])
  }

  /// A value of a list and its label.
  public struct Option: Sendable, Hashable {
    /// The code in a JSON file and in the journal.
    public let code: String
    /// What people read.
    public let label: Phrase

    /// A value of a list.
    public init(_ code: String, _ label: Phrase) {
      self.code = code
      self.label = label
    }
  }

  /// Another field and the value it must have.
  public struct Condition: Sendable, Hashable {
    /// The other field.
    public let field: String
    /// The values that will do.
    public let values: [String]
  }

  /// A question of a form.
  public init(
    _ id: String, _ label: Phrase, _ kind: Kind, help: Phrase? = nil, required: Bool = false,
    when condition: (field: String, is: [String])? = nil, heading: Phrase? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    // No free text goes without the reminder, unless it has words of its own.
    self.help = help ?? (kind == .text ? .plainWords : nil)
    self.isRequired = required
    self.condition = condition.map { Condition(field: $0.field, values: $0.is) }
    self.heading = heading
  }

  /// The values it can have; empty if any.
  public var options: [Option] {
    switch kind {
    case .choice(let options), .choices(let options): options
    case .line, .text, .date, .time: []
    }
  }
}

extension Field.Option {
  static func list<Code: CaseIterable & RawRepresentable<String>>(
    _ type: Code.Type, _ label: (Code) -> Phrase
  ) -> [Field.Option] {
    type.allCases.map { Field.Option($0.rawValue, label($0)) }
  }

  static func list(_ choices: [NamedChoice]) -> [Field.Option] {
    choices.map { Field.Option($0.id, $0.label) }
  }

  static let yesNo = [
    Field.Option("yes", Phrase("oui", "yes")), Field.Option("no", Phrase("non", "no")),
  ]
}
