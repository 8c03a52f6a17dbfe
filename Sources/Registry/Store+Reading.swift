public import Casework

/// A dossier with the journal it follows from.
public struct DossierFile: Sendable, Hashable {
  /// The dossier.
  public let dossier: Dossier
  /// Its entries, in journal order.
  public let entries: [Entry]

  /// Hashes of the last entries: what a reader of this has seen.
  public var heads: [EntryHash] { entries.heads }

  init?(_ entries: [Entry]) {
    let ordered = entries.inJournalOrder
    guard let dossier = Dossier(entries: ordered) else { return nil }
    self.dossier = dossier
    self.entries = ordered
  }

  /// The dossier with the words that keys open; as it is without keys.
  func opened(_ seals: NoteSeals, with keys: OpenKeys?) throws -> DossierFile {
    guard let keys else { return self }
    return DossierFile(try seals.open(entries, with: keys)) ?? self
  }

  /// The dossier as `reader` reads it: without the words that others keep.
  public func read(by reader: Reader) -> DossierFile {
    DossierFile(entries.map { $0.read(by: reader) }) ?? self
  }
}

/// Whose dossiers a list shows.
public enum PortfolioScope: Sendable, Hashable {
  /// Dossiers on which the professional works: those whose seat they hold, those where they stand in
  /// on that day, and those sent to them that they have not taken up.
  case seat(Side, login: String, on: CivilDate)
  /// Open dossiers of the professionals of a unit, for their supervisor.
  case unit(Side, name: String)
}

extension Store {
  /// The open dossiers of a portfolio, in the order of names.
  public func portfolio(_ scope: PortfolioScope) throws(StoreError) -> [DossierLine] {
    try engine.read { session in
      let condition = Self.condition(scope)
      return try LineTable(session: session).lines(
        "ended_on IS NULL AND \(condition.sql)", condition.arguments)
    }
  }

  /// The dossiers of a portfolio that ended from `day` on towards a service which has not taken the
  /// person up yet.
  public func relays(
    _ scope: PortfolioScope, endedFrom day: CivilDate
  ) throws(StoreError) -> [DossierLine] {
    try engine.read { session in
      let condition = Self.condition(scope)
      return try LineTable(session: session).lines(
        """
        \(condition.sql) AND awaits_service = 1
        AND ended_on >= $\(condition.arguments.count + 1)
        """, condition.arguments + [.text(day.iso)])
    }
  }

  /// What a line must be to belong to a portfolio.
  static func condition(_ scope: PortfolioScope) -> (sql: String, arguments: [SQLValue]) {
    switch scope {
    case .seat(let side, let login, let day):
      let seat = column(side)
      return (
        """
        (\(seat) = $1 OR \(seat)_handover_to = $1
          OR (\(seat)_stand_in = $1 AND \(seat)_stand_in_from <= $2
            AND \(seat)_stand_in_until >= $2))
        """, [.text(login), .text(day.iso)]
      )
    case .unit(let side, let name):
      return (
        "\(column(side)) IN (SELECT login FROM professional WHERE unit = $1)", [.text(name)]
      )
    }
  }

  /// Open dossiers in which nobody of a side holds the seat yet: people identified, to be taken.
  public func unassigned(_ side: Side) throws(StoreError) -> [DossierLine] {
    try engine.read { session in
      try LineTable(session: session).lines(
        "ended_on IS NULL AND \(Self.column(side)) IS NULL", [])
    }
  }

  /// How many people entered between two days, both included, with a professional.
  public func entries(
    with login: String, side: Side, from: CivilDate, to: CivilDate
  ) throws(StoreError) -> Int {
    try engine.read { session in
      try LineTable(session: session).count(
        "\(Self.column(side)) = $1 AND entered_on BETWEEN $2 AND $3",
        [.text(login), .text(from.iso), .text(to.iso)])
    }
  }

  /// A dossier and its journal; `nil` if there is none of this name.
  ///
  /// - Parameter keys: those of who reads: what is sealed to them is opened.
  public func dossier(
    _ id: DossierID, keys: OpenKeys? = nil
  ) throws(StoreError) -> DossierFile? {
    try engine.read { session in
      let file = DossierFile(try JournalTable(session: session).entries(of: id))
      return try file?.opened(NoteSeals(session: session), with: keys)
    }
  }

  /// The line of a dossier.
  public func line(_ id: DossierID) throws(StoreError) -> DossierLine? {
    try engine.read { session in try LineTable(session: session).line(id) }
  }

  /// Dossiers, ended ones too, that a reference may mean: the beginning of their name (8 characters
  /// at least), an identifier, or words of the person's name.
  public func find(_ reference: String) throws(StoreError) -> [DossierLine] {
    let reference = reference.trimmed
    return try engine.read { session in
      let table = LineTable(session: session)
      if reference.utf8.count >= 8 {
        let lower = reference.lowercased()
        let byName = try table.lines(
          "dossier >= $1 AND dossier < $2", [.text(lower), .text(lower + "~")])
        if !byName.isEmpty { return byName }
      }
      let byIdentifier = try table.lines(
        "ft_identifier = $1 OR external_id = $2",
        [.text(reference.uppercased()), .text(reference)])
      if !byIdentifier.isEmpty { return byIdentifier }
      let words = reference.folded.split(separator: " ")
      guard !words.isEmpty else { return [] }
      let conditions = words.indices.map { "search_key LIKE $\($0 + 1) ESCAPE '!'" }
      return try table.lines(
        conditions.joined(separator: " AND "), words.map { .text("%\(Self.literal($0))%") })
    }
  }

  /// The open dossier of a person: same identifier at France Travail, same record of origin, or same
  /// names and birth date. Anybody who names the person may know that there is one.
  public func openDossier(
    of person: Person, externalID: String?
  ) throws(StoreError) -> KnownDossier? {
    try dossiers(of: person, externalID: externalID).first(where: \.isOpen)
  }

  /// Any dossier, open or ended, of the person.
  public func dossiers(
    of person: Person, externalID: String?
  ) throws(StoreError) -> [KnownDossier] {
    try engine.read { session in try session.known(by: PersonKeys(person, externalID: externalID)) }
  }

  /// A text in which the jokers of `LIKE` stand for themselves.
  static func literal(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { result, character in
      if "!%_".contains(character) { result.append("!") }
      result.append(character)
    }
  }

  static func column(_ side: Side) -> String {
    side == .employment ? "adviser" : "social_worker"
  }
}
