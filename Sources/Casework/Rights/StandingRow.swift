/// One way in which somebody stands to a dossier, with its days: what a store keeps, so that it knows whose
/// dossiers are whose without reading any.
public struct StandingRow: Sendable, Hashable {
  /// Who; empty for a seat that nobody holds.
  public let login: String
  /// The seat it comes from; `nil` for an opening with a reason, which comes from none.
  public let side: Side?
  /// How.
  public let kind: Kind
  /// First day, included.
  public let from: CivilDate
  /// Last day, included.
  public let until: CivilDate

  /// Ways of standing to a dossier, the strongest first.
  public enum Kind: String, Sendable, CaseIterable {
    case holder
    case standIn = "stand_in"
    case invited
    case formerHolder = "former_holder"
    case opener
    /// Nobody holds the seat, in such a way that any supervisor of its side stands to the dossier.
    case vacant

    /// What it is for whoever holds no supervision; `nil` for a seat that nobody holds.
    public var standing: Standing? {
      switch self {
      case .holder: .holder
      case .standIn: .standIn
      case .invited: .invited
      case .formerHolder: .formerHolder
      case .opener: .opener
      case .vacant: nil
      }
    }
  }

  /// The first day there is: what has no beginning.
  public static let always = CivilDate(dayNumber: .min)
  /// The last day there is: what has no end.
  public static let forever = CivilDate(dayNumber: .max)

  /// A way of standing, both days included.
  public init(
    login: String, side: Side?, kind: Kind, from: CivilDate = always, until: CivilDate = forever
  ) {
    self.login = login
    self.side = side
    self.kind = kind
    self.from = from
    self.until = until
  }
}

extension Dossier {
  /// How everybody stands to this dossier, whatever the day: no two rows of one person, side, kind and
  /// first day. How a supervisor does follows from the holders' units, which the dossier does not know, and
  /// from the seats that nobody holds.
  public var standings: [StandingRow] {
    let rows =
      Side.allCases.flatMap(seatRows)
      + openings.map { opened in
        StandingRow(
          login: opened.author, side: nil, kind: .opener, from: opened.on, until: opened.value.until
        )
      }
    var last: [StandingRow.Key: StandingRow] = [:]
    for row in rows where row.from <= row.until {
      if let known = last[row.key], known.until >= row.until { continue }
      last[row.key] = row
    }
    return last.values.sorted { $0.key < $1.key }
  }

  private func seatRows(_ side: Side) -> [StandingRow] {
    var rows: [StandingRow] = []
    if let login = holder(side) {
      rows.append(StandingRow(login: login, side: side, kind: .holder))
    } else if isOpen || holder(side.other) == nil {
      rows.append(StandingRow(login: "", side: side, kind: .vacant))
    }
    for handover in handovers {
      let sent = handover.sent.value
      guard sent.kind == .standIn, sent.side == side, let taken = handover.taken else { continue }
      let until = [sent.until, handover.ended?.on].compactMap(\.self).min()
      rows.append(
        StandingRow(
          login: sent.to, side: side, kind: .standIn, from: max(sent.from, taken.on),
          until: until ?? StandingRow.forever))
    }
    if let pending = pendingHandover(side)?.sent.value, pending.kind != .service {
      rows.append(StandingRow(login: pending.to, side: side, kind: .invited))
    }
    for seat in seats where seat.side == side {
      guard let until = seat.until else { continue }
      rows.append(
        StandingRow(
          login: seat.login, side: side, kind: .formerHolder,
          until: until.adding(days: Standing.daysAfterSeat)))
    }
    return rows
  }
}

extension StandingRow {
  /// What no two rows of a dossier share.
  fileprivate struct Key: Hashable, Comparable {
    let login, side, kind: String
    let from: CivilDate

    static func < (left: Self, right: Self) -> Bool {
      (left.login, left.side, left.kind, left.from)
        < (right.login, right.side, right.kind, right.from)
    }
  }

  fileprivate var key: Key {
    Key(login: login, side: side?.rawValue ?? "", kind: kind.rawValue, from: from)
  }
}
