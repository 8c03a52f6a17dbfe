import Casework

/// One thing that an indicator counts, reckoned from a tale.
struct Reckoned {
  let indicator: String
  var isBelow = false
  let dossier: DossierID
  let on: CivilDate
  var amount = 1
  /// Whether a dossier counts once, however often it is there.
  var isPerson = false
  var detail = ""
  var group = ""
  var adviser: String?
  var socialWorker: String?
  var isRSA = false
}

/// Every thing that each indicator counts in a period, without selectors, measures and facts.
struct Reckoning {
  let period: Period
  private(set) var all: [Reckoned] = []

  static let barriers = "barriers_by_theme"
  static let ages = "entries_by_age"

  init(_ tales: [Tale], in period: Period) {
    self.period = period
    for tale in tales {
      addPath(tale)
      addStock(tale)
      addFollowUp(tale)
    }
  }

  /// Only some of the things.
  func filtered(_ isWanted: (Reckoned) -> Bool) -> Reckoning {
    var some = self
    some.all.removeAll { !isWanted($0) }
    return some
  }

  func holds(_ day: CivilDate) -> Bool { period.from <= day && day <= period.to }

  mutating func add(
    _ indicator: String, below: Bool = false, _ tale: Tale, _ on: CivilDate, amount: Int = 1,
    person: Bool = false, detail: String = "", group: String = ""
  ) {
    all.append(
      Reckoned(
        indicator: indicator, isBelow: below, dossier: tale.id, on: on, amount: amount,
        isPerson: person, detail: detail, group: group, adviser: tale.holder(.employment, on),
        socialWorker: tale.holder(.social, on), isRSA: tale.isRSA))
  }

  private mutating func addPath(_ tale: Tale) {
    for item in tale.facts where holds(item.on) {
      switch item.fact {
      case .identified(let identified):
        add("identified", tale, item.on, detail: identified.origin)
      case .signed(let signed):
        let code = signed.convention
        add("entries", tale, item.on, detail: code)
        let waited = max(0, tale.identifiedOn.days(until: item.on))
        add("start_delay", tale, item.on, amount: waited, detail: code)
        add("start_delay", below: true, tale, item.on, detail: code)
        let sinceAgreement = tale.agreedOn.map { max(0, $0.days(until: item.on)) } ?? 0
        add("other_start_delay", tale, item.on, amount: sinceAgreement)
        add("other_start_delay", below: true, tale, item.on)
        for barrier in tale.barriersAtEntry {
          add(Self.barriers, tale, item.on, detail: barrier.theme, group: barrier.impact)
        }
        if let birth = tale.person.birthDate {
          let age = birth.age(on: item.on)
          let band = age < 26 ? "under_26" : age < 50 ? "26_49" : "50_plus"
          add(Self.ages, tale, item.on, detail: band, group: "age")
        }
      case .renewed(let renewed): add("renewals", tale, item.on, detail: String(renewed.number))
      case .closed(let closed): add("closures", tale, item.on, detail: closed.reason)
      case .exited(let exited):
        let (reason, group) = (exited.reason, exited.group.rawValue)
        add("exits", tale, item.on, detail: reason, group: group)
        let stay = max(0, (tale.signedOn ?? item.on).days(until: item.on))
        add("mean_stay", tale, item.on, amount: stay, detail: reason, group: group)
        for name in ["positive_exits", "durable_exits", "mean_stay"] {
          add(name, below: true, tale, item.on, detail: reason, group: group)
        }
        if group != "other" { add("positive_exits", tale, item.on, detail: reason, group: group) }
        if group == "durable" { add("durable_exits", tale, item.on, detail: reason, group: group) }
      default: break
      }
    }
    for side in Side.allCases {
      guard let answer = tale.answer(side), answer.answer != .agreed, holds(answer.on) else {
        continue
      }
      add("declined", tale, answer.on, detail: answer.answer.rawValue, group: side.rawValue)
    }
    let trusts = tale.facts.filter { $0.fact.kind == .trusted }
    if let last = trusts.last, holds(last.on), case .trusted(let trust) = last.fact {
      add("trusted", tale, last.on, detail: trust.side.rawValue)
    }
  }

  private mutating func addStock(_ tale: Tale) {
    guard let signedOn = tale.signedOn else { return }
    func isThere(_ day: CivilDate) -> Bool {
      signedOn <= day && (tale.exitedOn.map { day < $0 } ?? true)
    }
    var code = ""
    for item in tale.facts { if case .signed(let signed) = item.fact { code = signed.convention } }
    if isThere(period.to) {
      add("in_progress", tale, period.to, detail: code)
      add("mean_portfolio", tale, period.to, amount: 100, detail: code)
    }
    let eve = period.from.adding(days: -1)
    var days = tale.changes.filter { holds($0) && isThere($0) }
    if isThere(eve) { days.append(eve) }
    if holds(signedOn) { days.append(signedOn) }
    for day in days {
      add("accompanied", tale, day, person: true, detail: code)
      add("active_share", below: true, tale, day, person: true, detail: code)
    }
  }
}
