/// Ages as a steering committee publishes them, in whole years.
public enum AgeBand: String, Sendable, CaseIterable {
  case under26 = "under_26"
  case from26To49 = "26_49"
  case from50 = "50_plus"

  /// The band of an age.
  public init(age: Int) {
    self = age < 26 ? .under26 : age < 50 ? .from26To49 : .from50
  }
}
