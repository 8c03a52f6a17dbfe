import Casework

extension Path {
  /// A reason of the convention: a group by its weight, then one of the group that fits the day.
  mutating func exitReason(on day: CivilDate) -> ExitReason? {
    let isAtTerm =
      convention.terms.end(signedOn: course.on, renewals: course.renewals)
      .adding(days: -10) <= day
    let reasons = convention.exitReasons.filter { reason in
      !reason.says(["deces"]) && (isAtTerm || !reason.says(["terme"]))
    }
    let implicit = reasons.filter(\.implicit)
    if !implicit.isEmpty, chance.chance(11) { return chance.pick(implicit) }
    let groups: [ExitReason.Group] = [.durable, .transition, .positive, .other]
    let group = groups[chance.place([24, 13, 14, 49])]
    let explicit = reasons.filter { !$0.implicit }
    let fitting = explicit.filter { $0.group == group }
    let atTerm = fitting.filter { $0.says(["terme"]) }
    if !atTerm.isEmpty, chance.chance(45) { return chance.pick(atTerm) }
    return chance.pick(fitting) ?? chance.pick(explicit) ?? chance.pick(reasons)
  }

  /// The exit: the barriers as they are, and who takes over.
  mutating func exit(on day: CivilDate, _ reason: ExitReason, lastContact: CivilDate) {
    let isGood = reason.group != .other
    _ = needs.improve(lifted: isGood ? 42 : 15, lowered: isGood ? 40 : 22, &chance)
    var exited = Exited(
      reason: reason.id, group: reason.group, barriers: needs.allFindings, nextResponsible: "")
    let worker = holder(.social, day)
    if reason.says(["demenag"]) {
      exited.noRelayMotive = chance.text(Texts.noRelayMoved)
    } else if reason.says(["social exclusif", "axe 3"]) {
      exited.nextResponsible = worker.fullName + ", " + worker.unit
    } else if reason.group == .durable ? chance.chance(60) : chance.chance(12) {
      exited.noRelayMotive = chance.text(isGood ? Texts.noRelayInWork : Texts.noRelayElse)
    } else if chance.chance(isGood ? 75 : 45) {
      exited.nextResponsible =
        convention.vocabulary.employmentInstitution + ", suivi de droit commun, " + adviser.unit
    } else {
      exited.nextResponsible = worker.fullName + ", " + worker.unit
    }
    if reason.implicit { absences(before: day, after: lastContact, &exited) }
    let place = add(day, adviser, .exited(exited))
    if !exited.nextResponsible.isEmpty { takeUp(place, leftOn: day) }
  }

  /// The meetings missed and the attempts, between the last contact and the decision.
  private mutating func absences(
    before day: CivilDate, after last: CivilDate, _ exited: inout Exited
  ) {
    let length = max(6, last.days(until: day))
    let missed = [1, 2].map { last.adding(days: length * $0 / 4).workingOrBefore }
    let called = last.adding(days: length * 2 / 4 + 1).workingOrBefore
    let written = last.adding(days: length * 3 / 4).workingOrBefore
    let (call, letter) = (called.dayMonthYear, written.dayMonthYear)
    let kind = chance.below(3)
    exited.missedMeetings =
      "Absences aux rendez-vous du \(missed[0].dayMonthYear) et du \(missed[1].dayMonthYear)."
    exited.attempts =
      [
        "Message laissé le \(call), courrier du \(letter) resté sans réponse.",
        "Deux appels et un SMS le \(call), courriel le \(letter), pas de retour.",
        "Appel du référent social le \(call) sans réponse, courrier simple le \(letter).",
      ][kind]
    guard last < missed[0], missed[0] < missed[1], written <= day else { return }
    write(missed.map { encounter(.employment, on: $0, .absent) }, from: last)
    attempt(
      .telephone, on: called, kind == 2 ? .social : .employment,
      kind == 0 ? .messageLeft : .noAnswer)
    attempt(kind == 1 ? .email : .letter, on: written, .employment, .noAnswer)
  }

  /// The closure of a dossier without contract.
  mutating func close(on day: CivilDate, _ why: Course.NoEntry) {
    let fitting = convention.closureReasons.filter { $0.label.fr.folded.contains(anyOf: why.words) }
    guard let reason = chance.pick(fitting.isEmpty ? convention.closureReasons : fitting) else {
      return
    }
    if why == .unreachable { tryToReach(before: day) }
    let closed = Closed(reason: reason.id, note: fitting.isEmpty ? "" : chance.text(why.notes))
    add(day, holder(chance.chance(75) ? .employment : .social, day), .closed(closed))
  }
}

extension Path {
  /// What was tried before a dossier is closed because nobody could reach the person.
  private mutating func tryToReach(before day: CivilDate) {
    let first = events.map(\.on).max() ?? course.on
    let length = first.days(until: day)
    guard length > 4 else { return }
    attempt(.telephone, on: first.adding(days: length / 3).workingOrAfter, .employment)
    attempt(.letter, on: first.adding(days: length * 2 / 3).workingOrBefore, .social)
  }
}

extension ExitReason {
  /// Whether the label contains one of `words`, folded.
  fileprivate func says(_ words: [String]) -> Bool { label.fr.folded.contains(anyOf: words) }
}

extension String {
  fileprivate func contains(anyOf words: [String]) -> Bool {
    words.contains { contains($0) }
  }
}

extension Course.NoEntry {
  /// Words that the label of a fitting reason contains.
  fileprivate var words: [String] {
    switch self {
    case .declined: ["adh", "souhaite pas"]
    case .unreachable: ["joign", "contact", "nouvelle", "absen"]
    case .refused: ["accord", "orient", "refus"]
    case .socialOnly: ["social", "axe 3"]
    case .moved: ["demenag"]
    case .elsewhere: ["ailleurs", "autre"]
    }
  }

  fileprivate var notes: [String] {
    switch self {
    case .declined: Texts.declined
    case .unreachable: Texts.unreachable
    case .refused: Texts.refusedClosing
    case .socialOnly: Texts.socialOnlyClosing
    case .moved: Texts.moved
    case .elsewhere: Texts.elsewhere
    }
  }
}
