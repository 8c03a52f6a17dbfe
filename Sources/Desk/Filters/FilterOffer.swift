import Casework

/// The criteria that mean something in a portfolio, and how many dossiers each fits.
struct FilterOffer: Sendable {
  struct Item: Sendable {
    let criterion: FilterCriterion
    let count: Int
  }

  let items: [Item]

  /// The criteria that fit a dossier at least, the usual ones, and those of `filter`, so that what is
  /// asked can always be taken back.
  init(_ rows: [PortfolioRow], _ filter: PortfolioFilter, _ workplace: Workplace) {
    var counts: [FilterCriterion: Int] = [:]
    let fixed = Self.fixed(workplace)
    // Communes are compared without case and accents: each stands once, as it is first written.
    var communes: [String: FilterCriterion] = [:]
    for row in rows {
      for criterion in Self.values(row, workplace) { counts[criterion, default: 0] += 1 }
      if let name = row.line.commune {
        counts[communes[name.folded, default: .commune(name)], default: 0] += 1
        communes[name.folded] = communes[name.folded] ?? .commune(name)
      }
      for criterion in fixed where criterion.matches(row, workplace) {
        counts[criterion, default: 0] += 1
      }
    }
    let always = fixed.filter { $0.group == .usual }
    let offered = Set(counts.keys).union(always).union(filter.criteria)
    items = offered.sorted { Self.comesBefore($0, $1, workplace) }.map { criterion in
      let unknown = filter.criteria.contains(criterion) && counts[criterion] == nil
      let count =
        unknown ? rows.filter { criterion.matches($0, workplace) }.count : counts[criterion] ?? 0
      return Item(criterion: criterion, count: count)
    }
  }

  /// The criteria that are asked of every row.
  private static func fixed(_ workplace: Workplace) -> [FilterCriterion] {
    let mine: Set<FilterCriterion.Usual> = [.waitsForMe, .waitsForOther, .noExchange]
    let reviewed: Set<FilterCriterion.Usual> = [.contractOver, .reviewDue, .awaitsAgreement]
    let left = workplace.me.role.isSupervisor ? mine : reviewed
    let usual = FilterCriterion.Usual.allCases.filter { !left.contains($0) }
    return usual.map(FilterCriterion.usual)
      + FilterCriterion.silences.map { .silent(days: $0) } + [.noMeeting, .lateAction]
  }

  /// The criteria that a row brings with it.
  private static func values(_ row: PortfolioRow, _ workplace: Workplace) -> [FilterCriterion] {
    let line = row.line
    let side = workplace.me.side
    var values: [FilterCriterion] = [.stage(line.stage), .rsa(line.isRSA)]
    values += row.barriers.map(FilterCriterion.barrier)
    if let partner = line.holder(side.other) { values.append(.partner(partner)) }
    if workplace.me.role.isSupervisor, let holder = line.holder(side) {
      values.append(.holder(holder))
    }
    return values
  }

  /// By group, then as people look for the values: by name, themes as the barriers file has them.
  private static func comesBefore(
    _ left: FilterCriterion, _ right: FilterCriterion, _ workplace: Workplace
  ) -> Bool {
    guard left.group == right.group else { return left.group < right.group }
    let ordered = PortfolioFilter([left, right]).ordered
    switch (left, right) {
    case (.barrier(let a), .barrier(let b)):
      let themes = workplace.convention.diagnostic.themes.map(\.id)
      return (themes.firstIndex(of: a) ?? .max, a) < (themes.firstIndex(of: b) ?? .max, b)
    case (.partner(let a), .partner(let b)), (.holder(let a), .holder(let b)):
      return (workplace.listName(a).folded, a) < (workplace.listName(b).folded, b)
    case (.commune(let a), .commune(let b)): return (a.folded, a) < (b.folded, b)
    default: return ordered.first == left
    }
  }
}
