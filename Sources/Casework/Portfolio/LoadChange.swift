/// What a seat given to someone else would change in what one professional has in hand.
public struct LoadChange: Sendable, Hashable {
  /// Login.
  public let login: String
  /// Open dossiers in their seat now.
  public let before: Int
  /// The same, afterwards.
  public let after: Int

  /// What giving a seat of some dossiers to `recipient` would change, the recipient first, then those
  /// who give, by login. Nobody whose load stays the same is among them.
  ///
  /// - Parameters:
  ///   - holders: who holds the seat of each dossier now; `nil` where nobody does.
  ///   - open: open dossiers in the seat of a professional now.
  public static func giving(
    _ holders: [String?], to recipient: String, open: (String) -> Int
  ) -> [LoadChange] {
    let given = holders.filter { $0 != recipient }
    var left: [String: Int] = [:]
    for holder in given.compactMap(\.self) { left[holder, default: 0] += 1 }
    guard !given.isEmpty else { return [] }
    func change(_ login: String, by count: Int) -> LoadChange {
      let before = open(login)
      return LoadChange(login: login, before: before, after: before + count)
    }
    return [change(recipient, by: given.count)]
      + left.sorted { $0.key < $1.key }.map { change($0.key, by: -$0.value) }
  }
}
