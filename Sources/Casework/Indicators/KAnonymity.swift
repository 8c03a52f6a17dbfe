/// Descriptions of people, generalised until nobody stands out: as it is written, each is shared by
/// ``minimum`` people at least (*k-anonymity*).
///
/// A column of a description is a ladder: what is known exactly, then the same thing said less and
/// less exactly. All descriptions have as many columns, and the ladders of a column as many rungs; the
/// last one should tell nothing, the same text for everybody.
///
/// The ways to generalise are tried from the one that loses least to the one that loses most, for those
/// who are not in a large enough group yet. Only what people have in common decides, never their order.
public struct KAnonymity: Sendable, Hashable {
  /// How many people share a description at least; 1 changes nothing.
  public let minimum: Int

  /// Groups of `minimum` people at least.
  public init(minimum: Int) { self.minimum = max(1, minimum) }

  /// The rung at which each column of each description is written, in the order of the descriptions;
  /// `nil` for those to leave out.
  ///
  /// Where the last rungs tell nothing, fewer than `minimum` are left out, and none if there are as many
  /// as `minimum` who would have to be generalised to the last.
  public func rungs(_ descriptions: [[[String]]]) -> [[Int]?] {
    let groups = Dictionary(grouping: descriptions.indices) { descriptions[$0] }
    var codes = Codes()
    var pending = groups.map { Alike(codes: codes.codes($0.key), people: $0.value) }
    var rungs = [[Int]?](repeating: nil, count: descriptions.count)
    var written: Set<[Int]> = []
    for way in Self.ways(heights: (descriptions.first ?? []).map(\.count)) where !pending.isEmpty {
      let candidates = Dictionary(grouping: pending) { $0.written(at: way) }
      pending = []
      for (text, alike) in candidates {
        let count = alike.reduce(0) { $0 + $1.people.count }
        guard count >= minimum || written.contains(text) else {
          pending += alike
          continue
        }
        written.insert(text)
        for person in alike.flatMap(\.people) { rungs[person] = way }
      }
    }
    return rungs
  }

  /// All ways to choose a rung in each column, from what loses least. From its first rung to its last,
  /// each column loses as much as another; of two equal ways, the one that spares the first columns.
  static func ways(heights: [Int]) -> [[Int]] {
    let steps = heights.map { max(1, $0 - 1) }
    let unit = steps.reduce(1, *)
    var ways: [(loss: Int, rungs: [Int])] = [(0, [])]
    for (column, height) in heights.enumerated() {
      ways = ways.flatMap { way in
        (0..<max(1, height)).map { (way.loss + $0 * unit / steps[column], way.rungs + [$0]) }
      }
    }
    return ways.sorted {
      $0.loss != $1.loss
        ? $0.loss < $1.loss : $0.rungs.lexicographicallyPrecedes($1.rungs)
    }.map(\.rungs)
  }

  /// People of one exact description.
  private struct Alike {
    /// By column, the texts of its ladder.
    let codes: [[Int]]
    let people: [Int]

    func written(at way: [Int]) -> [Int] {
      way.indices.map { codes[$0][min(way[$0], codes[$0].count - 1)] }
    }
  }

  /// A number for each text of a column: texts that are equal group people, whatever their rung.
  private struct Codes {
    private var known: [Int: [String: Int]] = [:]

    mutating func codes(_ description: [[String]]) -> [[Int]] {
      description.enumerated().map { column, ladder in
        ladder.map { text in
          let next = known[column]?.count ?? 0
          if let code = known[column]?[text] { return code }
          known[column, default: [:]][text] = next
          return next
        }
      }
    }
  }
}
