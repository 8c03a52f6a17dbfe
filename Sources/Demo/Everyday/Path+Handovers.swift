import Casework

extension Path {
  /// The social seat sometimes changes hands on the way: it is sent, and taken up some days later.
  mutating func changeWorker(from first: CivilDate, until last: CivilDate) {
    guard first.days(until: last) > 100, chance.chance(6),
      let next = chance.pick(seat.partners.filter { $0.login != workers[0].who.login })
    else { return }
    let day = first.adding(days: chance.within(40...80)).workingOrAfter
    let sent = send(
      .change, .social, to: next, on: day.adding(days: -chance.within(3...12)).workingOrBefore,
      from: day, chance.text(Texts.changes))
    let taken = HandoverTaken(handover: Reference.to(sent), comment: chance.text(Texts.taken))
    add(day, next, .handoverTaken(taken))
    add(day, next, .seatTaken(SeatTaken(side: .social, login: next.login)), inSameAct: true)
    workers.append((day, next))
  }

  /// Colleagues who stand in while the social worker is away.
  mutating func standIns(from first: CivilDate, until last: CivilDate) {
    guard workers.count == 1, surroundings.looseEnds.relay == nil else { return }
    for absence in surroundings.absences
    where absence.who == workers[0].who && first < absence.sentOn
      && (absence.endedOn ?? absence.from) < last
    {
      let sent = send(
        .standIn, .social, to: absence.standIn, on: absence.sentOn, from: absence.from,
        until: absence.until, chance.text(Texts.leaves))
      let reference = Reference.to(sent)
      add(
        absence.from, absence.standIn, .handoverTaken(HandoverTaken(handover: reference)))
      if let day = absence.endedOn {
        let ended = HandoverEnded(handover: reference, comment: chance.text(Texts.givenBack))
        add(day, absence.standIn, .handoverEnded(ended))
      }
      standIns.append(absence)
    }
  }

  /// The seat that is being handed over this morning.
  mutating func sendPending(from first: CivilDate) {
    guard let relay = surroundings.looseEnds.relay else { return }
    let day = max(first, planner.today.adding(days: -relay.age).workingOrBefore)
    let to = relay.to == holder(relay.side, day) ? seat.partners[7] : relay.to
    send(.change, relay.side, to: to, on: day, from: day, chance.text(Texts.changes))
  }

  @discardableResult
  private mutating func send(
    _ kind: HandoverSent.Kind, _ side: Side, to colleague: Professional, on day: CivilDate,
    from first: CivilDate, until last: CivilDate? = nil, _ message: String
  ) -> Int {
    let sent = HandoverSent(
      kind: kind, side: side, to: colleague.login, from: first, until: last, message: message)
    return add(day, holder(side, day), .handoverSent(sent))
  }

  /// The service named at the exit says that it follows the person, some days after.
  mutating func takeUp(_ exit: Int, leftOn day: CivilDate) {
    let taken = day.adding(days: chance.within(1...6)).workingOrAfter
    guard taken <= planner.horizon else { return }
    let author = holder(chance.chance(75) ? .employment : .social, taken)
    let comment = chance.text(Texts.takenByService)
    add(
      taken, author,
      .handoverTaken(HandoverTaken(handover: Reference.to(exit), comment: comment)))
  }
}
