public import Casework

/// What became of an act asked line by line.
public enum ActEnding: Sendable, Hashable {
  /// It is recorded.
  case recorded
  /// A rule refuses it.
  case refused(Refusal)
  /// Someone wrote the same section meanwhile.
  case conflict
  /// The store is away; the act is a draft, and sent again it is recorded once.
  case away
  /// The person gave up, or what was answered does not do.
  case notDone
}
