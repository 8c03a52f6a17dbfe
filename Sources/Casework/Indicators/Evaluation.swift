/// Rows for the evaluation of a territory, one for each dossier followed in a period, in which nobody is
/// named and nobody stands out by who they are (``KAnonymity``). From what is counted alone.
public struct Evaluation: Sendable, Hashable {
  /// A cell for each of ``EvaluationColumn``, in their order; by what is in them.
  public let rows: [[String]]
  /// How many dossiers were followed.
  public let followed: Int
  /// How many of the cells are written less exactly than they are known.
  public let generalised: Int

  /// Dossiers without a row, as too few were like them even so.
  public var leftOut: Int { followed - rows.count }

  /// Rows for the dossiers followed in a period, with what was known on the evening of `day`, or of the
  /// period's last day if that is earlier.
  ///
  /// - Parameters:
  ///   - facts: everything that counts of these dossiers at least, in any order.
  ///   - units: the unit of each login.
  ///   - minimum: how many rows share a description at least.
  public init(
    _ facts: some Sequence<CountedFact>, followedIn period: Period, asOf day: CivilDate,
    units: [String: String], minimum: Int = 5
  ) {
    let last = min(day, period.to)
    let people = Dictionary(grouping: facts, by: \.dossier).values.compactMap {
      EvaluationRow($0, followedIn: period, asOf: last, units: units)
    }
    let rungs = KAnonymity(minimum: minimum).rungs(people.map(\.description))
    var rows: [[String]] = []
    var generalised = 0
    for (person, rungs) in zip(people, rungs) {
      guard let rungs else { continue }
      let description = zip(person.description, rungs).map { ladder, rung in ladder[rung] }
      generalised += zip(person.description, description).count { $0[0] != $1 }
      rows.append(description + person.story)
    }
    self.rows = rows.sorted { $0.lexicographicallyPrecedes($1) }
    self.generalised = generalised
    followed = people.count
  }
}
