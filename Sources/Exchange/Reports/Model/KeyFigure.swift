/// A figure, with all that is needed to understand it and to dispute it.
public struct KeyFigure: Sendable, Hashable {
  /// What it is called.
  public var label: String
  /// The figure.
  public var value: ReportCell
  /// Decimals of the figure, 0 to 6.
  public var fractionDigits: Int
  /// The same in the period before; `nil` without comparison.
  public var previous: ReportCell?
  /// What it counts, in a sentence.
  public var definition: String
  /// What is divided; `nil` where nothing is.
  public var numerator: Part?
  /// What it is divided by.
  public var denominator: Part?
  /// A value to compare with, and whose it is: "Repère : 21 jours, protocole de 2019". May be empty.
  public var reference: String
  /// The text and the clause it comes from. May be empty.
  public var source: String

  /// One of the two parts of a quotient.
  public struct Part: Sendable, Hashable {
    /// How many.
    public var value: ReportCell
    /// Of what: "sorties vers l'emploi".
    public var label: String

    /// A part of a quotient.
    public init(_ value: ReportCell, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// A figure. Percents and decimals have one decimal, unless `fractionDigits` says otherwise.
  public init(
    _ label: String, _ value: ReportCell, fractionDigits: Int? = nil,
    previous: ReportCell? = nil, definition: String = "", numerator: Part? = nil,
    denominator: Part? = nil, reference: String = "", source: String = ""
  ) {
    self.label = label
    self.value = value
    let usual = max(value.kind.fractionDigits, previous?.kind.fractionDigits ?? 0)
    self.fractionDigits = min(max(fractionDigits ?? usual, 0), 6)
    self.previous = previous
    self.definition = definition
    self.numerator = numerator
    self.denominator = denominator
    self.reference = reference
    self.source = source
  }
}
