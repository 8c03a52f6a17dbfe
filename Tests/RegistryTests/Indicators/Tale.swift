import Casework

/// A dossier read straight from its journal, entry by entry, without the fold and without what it says
/// counts: what the store's figures are held against.
struct Tale {
  let id: DossierID
  private(set) var facts: [(on: CivilDate, fact: Fact)] = []

  init(_ drafts: [EntryDraft]) {
    id = drafts[0].dossier
    var corrections: [EntryID: Corrected] = [:]
    for draft in drafts {
      if case .corrected(let corrected) = draft.fact { corrections[corrected.target] = corrected }
    }
    for draft in drafts where draft.fact.kind != .corrected {
      if let corrected = corrections[draft.id] {
        if let replacement = corrected.replacement {
          facts.append((replacement.on, replacement.fact))
        }
      } else {
        facts.append((draft.on, draft.fact))
      }
    }
  }

  private func days(_ isIt: (Fact) -> Bool) -> [CivilDate] {
    facts.filter { isIt($0.fact) }.map(\.on)
  }
  func days(of kind: Fact.Kind) -> [CivilDate] { days { $0.kind == kind } }

  var person: Person {
    facts.reduce(into: Person(surname: "", givenNames: "")) { person, item in
      if case .identified(let identified) = item.fact { person = identified.person }
      if case .personRectified(let rectified) = item.fact { person = rectified.person }
    }
  }
  var isRSA: Bool {
    [RSAStatus.openPaid, .openSuspended, .paymentSuspended].contains(person.rsa)
  }
  var identifiedOn: CivilDate { days(of: .identified)[0] }
  var signedOn: CivilDate? { days(of: .signed).last }
  var exitedOn: CivilDate? { days(of: .exited).last }

  /// The days on which a side's seat changed hands, and to whom.
  private func takings(_ side: Side) -> [(on: CivilDate, login: String)] {
    var held: [(on: CivilDate, login: String)] = []
    for item in facts {
      guard case .seatTaken(let seat) = item.fact, seat.side == side else { continue }
      held.removeAll { $0.on >= item.on }
      held.append((item.on, seat.login))
    }
    return held
  }
  func holder(_ side: Side, _ day: CivilDate) -> String? {
    let held = takings(side)
    return (held.last { $0.on <= day } ?? held.first)?.login
  }
  var changes: [CivilDate] { Side.allCases.flatMap { takings($0).map(\.on) } }

  private func parts(_ side: Side) -> [(on: CivilDate, part: DiagnosticPart)] {
    facts.compactMap { item in
      guard case .partRecorded(let recorded) = item.fact, recorded.side == side else { return nil }
      return (item.on, recorded.part)
    }
  }
  var sharedOn: CivilDate? {
    guard !days(of: .partRecorded).isEmpty else { return nil }
    var trusted: (on: CivilDate, side: Side)?
    for item in facts {
      if case .trusted(let trust) = item.fact { trusted = (item.on, trust.side) }
    }
    var last: CivilDate?
    for side in Side.allCases {
      let own = parts(side).first?.on
      let trust = trusted.flatMap { $0.side == side ? $0.on : nil }
      guard let earliest = [own, trust].compactMap(\.self).min() else { return nil }
      last = max(last ?? earliest, earliest)
    }
    return last
  }
  func answer(_ side: Side) -> (on: CivilDate, answer: Answered.Answer)? {
    facts.reduce(nil) { found, item in
      guard case .answered(let answered) = item.fact, answered.side == side,
        answered.decision == .orientation
      else { return found }
      return (item.on, answered.answer)
    }
  }
  var agreedOn: CivilDate? {
    guard let one = answer(.employment), let two = answer(.social), one.answer == .agreed,
      two.answer == .agreed
    else { return nil }
    return max(one.on, two.on)
  }

  /// Themes found on the day of the signature, with their heaviest impact.
  var barriersAtEntry: [(theme: String, impact: String)] {
    guard let signedOn else { return [] }
    let known = Side.allCases.compactMap { parts($0).last { $0.on <= signedOn }?.part.findings }
    let yes = known.joined().filter { $0.answer == .yes }
    return Set(yes.map(\.theme)).map { theme in
      let impacts = yes.filter { $0.theme == theme }.compactMap(\.impact)
      let heaviest = ["strong", "moderate", "none"].first { impacts.map(\.rawValue).contains($0) }
      return (theme, heaviest ?? "")
    }
  }
}
