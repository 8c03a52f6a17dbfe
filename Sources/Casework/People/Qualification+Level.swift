extension Qualification {
  /// What a level comes to: the diploma it is that of.
  public enum Level: String, Sendable, CaseIterable {
    /// None, or below a CAP or a BEP.
    case below
    /// CAP or BEP.
    case vocational
    /// *Baccalauréat*.
    case baccalaureate
    /// Two years after the *baccalauréat*, or more.
    case higher
  }

  /// The diploma it is that of.
  public var level: Level {
    switch self {
    case .afs, .cp4, .cfg, .c3a, .c12: .below
    case .nv5: .vocational
    case .nv4: .baccalaureate
    case .nv3, .nv2, .nv1: .higher
    }
  }
}
