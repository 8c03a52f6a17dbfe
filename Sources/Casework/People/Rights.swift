/// State of a person's RSA right. The states are those of the job-integration software of the
/// field; only `openPaid` and the suspended ones make a *bénéficiaire du RSA*.
public enum RSAStatus: String, Sendable, CaseIterable, Codable {
  /// Not known.
  case unknown
  /// No right and no request.
  case none
  /// Right open, paid.
  case openPaid = "open_paid"
  /// Right open and suspended.
  case openSuspended = "open_suspended"
  /// Payment suspended.
  case paymentSuspended = "payment_suspended"
  /// Request under way.
  case requested
  /// Request refused.
  case refused
  /// Right closed.
  case closed

  /// Whether the person counts as a *bénéficiaire du RSA* (BRSA) in the indicators.
  public var isBeneficiary: Bool {
    switch self {
    case .openPaid, .openSuspended, .paymentSuspended: true
    case .unknown, .none, .requested, .refused, .closed: false
    }
  }
}

/// Level of qualification, in the codes of French employment files.
public enum Qualification: String, Sendable, CaseIterable, Codable {
  case afs = "AFS"
  case cp4 = "CP4"
  case cfg = "CFG"
  case c3a = "C3A"
  case c12 = "C12"
  case nv5 = "NV5"
  case nv4 = "NV4"
  case nv3 = "NV3"
  case nv2 = "NV2"
  case nv1 = "NV1"
}
