import Casework

extension Path {
  /// From the identification to the last step of the course before the contract. Returns its day.
  mutating func beforeContract() -> CivilDate {
    let days = stepDays()
    identify(on: days[0])
    guard course.step >= .informed else { return days[0] }
    let medium: Medium = [.faceToFace, .telephone, .video, .homeVisit][
      chance.place([72, 20, 4, 4])]
    let informs = holder(events[0].author == adviser.login ? .employment : .social, days[1])
    add(days[1], informs, .informed(Informed(medium: medium, adheres: course.adheres)))

    for (step, side) in [
      (Course.Step.oneHalf, course.firstHalf), (.shared, course.firstHalf.other),
    ] {
      guard course.step >= step else { break }
      let day = days[step.rawValue]
      if step == .shared, course.isOnTrust {
        let motive = chance.text(Texts.trustMotives)
        add(day, holder(side, day), .trusted(Trusted(side: side, motive: motive)))
      } else {
        record(side, on: day)
      }
      if step == .shared, chance.chance(62) {
        let synthesis = SynthesisWritten(addedValue: chance.text(Texts.addedValues))
        add(day, holder(side, day), .synthesisWritten(synthesis))
      }
    }
    for (place, given) in course.answers.enumerated() {
      let step: Course.Step = place == 0 ? .oneAnswer : .twoAnswers
      guard course.step >= step else { break }
      let motive =
        switch given.answer {
        case .agreed: ""
        case .refused: chance.text(Texts.refusalMotives)
        case .socialOnly: chance.text(Texts.socialOnlyMotives)
        }
      let answered = Answered(
        decision: .orientation, side: given.side, answer: given.answer, motive: motive)
      add(days[step.rawValue], holder(given.side, days[step.rawValue]), .answered(answered))
    }
    if course.step >= .presented {
      let medium: Medium = chance.chance(94) ? .faceToFace : .video
      add(
        days[Course.Step.presented.rawValue], adviser, .presented(Presented(medium: medium)),
        mayWait: course.step == .signed && chance.chance(20))
    }
    return days[course.step.rawValue]
  }

  /// The day of each step, counted back from that of the last one.
  private mutating func stepDays() -> [CivilDate] {
    let gaps = [0...0, 1...7, 2...8, 0...7, 0...3, 0...4, 1...6, 0...5]
    var days = [course.on]
    for step in stride(from: course.step.rawValue, to: 0, by: -1) {
      days.append(days[days.count - 1].adding(days: -chance.within(gaps[step])).workingOrBefore)
    }
    return days.reversed()
  }

  private mutating func identify(on day: CivilDate) {
    let origins = convention.origins
    let weights = origins.indices.map { $0 == 0 ? 55 : 45 / max(1, origins.count - 1) }
    let origin = origins.isEmpty ? nil : origins[chance.place(weights)]
    let words = origin?.label.fr.folded ?? ""
    let isFromEmployment = words.contains("emploi") || words.contains("travail")
    let author = isFromEmployment ? adviser : holder(.social, day)
    let identified = Identified(
      person: person, origin: origin?.id ?? "", toExplore: needs.announced(&chance))
    add(day, author, .identified(identified))
    for side in Side.allCases {
      let seat = SeatTaken(side: side, login: holder(side, day).login)
      add(day, author, .seatTaken(seat), inSameAct: true)
    }
  }

  /// Records the half of a side as the needs are now; `changed` says what a later version is about.
  mutating func record(_ side: Side, on day: CivilDate, changed: ThemeKind? = nil) {
    let rules = convention.diagnostic
    let kinds = needs.kinds(side)
    var observed = [changed.map { chance.text($0.progress) } ?? ""]
    if changed == nil { observed = [chance.text((kinds.first ?? .other).observations)] }
    if chance.chance(55) { observed.append(chance.text(Texts.observations)) }
    let observation = observed.filter { !$0.isEmpty }.joined(separator: " ")
    var prerequisites: [String: Bool] = [:]
    for asked in rules.prerequisites { prerequisites[asked.id] = chance.chance(96) }
    var criteria: [String: Bool] = [:]
    for criterion in rules.criteria where criterion.side == side {
      criteria[criterion.id] = chance.chance(68)
    }
    var words = ""
    if chance.chance(70) {
      let kind = chance.chance(60) ? kinds.first : chance.pick(kinds)
      words = chance.text((kind ?? .other).quotes)
    }
    var strengths = chance.text(Texts.strengths)
    let second = chance.text(Texts.strengths)
    if second != strengths, chance.chance(40) { strengths += " " + second }
    let part = DiagnosticPart(
      findings: needs.findings(side), strengths: strengths, observation: observation,
      personWords: words, prerequisites: prerequisites, criteria: criteria)
    add(day, holder(side, day), .partRecorded(PartRecorded(side: side, part: part)), mayWait: true)
  }
}
