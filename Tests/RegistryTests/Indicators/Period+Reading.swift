import Casework

extension Period {
  /// The period a text names, which a test knows to be one.
  static func named(_ text: String) -> Period {
    guard let period = Period(text) else { preconditionFailure("no period: \(text)") }
    return period
  }
}

extension Array {
  /// Any of the elements; there must be one.
  func any(_ dice: inout some RandomNumberGenerator) -> Element {
    self[Int.random(in: indices, using: &dice)]
  }
}
