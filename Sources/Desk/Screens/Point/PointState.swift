import Casework

/// A sitting on the screen: where it stands among its dossiers.
struct PointState: Sendable {
  let memo: PointMemo
  /// Place of the dossier being looked at.
  private(set) var index: Int
  /// The dossiers looked at, as the journal says.
  private(set) var seen: Set<DossierID> = []

  init(_ memo: PointMemo, rows: [PortfolioRow]) {
    self.memo = memo
    index = 0
    read(rows)
    index = memo.order.firstIndex { !seen.contains($0) } ?? 0
  }

  /// The dossier being looked at.
  var current: DossierID? { memo.order.indices.contains(index) ? memo.order[index] : nil }

  /// Whether every dossier was looked at.
  var isDone: Bool { seen.count == memo.order.count }

  /// Reads again what has been looked at.
  mutating func read(_ rows: [PortfolioRow]) {
    let members = Set(memo.order)
    seen.formUnion(
      rows.filter { $0.line.lastSitting == memo.sitting.id && members.contains($0.id) }.map(\.id))
  }

  /// Notes that the current dossier was looked at, before the list is read again.
  mutating func markSeen() {
    if let current { seen.insert(current) }
  }

  /// Goes to a neighbour; stops at both ends.
  mutating func move(by step: Int) {
    index = min(max(0, index + step), max(0, memo.order.count - 1))
  }

  /// Goes to the next dossier not looked at, around the end; `false` if none is left.
  mutating func moveToUnseen() -> Bool {
    let count = memo.order.count
    for step in 1...max(1, count) {
      let next = (index + step) % max(1, count)
      if memo.order.indices.contains(next), !seen.contains(memo.order[next]) {
        index = next
        return true
      }
    }
    return false
  }

  /// What it is, for a header.
  func title(_ workplace: Workplace) -> String {
    let frame = workplace.say(memo.sitting.frame.phrase).sentence
    let partner = memo.partner.map { " · " + workplace.fullName($0) } ?? ""
    return frame + partner
  }
}
