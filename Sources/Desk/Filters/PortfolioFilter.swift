import Casework

/// Which lines of the portfolio are shown: those that fit one criterion at least of each group named.
public struct PortfolioFilter: Hashable, Sendable {
  /// The criteria; none shows every line.
  public var criteria: Set<FilterCriterion>

  /// A filter of criteria; without any, every line is shown.
  public init(_ criteria: Set<FilterCriterion> = []) { self.criteria = criteria }

  /// Whether every line is shown.
  public var isEmpty: Bool { criteria.isEmpty }

  /// The criteria in the order of lists.
  var ordered: [FilterCriterion] {
    criteria.sorted { ($0.group, $0.order, $0.text) < ($1.group, $1.order, $1.text) }
  }

  /// The criteria by group, in the order of lists.
  var groups: [[FilterCriterion]] {
    ordered.reduce(into: []) { groups, criterion in
      if groups.last?.first?.group == criterion.group {
        groups[groups.count - 1].append(criterion)
      } else {
        groups.append([criterion])
      }
    }
  }

  func matches(_ row: PortfolioRow, _ workplace: Workplace) -> Bool {
    Self.matches(groups, row, workplace)
  }

  /// The rows that are shown. The groups are made once, not for each row.
  func apply(to rows: [PortfolioRow], _ workplace: Workplace) -> [PortfolioRow] {
    let groups = groups
    return rows.filter { Self.matches(groups, $0, workplace) }
  }

  private static func matches(
    _ groups: [[FilterCriterion]], _ row: PortfolioRow, _ workplace: Workplace
  ) -> Bool {
    groups.allSatisfy { group in group.contains { $0.matches(row, workplace) } }
  }

  /// The filter in words: « accompagné ou renouvelé, frein Logement, RSA ».
  func phrase(_ workplace: Workplace) -> Phrase {
    let parts = groups.map { group -> Phrase in
      let values = group.map { $0.value(workplace) }
      let lead = group.first?.group.lead ?? Phrase("", "")
      return Phrase(
        lead.fr + values.map(\.fr).joined(separator: " ou "),
        lead.en + values.map(\.en).joined(separator: " or "))
    }
    return Phrase(
      parts.map(\.fr).joined(separator: ", "), parts.map(\.en).joined(separator: ", "))
  }
}

extension PortfolioFilter {
  /// The filter as it is kept: a criterion a line.
  public var text: String { ordered.map(\.text).joined(separator: "\n") }

  /// The filter that `text` keeps; criteria that this program does not know are left out.
  public init(text: String) {
    self.init(
      Set(text.split(whereSeparator: \.isNewline).compactMap { FilterCriterion(String($0)) }))
  }

  /// The first criterion that names a colleague or a theme nobody knows here; a word that can be
  /// mistyped must not pass for an empty portfolio.
  public func stranger(_ workplace: Workplace) -> FilterCriterion? {
    ordered.first { criterion in
      switch criterion {
      case .partner(let login), .holder(let login): workplace.professionals[login] == nil
      case .barrier(let theme): workplace.convention.diagnostic.theme(theme) == nil
      default: false
      }
    }
  }
}

extension FilterCriterion {
  /// The place among criteria of the same group, where it is not that of their texts.
  fileprivate var order: Int {
    switch self {
    case .usual(let usual): Usual.allCases.firstIndex(of: usual) ?? 0
    case .stage(let stage): stage.rank
    case .rsa(let isBeneficiary): isBeneficiary ? 0 : 1
    case .silent(let days): days
    default: 0
    }
  }
}
