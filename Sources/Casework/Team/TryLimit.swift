/// How often a passphrase may be tried: a delay that grows from the third failure, and at the tenth no
/// more tries until a supervisor says so (CNIL, délibération 2022-100: ten tries at most).
public enum TryLimit {
  /// Failures after which an account is locked.
  public static let lock = 10

  /// Seconds before the next try after so many failures in a row: none after two, then 5, 10, 20… to
  /// 320 after nine.
  public static func delay(after failures: Int) -> Int {
    guard failures >= 3 else { return 0 }
    return 5 << (min(failures, lock) - 3)
  }
}
