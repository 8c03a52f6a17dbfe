public import Casework

/// The things of one kind that wait, all of them pressing or none.
public struct TodaySection: Sendable, Hashable {
  /// The kind.
  public let kind: Alert.Kind
  /// Whether they press.
  public let isUrgent: Bool
  /// What waits; never empty.
  public let items: [TodayItem]

  /// What the section is called: the kind and how many.
  public var title: Phrase {
    Phrase(
      "\(kind.phrase.fr.sentence) (\(items.count))", "\(kind.phrase.en.sentence) (\(items.count))")
  }
}
