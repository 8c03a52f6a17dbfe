/// What an open dossier shows on the day of the demonstration.
enum Situation: Sendable, Hashable {
  case identified
  case informed
  /// The other side's half is there, the adviser's is late.
  case halfMissingMine
  /// The adviser's half is there, the other's is not yet.
  case halfMissingOther
  /// The adviser trusted the social half, and the employment half is late.
  case trustLate
  /// The same, a short time ago.
  case trustRecent
  /// The social side has agreed long ago, the adviser has not answered.
  case sharedLate
  /// Both halves are there, nobody has answered yet.
  case sharedRecent
  /// The adviser has agreed, the social side has not answered.
  case sharedWaiting
  case agreed
  case presented
  case refused
  case socialOnly
  /// The term has passed.
  case over
  /// The joint review is due, and soon too late.
  case reviewLate
  case reviewDue
  /// Reviewed, the other side agrees to renew, the adviser has not answered.
  case renewalMine
  /// Reviewed, the adviser agrees to renew, the other has not answered.
  case renewalOther
  /// The last term ends soon.
  case ending
  /// Reviewed and agreed, the renewal is to be signed.
  case endingAgreed
  /// No contact for too long.
  case silent
  /// In its first term, nothing to say.
  case quiet
  /// Renewed, nothing to say.
  case quietRenewed

  /// Whether the contract is signed.
  var isInContract: Bool {
    switch self {
    case .over, .reviewLate, .reviewDue, .renewalMine, .renewalOther, .ending, .endingAgreed,
      .silent, .quiet, .quietRenewed:
      true
    default: false
    }
  }

  /// How many of each in a portfolio of `reference` dossiers; the rest is quiet.
  static let quotas: [(situation: Situation, count: Int, asksAttention: Bool)] = [
    (.identified, 2, false), (.informed, 3, false), (.halfMissingMine, 1, true),
    (.halfMissingOther, 1, true), (.sharedLate, 1, true), (.sharedRecent, 1, true),
    (.sharedWaiting, 2, true), (.agreed, 4, false), (.presented, 3, false), (.refused, 3, false),
    (.socialOnly, 2, false), (.over, 1, true), (.reviewLate, 1, true), (.reviewDue, 1, true),
    (.renewalMine, 1, true), (.renewalOther, 1, true), (.ending, 1, true),
    (.endingAgreed, 1, true), (.silent, 3, true),
  ]
  static let trustQuotas: [(situation: Situation, count: Int, asksAttention: Bool)] = [
    (.trustLate, 1, true), (.trustRecent, 1, true),
  ]
  static let reference = 87

  /// The situations of a portfolio: each with its rank among those alike, and how many they are.
  static func deck(
    open: Int, strain: Int, trustAllowed: Bool
  ) -> [(situation: Situation, rank: Int, of: Int)] {
    var counts: [(Situation, Int)] = []
    var left = open
    for quota in quotas + (trustAllowed ? trustQuotas : []) {
      let factor = quota.asksAttention ? strain : 100
      let scale = 100 * reference
      let count = min(left, (quota.count * open * factor + scale / 2) / scale)
      counts.append((quota.situation, count))
      left -= count
    }
    let renewed = left * 24 / 100
    counts += [(.quietRenewed, renewed), (.quiet, left - renewed)]
    return counts.flatMap { situation, count in
      (0..<count).map { (situation, $0, count) }
    }
  }
}
