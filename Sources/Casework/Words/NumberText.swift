/// Numbers as people read them: a decimal comma in French, digits in groups of three, and what changed
/// with its sign. Written out, so that they are the same on every machine.
public struct NumberText: Sendable, Hashable {
  /// The language.
  public let language: Language
  /// What stands between groups of digits and before a percent sign, in French.
  public let space: String

  /// What a number is read as.
  public enum Kind: Sendable, Hashable {
    case plain
    /// A share from 0 to 1; a difference of two is in points.
    case percent
    case days
  }

  /// Numbers in a language.
  ///
  /// - Parameter space: a narrow one on paper; terminals may not have it.
  public init(_ language: Language, space: String = "\u{202F}") {
    self.language = language
    self.space = space
  }

  /// A number with this many decimals, its digits in groups of three.
  public func fixed(_ value: Double, digits: Int) -> String {
    let (isNegative, whole, fraction) = Self.rounded(value, digits: digits)
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) {
        grouped += language == .french ? space : ","
      }
      grouped.append(digit)
    }
    let point = language == .french ? "," : "."
    let sign = isNegative ? "\u{2212}" : ""
    return sign + grouped + (fraction.isEmpty ? "" : point + fraction)
  }

  /// A share: `31,4 %`.
  public func percent(_ share: Double, digits: Int) -> String {
    fixed(share * 100, digits: digits) + (language == .french ? space + "%" : "%")
  }

  /// A duration: `23 j`.
  public func days(_ value: Double, digits: Int) -> String {
    fixed(value, digits: digits) + (language == .french ? "\u{A0}j" : "\u{A0}d")
  }

  /// What changed: `+6`, `−1,2 point`, `−2,1 j`; `nil` if what is shown is the same.
  ///
  /// It is the difference of what is shown: 31,4 % after 30,2 % is 1,2, whatever is behind them.
  public func change(
    from before: Double, to now: Double, as kind: Kind, digits: Int
  ) -> String? {
    let scale = kind == .percent ? 100.0 : 1
    let difference = Self.shown(now * scale, digits) - Self.shown(before * scale, digits)
    let number = fixed(abs(difference), digits: digits)
    guard number.contains(where: { ("1"..."9").contains($0) }) else { return nil }
    let sign = difference > 0 ? "+" : "\u{2212}"
    return switch kind {
    case .percent: sign + number + "\u{A0}" + points(abs(difference))
    case .days: sign + days(abs(difference), digits: digits)
    case .plain: sign + number
    }
  }

  private func points(_ value: Double) -> String {
    // French counts from two on; English says "points" for anything but one.
    let isSingular = language == .french ? value < 2 : value == 1
    return isSingular ? "point" : "points"
  }

  private static func shown(_ value: Double, _ digits: Int) -> Double {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    return (value * scale).rounded(.toNearestOrAwayFromZero) / scale
  }

  /// The sign, the digits before the point and those after it, rounded half away from zero, as everyone
  /// does by hand. Beyond what 64 bits hold, the digits of the greatest number that they do.
  public static func rounded(
    _ value: Double, digits: Int
  ) -> (isNegative: Bool, whole: String, fraction: String) {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
    let units = Int(exactly: scaled) ?? Int.max
    var text = String(units)
    text = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return (value < 0 && units > 0, String(text.dropLast(digits)), String(text.suffix(digits)))
  }
}
