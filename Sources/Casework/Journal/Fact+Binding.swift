extension Fact.Kind {
  /// Whether whoever records it is bound by it, and signs it with their own key: agreements, the
  /// entry, a renewal, an end, sharing, opening with a reason, handovers, and corrections, which can
  /// undo any of these.
  public var binds: Bool {
    switch self {
    case .answered, .signed, .renewed, .exited, .closed, .handoverSent, .handoverTaken,
      .handoverEnded, .noteShared, .openedWithReason, .corrected:
      true
    default: false
    }
  }
}
