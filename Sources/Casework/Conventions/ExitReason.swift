/// Why a person leaves the *accompagnement*.
public struct ExitReason: Sendable, Hashable, Identifiable {
  /// Code stored in the journal.
  public let id: String
  /// What people read.
  public let label: Phrase
  /// The group it counts in.
  public let group: Group
  /// Whether it is an implicit abandonment, which only a human decides, with the missed meetings
  /// and the attempts to reach the person before the eyes.
  public let implicit: Bool

  /// Groups of exits. « Sorties positives » for all of them would be an abuse of language: each rate
  /// names the groups it counts.
  public enum Group: String, Sendable, CaseIterable, Codable {
    /// Open-ended contract, fixed term of 6 months or more, business creation.
    case durable
    /// Fixed term under 6 months, subsidised contract.
    case transition
    /// Training, work-integration structure.
    case positive
    /// All others.
    case other
  }

  /// A reason of the convention.
  public init(id: String, label: Phrase, group: Group, implicit: Bool = false) {
    self.id = id
    self.label = label
    self.group = group
    self.implicit = implicit
  }
}
