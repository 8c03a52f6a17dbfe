public import Casework

/// Something that a professional's agenda should show: a meeting, or a day by which something is
/// due.
public struct CalendarEvent: Sendable, Hashable {
  /// Name that stays the same each time the event is written, so that an agenda replaces it; unique
  /// in a file.
  public var uid: String
  /// What the agenda shows.
  public var summary: String
  /// Where.
  public var location: String
  /// More on it; several lines if need be.
  public var description: String
  /// The day, in the time of Paris.
  public var day: CivilDate
  /// The hour; `nil` for the whole day. That of a deadline is not shown.
  public var time: TimeOfDay?
  /// How long it takes, in minutes, where there is an hour.
  public var durationMinutes: Int
  /// Whether it is a day by which something is due rather than a meeting.
  public var isDeadline: Bool

  /// An event of a day; `durationMinutes` counts only with an hour.
  public init(
    uid: String, summary: String, location: String = "", description: String = "", day: CivilDate,
    time: TimeOfDay? = nil, durationMinutes: Int = 60, isDeadline: Bool = false
  ) {
    self.uid = uid
    self.summary = summary
    self.location = location
    self.description = description
    self.day = day
    self.time = time
    self.durationMinutes = durationMinutes
    self.isDeadline = isDeadline
  }
}
