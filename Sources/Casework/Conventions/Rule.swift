/// The rules a refusal can cite. The convention gives the sentence of each, where it has one.
public enum Rule: String, Sendable, CaseIterable, Codable {
  /// The person is informed before the two sides exchange.
  case information
  /// Each side has made its half of the diagnostic.
  case sharedDiagnostic = "shared_diagnostic"
  /// A diagnostic may be accepted on trust.
  case trustDiagnostic = "trust_diagnostic"
  /// Both professionals agree to the orientation.
  case jointAgreement = "joint_agreement"
  /// The adviser receives the person and presents the approach.
  case presentation
  /// The contract names the social referent; its signature is the entry.
  case signature
  /// One binôme is the single contact of the person.
  case oneBinome = "one_binome"
  /// How long the contract lasts and how often it is renewed.
  case duration
  /// The renewal follows a joint review.
  case jointReview = "joint_review"
  /// For what reasons the *accompagnement* ends.
  case exitReasons = "exit_reasons"
  /// An implicit end is decided by a person.
  case implicitExit = "implicit_exit"
  /// No gap: someone is responsible next.
  case continuity
  /// Social and professional barriers are both present.
  case eligibility
}
