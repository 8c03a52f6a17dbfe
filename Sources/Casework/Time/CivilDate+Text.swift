extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
  /// `YYYY-MM-DD`, the form in which dates are stored and exchanged.
  public var description: String { iso }

  /// `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = parts
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// `JJ/MM/AAAA`, the form people read.
  public var dayMonthYear: String {
    let (year, month, day) = parts
    return "\(padded(day, 2))/\(padded(month, 2))/\(padded(year, 4))"
  }

  /// `JJ/MM`, where the year goes without saying.
  public var dayMonth: String {
    let (_, month, day) = parts
    return "\(padded(day, 2))/\(padded(month, 2))"
  }

  /// Reads `YYYY-MM-DD` and nothing else.
  public init?(_ description: String) {
    // A list reads a thousand of these before it is shown: no array is made of the bytes.
    let bytes = description.utf8
    guard bytes.count == 10 else { return nil }
    var parts = (0, 0, 0)
    for (place, byte) in bytes.enumerated() {
      if place == 4 || place == 7 {
        guard byte == 0x2D else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte - 0x30)
      switch place {
      case ..<4: parts.0 = parts.0 * 10 + digit
      case ..<7: parts.1 = parts.1 * 10 + digit
      default: parts.2 = parts.2 * 10 + digit
      }
    }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }

  /// Reads a date as people type it: `1/2/26`, `01.02.2026`, `1-2-2026`, `010226`, `01022026`,
  /// `2026-02-01`. Two-digit years are of the century that puts the date nearest to, and not more
  /// than 20 years after, `today`. `+14` is 14 days after it, `-1` the day before.
  public init?(typed text: String, today: CivilDate) {
    let trimmed = text.filter { !$0.isWhitespace }
    if let sign = trimmed.first, sign == "+" || sign == "-", trimmed.utf8.count <= 5,
      let days = number(Array(trimmed.dropFirst().utf8)[...])
    {
      self = today.adding(days: sign == "+" ? days : -days)
      return
    }
    if let iso = CivilDate(trimmed) {
      self = iso
      return
    }
    let pieces = trimmed.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
      .map(String.init)
    let fields: [String]
    if pieces.count == 3 {
      fields = pieces
    } else if pieces.count == 1, trimmed.count == 6 || trimmed.count == 8 {
      let letters = Array(trimmed)
      fields = [String(letters[0..<2]), String(letters[2..<4]), String(letters[4...])]
    } else {
      return nil
    }
    guard let day = number(Array(fields[0].utf8)[...]),
      let month = number(Array(fields[1].utf8)[...]),
      var year = number(Array(fields[2].utf8)[...]), fields[2].count == 2 || fields[2].count == 4
    else { return nil }
    if fields[2].count == 2 {
      let century = today.year / 100 * 100
      year += century
      if year > today.year + 20 { year -= 100 }
    }
    self.init(year: year, month: month, day: day)
  }
}

extension CivilDate: Codable {
  /// Reads `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a date (YYYY-MM-DD): \(text)")
    }
    self = date
  }

  /// Writes `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// The decimal number written by ASCII digits only, or `nil`.
func number(_ digits: ArraySlice<UInt8>) -> Int? {
  guard !digits.isEmpty, digits.count <= 9 else { return nil }
  var value = 0
  for digit in digits {
    guard (0x30...0x39).contains(digit) else { return nil }
    value = value * 10 + Int(digit - 0x30)
  }
  return value
}

/// `value` with leading zeros up to `width` digits.
func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
