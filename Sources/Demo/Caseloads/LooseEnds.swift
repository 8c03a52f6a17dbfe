import Casework

/// What is left to deal with in an open dossier this morning, beyond what its situation says.
struct LooseEnds: Sendable {
  /// The next meetings: one at most with each side.
  var next: [Appointment] = []
  /// A meeting that has passed and of which nobody has said how it went.
  var unspecified: Appointment?
  /// Whether the person missed the last meetings.
  var missesMeetings = false
  /// The plan of which an action is late.
  var latePlan: Side?
  /// Whether the two professionals have not spoken of it for long.
  var lacksExchange = false
  /// Whether a date to watch comes within the week.
  var watchesSoon = false
  /// A seat that is being handed over.
  var relay: Relay?

  /// A handover sent and not taken up: which seat, to whom, how many days ago.
  struct Relay: Sendable {
    let side: Side
    let to: Professional
    let age: Int
  }

  init() {}

  /// What is left to deal with in the dossier that shows `situation`, the one of `rank` among those
  /// alike. What asks for attention gathers in the same dossiers: a portfolio in which everything
  /// waits a little could not be read.
  init(
    _ situation: Situation, rank: Int, next: [Appointment], unspecified: Appointment?,
    _ chance: inout SeededGenerator
  ) {
    self.next = next
    self.unspecified = unspecified
    guard situation.isInContract else { return }
    let isPressed = situation != .quiet && situation != .quietRenewed
    missesMeetings = situation == .silent && (1...2).contains(rank)
    if chance.chance(isPressed || unspecified != nil ? 52 : 9) {
      latePlan = chance.chance(82) ? .employment : .social
    }
    watchesSoon = situation == .quiet && rank % 30 == 8
    lacksExchange =
      switch situation {
      case .silent: rank != 1
      case .over, .ending: true
      case .quiet, .quietRenewed: rank % 14 == 6
      default: false
      }
  }
}
