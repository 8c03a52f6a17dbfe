extension Fact.Kind {
  /// Whether whoever records it is bound by it, and signs it with their own key: agreements, the
  /// entry, a renewal, an end, sharing, opening with a reason, handovers, answers to the person, what is
  /// kept longer and what will be purged, and corrections, which can undo any of these.
  public var binds: Bool {
    switch self {
    case .answered, .signed, .renewed, .exited, .closed, .handoverSent, .handoverTaken,
      .handoverEnded, .noteShared, .requestAnswered, .noteReviewed, .retentionHeld,
      .retentionReleased, .purgeAnnounced, .openedWithReason, .corrected:
      true
    default: false
    }
  }
}
