/// Something in what a professional has in hand that whoever reviews it would look at. It says where
/// to look, and judges nobody.
public struct CaseloadConcern: Sendable, Hashable {
  /// What it is.
  public let kind: Kind
  /// How many dossiers; at least one.
  public let count: Int

  /// What it is, the most pressing first.
  public enum Kind: String, Sendable, CaseIterable {
    /// Dossiers beyond the greatest number for the working time.
    case aboveBounds = "above_bounds"
    /// Contracts past their term.
    case contractsOver = "contracts_over"
    /// Joint reviews for which less than half of the delay is left.
    case reviewsLate = "reviews_late"
    /// Agreements that wait for the second answer.
    case waiting
    /// People accompanied without contact for too long.
    case noContact = "no_contact"
    /// Dossiers missing to the least number for the working time.
    case belowBounds = "below_bounds"

    /// Whether it presses.
    public var isUrgent: Bool {
      switch self {
      case .contractsOver, .aboveBounds, .reviewsLate: true
      case .waiting, .noContact, .belowBounds: false
      }
    }
  }
}

extension CaseloadLine {
  /// What to look at, the most pressing first.
  public var concerns: [CaseloadConcern] {
    CaseloadConcern.Kind.allCases.compactMap { kind in
      let count = count(kind)
      return count > 0 ? CaseloadConcern(kind: kind, count: count) : nil
    }
  }

  private func count(_ kind: CaseloadConcern.Kind) -> Int {
    switch kind {
    case .contractsOver: contractsOver
    case .aboveBounds: bounds.map { open - $0.maximum } ?? 0
    case .reviewsLate: reviewsLate
    case .waiting: waiting
    case .noContact: noContact
    case .belowBounds: bounds.map { $0.minimum - open } ?? 0
    }
  }
}
