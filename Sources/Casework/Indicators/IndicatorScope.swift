/// Whose facts are counted.
public struct IndicatorScope: Sendable, Hashable {
  /// Under whom.
  public var holder: Holder
  /// *Bénéficiaires du RSA* only (`true`), all others only (`false`), or everybody (`nil`).
  public var rsa: Bool?

  /// Under whom facts are counted.
  public enum Holder: Sendable, Hashable {
    /// The whole territory.
    case anyone
    /// The professionals of an agency or of a social unit.
    case unit(Side, name: String)
    /// One professional, in the seat of a side.
    case professional(Side, login: String)
  }

  /// The facts of a holder.
  public init(_ holder: Holder = .anyone, rsa: Bool? = nil) {
    self.holder = holder
    self.rsa = rsa
  }

  /// Everything in the store.
  public static let everything = IndicatorScope()

  /// Whether the dossiers of a professional of `side` in it are all of their dossiers: nobody of the
  /// other side, and no public, narrows them.
  public func isWhole(_ side: Side) -> Bool {
    switch holder {
    case .anyone: rsa == nil
    case .unit(let of, _), .professional(let of, _): of == side && rsa == nil
    }
  }

  /// Whether a professional is among those under whom facts are counted.
  public func names(_ professional: Professional) -> Bool {
    switch holder {
    case .anyone: true
    case .unit(let side, let name): professional.side == side && professional.unit == name
    case .professional(let side, let login):
      professional.side == side && professional.login == login
    }
  }

  /// Whether a professional's full time is one by which a portfolio is divided here: an adviser in
  /// scope. Nobody's is where the scope is social: a portfolio is an adviser's.
  public func countsWorkingTime(of professional: Professional) -> Bool {
    guard professional.role == .adviser else { return false }
    return switch holder {
    case .anyone: true
    case .unit(.employment, let name): professional.unit == name
    case .professional(.employment, let login): professional.login == login
    case .unit(.social, _), .professional(.social, _): false
    }
  }
}
