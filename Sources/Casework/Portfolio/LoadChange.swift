/// What a seat given to someone else would change in what one professional has in hand.
public struct LoadChange: Sendable, Hashable {
  /// Login.
  public let login: String
  /// Open dossiers in their seat now.
  public let before: Int
  /// The same, afterwards.
  public let after: Int

  /// A change of a load.
  public init(login: String, before: Int, after: Int) {
    self.login = login
    self.before = before
    self.after = after
  }

  /// What giving a seat of some dossiers to `recipient` would change, the recipient first, then those
  /// who give, by login. Nobody whose load stays the same, or is not known, is among them.
  ///
  /// - Parameters:
  ///   - holders: who holds the seat of each dossier now; `nil` where nobody does.
  ///   - open: open dossiers in the seat of a professional now; `nil` where it is not known.
  public static func giving(
    _ holders: [String?], to recipient: String, open: (String) -> Int?
  ) -> [LoadChange] {
    let given = holders.filter { $0 != recipient }
    var left: [String: Int] = [:]
    for holder in given.compactMap(\.self) { left[holder, default: 0] += 1 }
    guard !given.isEmpty else { return [] }
    let moves =
      [(recipient, given.count)] + left.sorted { $0.key < $1.key }.map { ($0.key, -$0.value) }
    return moves.compactMap { login, count in
      open(login).map { LoadChange(login: login, before: $0, after: $0 + count) }
    }
  }
}
