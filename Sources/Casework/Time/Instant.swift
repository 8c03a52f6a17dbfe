/// A point of time in UTC, to the millisecond: when something was recorded.
public struct Instant: Sendable, Hashable, Comparable {
  /// Milliseconds since 1 January 1970, 00:00 UTC; 0 at least.
  public let milliseconds: Int64

  /// The instant `milliseconds` after 1 January 1970, 00:00 UTC.
  public init(milliseconds: Int64) { self.milliseconds = max(0, milliseconds) }

  /// The instant at `hour` o'clock UTC of a day: for made-up data and tests.
  public init(_ day: CivilDate, hour: Int, minute: Int = 0, second: Int = 0) {
    self.init(
      milliseconds: Int64(day.dayNumber) * 86_400_000
        + Int64(hour * 3_600_000 + minute * 60_000 + second * 1000))
  }

  /// The day in UTC.
  public var day: CivilDate { CivilDate(dayNumber: Int(milliseconds / 86_400_000)) }

  /// `YYYY-MM-DDTHH:MM:SS.mmmZ`: sorts as text in the order of time.
  public var iso: String {
    let ofDay = Int(milliseconds % 86_400_000)
    let seconds = ofDay / 1000
    return day.iso + "T" + padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":"
      + padded(seconds % 60, 2) + "." + padded(ofDay % 1000, 3) + "Z"
  }

  /// Reads what `iso` writes and nothing else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, let day = CivilDate(String(text.prefix(10))),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19]), let thousandth = number(bytes[20..<23]),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let start = Instant(day, hour: hour, minute: minute, second: second)
    self.init(milliseconds: start.milliseconds + Int64(thousandth))
    guard iso == text else { return nil }
  }

  /// Orders instants by time.
  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
