extension String {
  /// The text with the ordinary spaces of French punctuation made such that no line breaks there:
  /// narrow before `;`, `!`, `?` and `%`, full before `:` and inside « », after `n°`, between a
  /// number and `€`; narrow between groups of three digits.
  ///
  /// No space is added: whether `10:30` or an address wants one is not known here.
  public var withFrenchSpaces: String {
    let scalars = Array(unicodeScalars)
    var result = UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let kept = scalar == " " ? Self.frenchSpace(in: scalars, at: index) : scalar
      result.append(kept)
    }
    return String(result)
  }

  private static func frenchSpace(in scalars: [Unicode.Scalar], at index: Int) -> Unicode.Scalar {
    let full: Unicode.Scalar = "\u{A0}"
    let narrow: Unicode.Scalar = "\u{202F}"
    let before = index > 0 ? scalars[index - 1] : nil
    let after = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch (before, after) {
    case (_, ";"), (_, "!"), (_, "?"), (_, "%"): return narrow
    case (_, ":"), (_, "»"), ("«", _), (_, "€"), ("°", _): return full
    default: return partsDigits(scalars, at: index) ? narrow : " "
    }
  }

  /// Whether the space parts the groups of a number; "en 2026 150 personnes" are two numbers.
  private static func partsDigits(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    let before = scalars[..<index].reversed().prefix { digits.contains($0) }.count
    let after = scalars[(index + 1)...].prefix { digits.contains($0) }.count
    return (1...3).contains(before) && after == 3
  }
}
