import Casework

/// A meeting of the *accompagnement* before it is written down.
struct Encounter: Sendable {
  var day: CivilDate
  var time: TimeOfDay
  var kind: MeetingKind
  var medium: Medium
  /// How it went; `nil` while it is to come, or while nobody has said.
  var outcome: MeetingOutcome?
  /// Whether it stood in the agendas before.
  var isPlanned = true
}

extension MeetingKind {
  /// The side that invites.
  var host: Side { self == .social ? .social : .employment }
}

extension Path {
  /// A meeting of a kind, by one of the media that suit it.
  mutating func encounter(
    _ kind: MeetingKind, on day: CivilDate, at time: TimeOfDay? = nil, _ outcome: MeetingOutcome?
  ) -> Encounter {
    let media: [Medium] = [.faceToFace, .telephone, .video, .homeVisit]
    let weights =
      switch kind {
      case .employment: [78, 16, 6, 0]
      case .social: [66, 16, 0, 18]
      case .tripartite, .bipartite: [90, 0, 10, 0]
      case .collective: [100, 0, 0, 0]
      }
    return Encounter(
      day: day, time: time ?? Hours.any(&chance), kind: kind,
      medium: media[chance.place(weights)], outcome: outcome)
  }

  /// The next meetings of the agenda, in order.
  mutating func appointments() -> [Encounter] {
    surroundings.looseEnds.next.sorted { $0.day < $1.day }
      .map { encounter($0.kind, on: $0.day, at: $0.time, nil) }
  }
}
