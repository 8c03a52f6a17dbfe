/// An hour of the day, to the minute, as two agendas write it; without time zone.
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// An hour 0 to 23 and a minute 0 to 59; `nil` if there is no such hour.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Hour, 0 to 23.
  public var hour: Int { minutes / 60 }

  /// Minute, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// `14:30`: how the journal stores it.
  public var text: String { Self.twoDigits(hour) + ":" + Self.twoDigits(minute) }

  /// `14 h 30`, `9 h`: how a French page writes it.
  public var frenchText: String { "\(hour) h" + (minute == 0 ? "" : " " + Self.twoDigits(minute)) }

  /// Reads what people type: `14:30`, `14h30`, `14 h`, `1430`, `9`.
  public init?(typed text: String) {
    let digits = text.split { !("0"..."9").contains($0) }.map(String.init)
    let others = text.filter { !("0"..."9").contains($0) && $0 != " " }.lowercased()
    guard ["", ":", "h", "."].contains(others) else { return nil }
    switch digits.count {
    case 1 where digits[0].count <= 2: self.init(hour: Int(digits[0]) ?? -1)
    case 1 where digits[0].count <= 4 && others.isEmpty:
      self.init(hour: Int(digits[0].dropLast(2)) ?? -1, minute: Int(digits[0].suffix(2)) ?? -1)
    case 2 where digits[1].count == 2:
      self.init(hour: Int(digits[0]) ?? -1, minute: Int(digits[1]) ?? -1)
    default: return nil
    }
  }

  /// Orders as the day goes.
  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

  private static func twoDigits(_ number: Int) -> String {
    (number < 10 ? "0" : "") + String(number)
  }
}

extension TimeOfDay: Codable {
  /// Reads `14:30`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = Self(typed: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "hour: \(text)")
    }
    self = time
  }

  /// Writes `14:30`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
