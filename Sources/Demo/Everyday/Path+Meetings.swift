import Casework

extension Path {
  /// Writes meetings down in the order of their days: each is planned, most often when the one before
  /// it is reported, then reported once it is known how it went. Nothing is planned before `first`.
  mutating func write(_ encounters: [Encounter], from first: CivilDate) {
    var planned: Int?
    for (place, encounter) in encounters.enumerated() {
      let plan = planned ?? (encounter.isPlanned ? self.plan(encounter, from: first) : nil)
      planned = nil
      guard let outcome = encounter.outcome else { continue }
      let host = reporter(encounter)
      report(encounter, outcome, plan: plan, by: host)
      if outcome == .honoured, chance.chance(isRecent(encounter.day) ? 11 : 4) {
        addAction(host.side, on: encounter.day, by: host, inSameAct: true)
      }
      guard let next = encounters.dropFirst(place + 1).first, next.isPlanned,
        next.kind.host == host.side, encounter.day.days(until: next.day) <= 45, chance.chance(74)
      else { continue }
      planned = add(encounter.day, host, .meetingPlanned(meetingPlan(next)), inSameAct: true)
    }
  }

  private func reporter(_ encounter: Encounter) -> Professional {
    acting(encounter.kind.host, encounter.day)
  }

  /// Plans a meeting on its own, some days before.
  private mutating func plan(_ encounter: Encounter, from first: CivilDate) -> Int {
    let last = min(encounter.day, planner.horizon)
    let day = max(first, last.adding(days: -chance.within(2...16)).workingOrBefore)
    return add(day, acting(encounter.kind.host, day), .meetingPlanned(meetingPlan(encounter)))
  }

  private mutating func meetingPlan(_ encounter: Encounter) -> MeetingPlan {
    MeetingPlan(
      kind: encounter.kind, medium: encounter.medium, day: encounter.day, time: encounter.time,
      place: place(of: encounter), about: about(encounter))
  }

  private mutating func report(
    _ encounter: Encounter, _ outcome: MeetingOutcome, plan: Int?, by host: Professional
  ) {
    let report = MeetingReported(
      meeting: plan.map(Reference.to), kind: encounter.kind, medium: encounter.medium,
      time: encounter.time, place: place(of: encounter), outcome: outcome,
      note: note(encounter.kind, outcome, host.side))
    // What a colleague writes who stands in is written while they do.
    let isHolder = host == holder(host.side, encounter.day)
    add(encounter.day, host, .meetingReported(report), mayWait: isHolder)
  }

  /// Where they meet; empty where the medium says enough.
  private func place(of encounter: Encounter) -> String {
    switch encounter.medium {
    case .homeVisit, .telephone, .video, .email, .letter: return ""
    case .faceToFace:
      let host = holder(encounter.kind.host, encounter.day)
      return host.side == .social
        ? host.unit : convention.vocabulary.employmentUnit.capitalisedFirst + " " + host.unit
    }
  }

  /// What a meeting is about: one of the barriers, most often, or the step that comes next.
  private mutating func about(_ encounter: Encounter) -> String {
    if course.step < .signed { return chance.text(Texts.about(course.step)) }
    switch encounter.kind {
    case .tripartite, .bipartite:
      return isNearTerm(encounter.day) ? Texts.reviewAbout : chance.text(Texts.jointAbouts)
    case .collective: return chance.text(Texts.collectiveAbouts)
    case .employment, .social:
      let kinds = needs.kinds(encounter.kind.host)
      guard chance.chance(72), let theme = chance.pick(kinds) else {
        return chance.text(Texts.abouts)
      }
      return theme.about
    }
  }

  /// Whether a term of the contract ends soon after `day`.
  private func isNearTerm(_ day: CivilDate) -> Bool {
    (0...course.renewals).contains { number in
      let end = convention.terms.end(signedOn: course.on, renewals: number)
      return (0...planner.delays.endNear).contains(day.days(until: end))
    }
  }

  /// What was said, kept to one side now and then; nothing when there is nothing to say.
  private mutating func note(
    _ kind: MeetingKind, _ outcome: MeetingOutcome, _ side: Side
  ) -> Note? {
    switch outcome {
    case .honoured:
      let isIndividual = kind == .individual(side)
      if isIndividual, chance.chance(8) {
        let text = unsaid(Texts.kept(side))
        return Note(
          text, room: Room(side), mentionsOthers: Texts.aboutOthers.contains(text))
      }
      if kind == .collective, chance.chance(60) { return nil }
      return Note(news(side, isJoint: kind.hasBothSides))
    case .excused: return chance.chance(70) ? Note(chance.text(Texts.excuses)) : nil
    case .cancelled: return chance.chance(60) ? Note(chance.text(Texts.cancellations)) : nil
    case .absent: return chance.chance(40) ? Note(chance.text(Texts.absences)) : nil
    }
  }
}

extension String {
  /// With a capital first, as a place begins.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
