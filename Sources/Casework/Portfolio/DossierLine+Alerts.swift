extension DossierLine {
  /// What asks for attention on `today`, the most pressing first.
  ///
  /// - Parameters:
  ///   - side: that of who looks: *mine* and *the other's* depend on it; `nil` for a supervisor, who
  ///     waits for nobody.
  ///   - login: who looks, for what is sent to one colleague; `nil` if nobody in particular.
  public func alerts(
    today: CivilDate, side: Side?, login: String? = nil, under convention: Convention
  ) -> [Alert] {
    var finder = AlertFinder(
      line: self, today: today, side: side, login: login, convention: convention)
    finder.lookAtHandovers()
    finder.lookAtRequests()
    if isOpen {
      finder.lookAtContract()
      finder.lookAtAgreement()
      finder.lookAtDiagnostic()
      finder.lookAtContacts()
      finder.lookAtAgenda()
    }
    return finder.alerts.sorted { left, right in
      if left.isUrgent != right.isUrgent { return left.isUrgent }
      if left.kind != right.kind { return left.kind.rank < right.kind.rank }
      return left.order < right.order
    }
  }
}

extension Alert {
  /// Among alerts of one kind: by day, then hour.
  fileprivate var order: (Int, Int, String) {
    (day.dayNumber, item?.time?.minutes ?? 1440, item?.entry ?? "")
  }
}

/// Looks at a line, one thing after the other.
private struct AlertFinder {
  let line: DossierLine
  let today: CivilDate
  let side: Side?
  let login: String?
  let convention: Convention
  var alerts: [Alert] = []

  var delays: AlertDelays { convention.delays }

  mutating func add(
    _ kind: Alert.Kind, urgent: Bool = false, day: CivilDate, days: Int, item: AgendaItem? = nil
  ) {
    alerts.append(
      Alert(kind: kind, isUrgent: urgent, day: day, days: max(0, days), item: item))
  }

  mutating func lookAtContract() {
    guard let endsOn = line.endsOn else { return }
    let left = today.days(until: endsOn)
    guard left >= 0 else { return add(.contractOver, urgent: true, day: endsOn, days: -left) }
    let canRenew = line.renewals < line.renewalsAllowed
    if canRenew, line.reviewedOn == nil, left <= delays.reviewBeforeEnd {
      // It says when the contract ends too, and what to do about it.
      add(.reviewDue, urgent: left <= delays.reviewBeforeEnd / 2, day: endsOn, days: left)
    } else if left <= delays.endNear {
      add(.contractEnds, day: endsOn, days: left)
    }
  }

  mutating func lookAtAgreement() {
    guard let side else { return }
    let isTooLate = line.endsOn.map { today > $0.adding(days: delays.renewalGrace) } ?? false
    if !isTooLate, let openSince = line.decisionOpenSince, line.answer(side) == nil,
      line.answer(side.other) == nil || line.answer(side.other) == .agreed
    {
      let since = line.waitingSince ?? openSince
      let days = since.days(until: today)
      add(.waitsForMe, urgent: days > delays.agreementWaits, day: since, days: days)
    }
    if let waitingSince = line.waitingSince, line.answer(side) == .agreed {
      add(.waitsForOther, day: waitingSince, days: waitingSince.days(until: today))
    }
  }

  mutating func lookAtDiagnostic() {
    if let since = line.trustPendingSince {
      let days = since.days(until: today)
      let isUrgent = days > convention.diagnostic.trustCompletion
      add(.trustToComplete, urgent: isUrgent, day: since, days: days)
    } else if line.enteredOn == nil, let present = line.employmentPartOn ?? line.socialPartOn,
      line.employmentPartOn == nil || line.socialPartOn == nil
    {
      let days = present.days(until: today)
      let missing: Side = line.employmentPartOn == nil ? .employment : .social
      let isUrgent = days > delays.halfWaits && (side == nil || side == missing)
      add(.halfMissing, urgent: isUrgent, day: present, days: days)
    }
  }

  mutating func lookAtContacts() {
    guard let enteredOn = line.enteredOn else { return }
    if let last = line.lastContact {
      let days = last.days(until: today)
      if days > delays.noContact { add(.noContact, day: last, days: days) }
    }
    let exchange = line.lastExchange ?? enteredOn
    let silent = exchange.days(until: today)
    if side != nil, silent > delays.noExchange { add(.noExchange, day: exchange, days: silent) }
    if line.missedInRow >= delays.missedMeetings, let last = line.lastMissed {
      add(.missedMeetings, urgent: true, day: last, days: line.missedInRow)
    }
  }

  mutating func lookAtAgenda() {
    for item in line.agenda {
      guard let day = item.day else { continue }
      let left = today.days(until: day)
      switch item.kind {
      case .meeting where item.concerns(side):
        if left < 0 {
          add(.meetingToSpecify, day: day, days: -left, item: item)
        } else if left <= 1 {
          add(.meetingSoon, day: day, days: left, item: item)
        }
      case .action where left < 0 && item.concerns(side):
        add(.actionLate, day: day, days: -left, item: item)
      case .watch where left <= AlertDelays.watchAhead:
        add(.watchDue, day: day, days: abs(left), item: item)
      case .opening where item.who != login && -left <= OpeningLimits.shownFor:
        add(.openedWithReason, day: day, days: -left, item: item)
      default: break
      }
    }
  }

  /// Whoever may answer is told: both professionals, and supervisors.
  mutating func lookAtRequests() {
    for item in line.agenda where item.kind == .request {
      guard let day = item.day else { continue }
      let left = today.days(until: day)
      if left < 0 {
        add(.requestLate, urgent: true, day: day, days: -left, item: item)
      } else {
        add(
          .requestDue, urgent: left <= AlertDelays.requestPresses, day: day, days: left, item: item)
      }
    }
  }

  mutating func lookAtHandovers() {
    for item in line.agenda where item.kind == .handover {
      guard let sentOn = item.day else { continue }
      let days = sentOn.days(until: today)
      if let login, item.who == login {
        add(
          .handoverToTake, urgent: days > delays.handoverWaits, day: sentOn, days: days, item: item)
      } else if side == nil || item.side == side {
        add(
          .handoverSent, urgent: days > delays.handoverWaits, day: sentOn, days: days, item: item)
      }
    }
  }
}
