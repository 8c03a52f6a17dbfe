public import Casework

/// A dossier told act by act: each command is decided against what came before, and what it comes to
/// is kept as entries, as a store would.
public struct Story: Sendable {
  /// The dossier's name.
  public let id: DossierID
  /// The rules of the territory.
  public var conventions: ConventionBook
  /// The current day.
  public var today: CivilDate
  /// The entries, in the order in which they were recorded.
  public private(set) var entries: [Entry] = []

  /// A story in which nothing has happened yet.
  public init(
    id: DossierID = "dossier-1", under convention: Convention = .nineMonths,
    today: CivilDate = day(31, 12, 2026)
  ) {
    self.id = id
    self.conventions = ConventionBook([convention])
    self.today = today
  }

  /// The dossier the entries give. The person must have been identified.
  public var dossier: Dossier {
    guard let dossier = Dossier(entries: entries) else {
      preconditionFailure("nobody is identified yet")
    }
    return dossier
  }

  /// The line of the dossier.
  public var line: DossierLine { DossierLine(dossier) }

  /// The convention applied to the first day of the story.
  public var convention: Convention {
    guard let convention = conventions.conventions.first else { preconditionFailure("no rules") }
    return convention
  }

  /// What a command comes to, without recording it.
  public func decide(
    _ command: Command, by actor: Professional, on day: CivilDate, elsewhere: DossierID? = nil,
    openings: [CivilDate] = []
  ) throws(Refusal) -> [Decision] {
    try command.decide(
      on: day, dossier: Dossier(entries: entries), entries: entries,
      Circumstances(
        actor: actor, today: today, conventions: conventions, colleagues: Team.byLogin,
        openElsewhere: elsewhere, openings: openings))
  }

  /// Why a command is refused; `nil` if it is not.
  public func refusal(
    of command: Command, by actor: Professional = Team.adviser, on day: CivilDate? = nil,
    elsewhere: DossierID? = nil, openings: [CivilDate] = []
  ) -> Refusal? {
    do throws(Refusal) {
      _ = try decide(command, by: actor, on: day ?? today, elsewhere: elsewhere, openings: openings)
      return nil
    } catch {
      return error
    }
  }

  /// Decides a command and records it, after what its author had seen: everything by default.
  @discardableResult public mutating func play(
    _ command: Command, by actor: Professional = Team.adviser, on day: CivilDate? = nil,
    seen: [EntryHash]? = nil, at instant: Instant? = nil
  ) throws(Refusal) -> [Entry] {
    let decisions = try decide(command, by: actor, on: day ?? today)
    var parents = seen ?? entries.heads
    var added: [Entry] = []
    for decision in decisions {
      let entry = record(
        decision.fact, by: actor, on: decision.on, seen: parents, at: instant)
      parents = [entry.hash]
      added.append(entry)
    }
    return added
  }

  /// Records a fact without asking whether it may be.
  @discardableResult public mutating func record(
    _ fact: Fact, by actor: Professional = Team.adviser, on day: CivilDate,
    seen: [EntryHash]? = nil, at instant: Instant? = nil
  ) -> Entry {
    let number = entries.count + 1
    let entry = Entry(
      id: id + "-" + String(1000 + number), dossier: id, author: actor.login, on: day,
      recordedAt: instant ?? Instant(milliseconds: Int64(number) * 60_000),
      parents: seen ?? entries.heads, hash: "\(id)#\(number)", fact: fact)
    entries.append(entry)
    return entry
  }

  /// The name of the last entry of a kind. There must be one.
  public func last(_ kind: Fact.Kind) -> EntryID {
    guard let entry = entries.last(where: { $0.fact.kind == kind }) else {
      preconditionFailure("no entry of the kind \(kind)")
    }
    return entry.id
  }
}
