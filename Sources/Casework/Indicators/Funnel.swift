/// How far the people identified in a period came, and how long each step took.
public struct Funnel: Sendable, Hashable, Codable {
  /// From identification to signature, in order.
  public var steps: [Step]

  /// A step of the way in.
  public struct Step: Sendable, Hashable, Codable {
    /// `followed`, `shared`, `agreed`, `presented` or `entered`.
    public var kind: CountedFact.Kind
    /// People who came so far.
    public var reached: Int
    /// Of these, closed before the next step.
    public var closed: Int
    /// Of these, who still wait for the next step; nobody at the last.
    public var waiting: Int
    /// Days since the step before, added up, and over how many people.
    public var wait: Figure
    /// Half of them waited no longer than this; `nil` if nobody came so far.
    public var median: Double?
  }

  private static let kinds: [CountedFact.Kind] = [
    .followed, .shared, .agreed, .presented, .entered,
  ]

  /// How far people came who were identified in a period.
  ///
  /// - Parameter facts: the steps and the closures, of those people at least.
  public init(_ facts: some Sequence<CountedFact>, identifiedIn period: Period) {
    var paths: [DossierID: Path] = [:]
    for fact in facts where fact.kind == .followed && period.contains(fact.on) {
      paths[fact.dossier] = Path()
    }
    for fact in facts {
      if fact.kind == .closed {
        paths[fact.dossier]?.isClosed = true
      } else if let step = Self.kinds.firstIndex(of: fact.kind) {
        paths[fact.dossier]?.days[step] = fact.on
      }
    }
    steps = Self.kinds.indices.map { Self.step($0, paths.values) }
  }

  /// One person's way in.
  private struct Path {
    var days = [CivilDate?](repeating: nil, count: Funnel.kinds.count)
    var isClosed = false

    var furthest: Int { days.lastIndex { $0 != nil } ?? 0 }

    /// Days from the last step reached before.
    func wait(at step: Int) -> Int? {
      guard let day = days[step], let before = days[..<step].last(where: { $0 != nil }) else {
        return nil
      }
      return before.map { max(0, $0.days(until: day)) }
    }
  }

  private static func step(_ step: Int, _ paths: some Collection<Path>) -> Step {
    let stopped = paths.filter { $0.furthest == step }
    let waits = paths.compactMap { $0.wait(at: step) }.sorted()
    let middle = waits.count / 2
    let median: Double? =
      waits.isEmpty
      ? nil
      : waits.count % 2 == 1
        ? Double(waits[middle]) : Double(waits[middle - 1] + waits[middle]) / 2
    return Step(
      kind: kinds[step], reached: paths.count { $0.furthest >= step },
      closed: stopped.count(where: \.isClosed),
      waiting: step == kinds.count - 1 ? 0 : stopped.count { !$0.isClosed },
      wait: Figure(waits.reduce(0, +), of: waits.count), median: median)
  }
}
