import Casework

extension Path {
  /// A contact without appointment: a call, a message, somebody who comes by.
  mutating func contact(on day: CivilDate) {
    let side: Side = chance.chance(66) ? .employment : .social
    let media: [Medium] = [.faceToFace, .telephone, .email, .homeVisit]
    let medium = media[chance.place(side == .employment ? [22, 52, 26, 0] : [20, 54, 14, 12])]
    let note = [chance.text(Texts.openings(medium)), news(side, isJoint: false)]
      .filter { !$0.isEmpty }.joined(separator: " ")
    add(
      day, holder(side, day), .contacted(Contacted(medium: medium, note: note)), mayWait: true)
  }

  /// What there is to say of a meeting: about one of the barriers most often, and what comes next.
  mutating func news(_ side: Side, isJoint: Bool) -> String {
    let kinds = needs.kinds(!isJoint && chance.chance(70) ? side : nil)
    let kind = chance.pick(kinds) ?? .other
    let news = unsaid(chance.chance(68) ? kind.notes : Texts.notes)
    guard chance.chance(40) else { return news }
    return news + " " + unsaid(Texts.nextSteps)
  }

  /// One of `texts` that this dossier does not say yet, or any if it says them all.
  mutating func unsaid(_ texts: [String]) -> String {
    let fresh = texts.filter { !said.contains($0) }
    let text = chance.text(fresh.isEmpty ? texts : fresh)
    said.insert(text)
    return text
  }
}
