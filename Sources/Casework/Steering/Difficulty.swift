/// A difficulty of the common work that the steering committee follows: « Le comité de pilotage
/// veillera […] et s'assurera de la mise en place des solutions aux difficultés organisationnelles,
/// fonctionnelles ou techniques » (Convention Pôle emploi – Département d'Ille-et-Vilaine 2023). It
/// names nobody who is followed.
public struct Difficulty: Sendable, Hashable, Identifiable {
  /// Name in the store; never changes.
  public let id: String
  /// Of what kind.
  public var kind: Kind
  /// What it is, on one line.
  public var title: String
  /// More of it; may be empty.
  public var detail: String
  /// Who sees to it: a professional or a service, in words.
  public var owner: String
  /// The day it was noted.
  public let openedOn: CivilDate
  /// Login of who noted it.
  public let openedBy: String
  /// The day by which it should be solved; `nil` if none was set.
  public var dueOn: CivilDate?
  /// The day it was solved or given up; `nil` while it lasts.
  public private(set) var closedOn: CivilDate?
  /// How it ended; empty while it lasts.
  public private(set) var outcome: String

  /// What a difficulty is of.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// Who does what, when, with whom.
    case organisational
    /// What the rules and the tools are to do.
    case functional
    /// That they do it.
    case technical
  }

  /// Why a difficulty is not noted as it is.
  public enum Refusal: Error, Sendable, Hashable {
    /// Nothing says what it is.
    case untitled
    /// Nobody sees to it.
    case nobody
    /// It would be due before it was noted.
    case dueBefore(CivilDate)
    /// It would end before it was noted.
    case closedBefore(CivilDate)
    /// It ends without a word on how.
    case unsaid
    /// It has ended already.
    case over(CivilDate)
  }

  /// A difficulty, as a store keeps it.
  public init(
    id: String, kind: Kind, title: String, detail: String = "", owner: String,
    openedOn: CivilDate, openedBy: String, dueOn: CivilDate? = nil, closedOn: CivilDate? = nil,
    outcome: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.detail = detail
    self.owner = owner
    self.openedOn = openedOn
    self.openedBy = openedBy
    self.dueOn = dueOn
    self.closedOn = closedOn
    self.outcome = outcome
  }

  /// Whether it is past its day.
  public func isLate(on today: CivilDate) -> Bool {
    closedOn == nil && dueOn.map { $0 < today } ?? false
  }

  /// Checks what was written of it.
  ///
  /// - Throws: what is missing or contradicts itself.
  public func check() throws(Refusal) {
    if title.trimmed.isEmpty { throw .untitled }
    if owner.trimmed.isEmpty { throw .nobody }
    if let dueOn, dueOn < openedOn { throw .dueBefore(openedOn) }
  }

  /// The difficulty, solved or given up on a day.
  ///
  /// - Throws: `over` if it has ended, `unsaid` without a word on how, `closedBefore`.
  public func closed(on day: CivilDate, outcome: String) throws(Refusal) -> Difficulty {
    if let closedOn { throw .over(closedOn) }
    if outcome.trimmed.isEmpty { throw .unsaid }
    if day < openedOn { throw .closedBefore(openedOn) }
    var closed = self
    closed.closedOn = day
    closed.outcome = outcome.trimmed
    return closed
  }
}

extension [Difficulty] {
  /// In the order in which a committee goes through them: those that last, the earliest due first;
  /// then those that ended, the latest first.
  public var inCommitteeOrder: [Difficulty] {
    let far = CivilDate(dayNumber: .max)
    func key(_ item: Difficulty) -> (Int, Int, Int, String) {
      if let closedOn = item.closedOn { return (1, -closedOn.dayNumber, 0, item.id) }
      return (0, (item.dueOn ?? far).dayNumber, item.openedOn.dayNumber, item.id)
    }
    return map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Those that a committee looks at over a period: what lasted or ended in it.
  public func concerning(_ period: Period) -> [Difficulty] {
    filter { $0.openedOn <= period.to && $0.closedOn.map { $0 >= period.from } ?? true }
  }
}
