/// A column of the rows that are given for evaluation.
public enum EvaluationColumn: String, Sendable, CaseIterable {
  /// Month, quarter or year of the identification.
  case identified
  /// The agency of the adviser.
  case agency
  /// Age at entry, by band.
  case age
  /// Qualification at entry, or what it comes to: below a first diploma, CAP or BEP, *baccalauréat*,
  /// above.
  case qualification
  /// Whether the person is a *bénéficiaire du RSA*.
  case rsa
  /// Whether the person lived in a *quartier prioritaire* at entry.
  case priorityDistrict = "priority_district"
  /// Where the person stood at the end of the period.
  case state
  /// Days from identification to signature, by band.
  case startDelay = "start_delay"
  /// Whole months of accompaniment, by band.
  case months
  /// Renewals signed.
  case renewals
  /// Themes of the barriers at entry.
  case barriersAtEntry = "barriers_at_entry"
  /// Themes of the barriers that remained at the exit.
  case barriersAtExit = "barriers_at_exit"
  /// Groups of the milestones reached.
  case milestones
  /// Group of the reason of the exit.
  case outcome

  /// The columns that say who it is, by which somebody who knows the person could find their row.
  public static let describing: [EvaluationColumn] = [
    .identified, .agency, .age, .qualification, .rsa, .priorityDistrict,
  ]

  /// The columns that say what happened.
  public static let telling = allCases.filter { !describing.contains($0) }

  /// What stands where a column is generalised to nothing.
  public static let anything = "*"

  /// What stands where it is not known.
  public static let unknown = "unknown"
}
