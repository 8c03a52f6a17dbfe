public import Casework

/// A line of a dossier's journal in which searched words stand.
public struct Passage: Sendable, Hashable {
  /// The dossier.
  public let dossier: DossierID
  /// The entry.
  public let entry: EntryID
  /// Its words.
  public let body: String
}

extension Store {
  /// The passages of a portfolio's open dossiers in which every one of `words` stands, without
  /// accents or case, latest first.
  ///
  /// - Parameters:
  ///   - side: who reads: what is kept to the other side is not looked into; `nil`, who holds no
  ///     seat, finds nothing.
  ///   - limit: at most so many.
  public func search(
    _ words: String, in scope: PortfolioScope, readBy side: Side?, limit: Int
  ) throws(StoreError) -> [Passage] {
    let words = words.folded.split(separator: " ")
    guard let side, !words.isEmpty else { return [] }
    return try engine.read { session in
      let scope = Self.condition(scope)
      var arguments = scope.arguments
      func bind(_ value: SQLValue) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
      }
      let rooms = "\(bind(.text(Room.shared.rawValue))), \(bind(.text(Room(side).rawValue)))"
      let found = words.map {
        "phrase.folded LIKE \(bind(.text("%\(Self.literal($0))%"))) ESCAPE '!'"
      }
      let rows = try session.run(
        """
        SELECT phrase.dossier, phrase.entry, phrase.body
        FROM dossier_line JOIN phrase ON phrase.dossier = dossier_line.dossier
        WHERE ended_on IS NULL AND \(scope.sql) AND phrase.room IN (\(rooms))
          AND \(found.joined(separator: " AND "))
        ORDER BY phrase.entry DESC LIMIT \(bind(.integer(Int64(limit))))
        """, arguments)
      return try rows.map { row in
        try Passage(dossier: row.text(0), entry: row.text(1), body: row.text(2))
      }
    }
  }
}
