import Casework

extension DocumentMaker {
  /// `mardi 3 février 2026 à 14 h 30`.
  func when(_ meeting: Meeting) -> String {
    meeting.day.paperTextWithWeekday + (meeting.time.map { " à\u{A0}" + $0.paperText } ?? "")
  }

  /// Who will be there, beyond the person.
  func companions(_ meeting: Meeting) -> [String] {
    let professionals =
      meeting.kind == .collective
      ? ["rencontre collective"] : meeting.kind.sides.compactMap { holder($0)?.fullName }
    return professionals + (meeting.plan?.value.others ?? []).filter { !$0.isEmpty }
  }

  /// Where to go, or how they will speak.
  func whereabouts(_ meeting: Meeting) -> String {
    switch meeting.medium {
    case .faceToFace: return meeting.place
    case .homeVisit: return meeting.place.isEmpty ? "chez vous" : meeting.place
    case .telephone where meeting.place.isEmpty:
      return listed([
        meeting.medium.paperText, dossier.person.phones.first.map { "au " + $0.unbroken } ?? "",
      ])
    case .telephone, .email, .video, .letter:
      return listed([meeting.medium.paperText, meeting.place])
    }
  }
}
