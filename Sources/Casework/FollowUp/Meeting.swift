/// A meeting of a dossier: planned, reported, or both.
public struct Meeting: Sendable, Hashable, Identifiable {
  /// The entry that planned it, else the one that reported it.
  public let id: EntryID
  /// How it was planned; `nil` if it was only reported.
  public internal(set) var plan: Dated<MeetingPlan>?
  /// How it went; `nil` as long as nobody said.
  public internal(set) var report: Dated<MeetingReported>?

  /// What kind of meeting.
  public var kind: MeetingKind { report?.value.kind ?? plan?.value.kind ?? .employment }

  /// How they meet.
  public var medium: Medium { report?.value.medium ?? plan?.value.medium ?? .faceToFace }

  /// The day it takes or took place.
  public var day: CivilDate { report?.on ?? plan?.value.day ?? CivilDate(dayNumber: 0) }

  /// The hour.
  public var time: TimeOfDay? { report.map(\.value.time) ?? plan?.value.time }

  /// Where.
  public var place: String { report?.value.place ?? plan?.value.place ?? "" }

  /// Where it stands.
  public enum State: String, Sendable, CaseIterable, Codable {
    /// *À venir*.
    case upcoming
    /// *À préciser*: its day has passed and nobody said how it went.
    case toSpecify = "to_specify"
    case honoured
    case excused
    case cancelled
    case absent
  }

  /// Where it stands on `today`.
  public func state(on today: CivilDate) -> State {
    switch report?.value.outcome {
    case .honoured: .honoured
    case .excused: .excused
    case .cancelled: .cancelled
    case .absent: .absent
    case nil: day >= today ? .upcoming : .toSpecify
    }
  }
}

extension Dossier {
  /// The meeting that an entry planned or reported.
  public func meeting(_ id: EntryID) -> Meeting? {
    meetings.first { $0.id == id || $0.report?.entry == id }
  }

  /// Meetings nobody has reported yet, the earliest first.
  public var openMeetings: [Meeting] {
    meetings.filter { $0.report == nil }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Meetings missed without excuse since the person was last met, the earliest first: what a human
  /// has before the eyes when an implicit end is considered. None of them ends anything by itself.
  public var missedInRow: [Meeting] {
    let held = meetings.filter { $0.kind.hasPerson && $0.report != nil }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let lastMet = held.last { $0.report?.value.outcome == .honoured }?.day
    return held.filter { meeting in
      meeting.report?.value.outcome == .absent
        && [lastMet, lastContact].compactMap(\.self).allSatisfy { meeting.day > $0 }
    }
  }

  /// Attempts to reach the person since they were last met or reached.
  public var attemptsInRow: [Dated<Attempted>] {
    attempts.filter { attempt in lastContact.map { attempt.on > $0 } ?? true }
  }

  /// The last sitting in which the dossier was looked at, and when.
  public var lastSitting: (sitting: Sitting, on: CivilDate)? {
    let last = meetings.compactMap(\.report).filter { $0.value.sitting != nil }
      .max { ($0.on, $0.entry) < ($1.on, $1.entry) }
    return last.flatMap { report in report.value.sitting.map { ($0, report.on) } }
  }
}
