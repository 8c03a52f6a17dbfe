import Casework

/// The barriers of an invented person, as each half of the diagnostic tells them.
struct Needs: Sendable {
  private struct Need {
    let theme: BarrierTheme
    let kind: ThemeKind
    var discussedBy: Set<Side>
    var isPresent: Bool
    var impact: BarrierFinding.Impact
    let situations: [String]

    var finding: BarrierFinding {
      BarrierFinding(
        theme: theme.id, answer: isPresent ? .yes : .no, impact: impact, situations: situations)
    }
  }

  private var needs: [Need] = []

  init(
    themes: [(theme: BarrierTheme, kind: ThemeKind)], _ chance: inout SeededGenerator
  ) {
    for (theme, kind) in themes {
      var discussedBy: Set<Side> = []
      if chance.chance(94) { discussedBy.insert(theme.side) }
      if chance.chance(24) { discussedBy.insert(theme.side.other) }
      let isPresent = chance.chance(kind.share)
      var situations: [String] = []
      for _ in 0..<(1 + chance.place([55, 33, 12])) {
        if let one = chance.pick(theme.situations)?.id, !situations.contains(one) {
          situations.append(one)
        }
      }
      let impact: BarrierFinding.Impact = [.strong, .moderate, .none][chance.place([34, 48, 18])]
      needs.append(
        Need(
          theme: theme, kind: kind, discussedBy: discussedBy, isPresent: isPresent,
          impact: impact, situations: situations))
    }
    // Each side nearly always finds something in its own field: that is why the two work together.
    for side in Side.allCases where chance.chance(96) {
      let own = needs.indices.filter { needs[$0].theme.side == side }
      guard !own.isEmpty, !own.contains(where: { needs[$0].isPresent }) else { continue }
      let place = own[chance.place(own.map { needs[$0].kind.share })]
      needs[place].isPresent = true
      needs[place].discussedBy.insert(side)
    }
  }

  /// What one side says of the themes it has looked at.
  func findings(_ side: Side) -> [BarrierFinding] {
    needs.filter { $0.discussedBy.contains(side) }.map(\.finding)
  }

  /// What is stated at the end, of everything that was looked at.
  var allFindings: [BarrierFinding] { needs.filter { !$0.discussedBy.isEmpty }.map(\.finding) }

  /// Themes announced before anybody has looked.
  func announced(_ chance: inout SeededGenerator) -> [String] {
    needs.filter { $0.isPresent }.map(\.theme.id).filter { _ in chance.chance(45) }
  }

  /// What the present barriers of a side are about, the heaviest first; of both sides if `nil`.
  func kinds(_ side: Side?) -> [ThemeKind] {
    needs.filter { $0.isPresent && (side == nil || $0.theme.side == side) }
      .sorted { $0.impact > $1.impact }.map(\.kind)
  }

  /// The themes of the barriers found, the heaviest first.
  var found: [(theme: String, kind: ThemeKind)] {
    needs.filter { $0.isPresent && !$0.discussedBy.isEmpty }
      .sorted { $0.impact > $1.impact }.map { ($0.theme.id, $0.kind) }
  }

  /// Time passes: some barriers are lifted, some weigh less. Returns what the first change is about.
  mutating func improve(lifted: Int, lowered: Int, _ chance: inout SeededGenerator) -> ThemeKind? {
    var changed: ThemeKind?
    for place in needs.indices where needs[place].isPresent {
      if chance.chance(lifted) {
        needs[place].isPresent = false
      } else if chance.chance(lowered), needs[place].impact != .none {
        needs[place].impact = needs[place].impact == .strong ? .moderate : .none
      } else {
        continue
      }
      changed = changed ?? needs[place].kind
    }
    return changed
  }
}
