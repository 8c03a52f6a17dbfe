public import Casework

/// A line of a dossier's journal in which searched words stand.
public struct Passage: Sendable, Hashable {
  /// The dossier.
  public let dossier: DossierID
  /// The entry.
  public let entry: EntryID
  /// What kind of fact it tells.
  public let kind: Fact.Kind
  /// Who wrote it, by login.
  public let author: String
  /// The day it is about, corrections put in place.
  public internal(set) var on: CivilDate
  /// Who may read it.
  public let room: Room
  /// Its words.
  public let body: String
  /// Its words as search compares them.
  public let folded: String
}

extension Store {
  /// The passages of a portfolio's open dossiers in which every one of `words` stands, without
  /// accents or case, latest first.
  ///
  /// - Parameters:
  ///   - reader: who reads: what others keep is not looked into; whoever may not search finds nothing.
  ///   - keys: those of who reads: what is sealed to them is opened in memory and looked into.
  ///   - limit: at most so many.
  public func search(
    _ words: String, in scope: PortfolioScope, readBy reader: Reader, keys: OpenKeys? = nil,
    limit: Int
  ) throws(StoreError) -> [Passage] {
    let words = words.folded.split(separator: " ")
    guard RightsTable.allows(reader.standing, .search), !words.isEmpty else { return [] }
    return try engine.read { session in
      let scope = Self.condition(scope)
      var arguments = scope.arguments
      func bind(_ value: SQLValue) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
      }
      let rooms = "\(bind(.text(Room.shared.rawValue))), \(bind(.text(Room(reader.side).rawValue)))"
      let own = "\(bind(.text(Room.mine.rawValue))) AND entry.author = \(bind(.text(reader.login)))"
      let found = words.map {
        "phrase.folded LIKE \(bind(.text("%\(Self.literal($0))%"))) ESCAPE '!'"
      }
      let rows = try session.run(
        """
        SELECT phrase.dossier, phrase.entry, entry.author, entry.fact_on, phrase.room, phrase.body,
          phrase.folded, entry.kind
        FROM dossier_line JOIN phrase ON phrase.dossier = dossier_line.dossier
          JOIN entry ON entry.id = phrase.entry
        WHERE ended_on IS NULL AND \(scope.sql)
          AND (phrase.room IN (\(rooms)) OR (phrase.room = \(own)))
          AND \(found.joined(separator: " AND "))
        ORDER BY phrase.entry DESC LIMIT \(bind(.integer(Int64(limit))))
        """, arguments)
      var passages = try rows.map(Self.passage)
      if let keys {
        let sealed = try Self.sealed(words, in: scope, readBy: reader, keys: keys, session)
        let names = Set(sealed.map(\.entry))
        passages = sealed + passages.filter { !names.contains($0.entry) }
        passages.sort { $0.entry > $1.entry }
      }
      return try Self.dated(Array(passages.prefix(limit)), session)
    }
  }

  private static func passage(_ row: SQLRow) throws -> Passage {
    guard let on = try row.date(3), let room = try row.code(4, as: Room.self),
      let kind = try row.code(7, as: Fact.Kind.self)
    else {
      throw StoreError.damaged("passage")
    }
    return try Passage(
      dossier: row.text(0), entry: row.text(1), kind: kind, author: row.text(2), on: on, room: room,
      body: row.text(5), folded: row.text(6))
  }

  /// The passages with the days that corrections gave to their entries. Few dossiers hold a
  /// correction; only those are read.
  private static func dated(
    _ passages: [Passage], _ session: any SQLSession
  ) throws -> [Passage] {
    let dossiers = Set(passages.map(\.dossier)).sorted()
    guard !dossiers.isEmpty else { return [] }
    let places = dossiers.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
    let rows = try session.run(
      "SELECT DISTINCT dossier FROM entry WHERE kind = $1 AND dossier IN (\(places))",
      [.text(Fact.Kind.corrected.rawValue)] + dossiers.map { .text($0) })
    let concerned = try rows.map { try $0.text(0) }
    var days: [EntryID: CivilDate] = [:]
    for dossier in concerned {
      let entries = try JournalTable(session: session).entries(of: dossier)
      for entry in Dossier.effective(entries.inJournalOrder) { days[entry.id] = entry.on }
    }
    return passages.map { passage in
      var passage = passage
      passage.on = days[passage.entry] ?? passage.on
      return passage
    }
  }
}
