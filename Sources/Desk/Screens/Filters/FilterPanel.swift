import Casework
import Terminal

/// The list of criteria, with ticks: filters kept under a name first, then every criterion that means
/// something in the portfolio. What is typed narrows the list.
struct FilterPanel: Sendable {
  /// What a line stands for.
  enum Kind: Hashable, Sendable {
    case named(String)
    case all
    case keep
    case criterion(FilterCriterion)
  }

  struct Line: Sendable, Identifiable {
    let id: Kind
    let group: String
    let label: String
    let count: Int?
    let folded: String

    init(_ id: Kind, group: String = "", _ label: String, count: Int? = nil) {
      self.id = id
      self.group = group
      self.label = label
      self.count = count
      folded = (group + " " + label).folded
    }
  }

  private(set) var named: [NamedFilter] = []
  private(set) var visible: [Line] = []
  /// What has been typed to find a line.
  private(set) var query = ""
  /// Whether a key was pressed: the list then stays as it stands under the eyes.
  private(set) var isTouched = false
  /// Whether a tick was set or taken away.
  private(set) var isTicked = false
  private(set) var table = TableState<Kind>()
  private let fixed: [Line]
  private var lines: [Line] = []

  init(_ offer: FilterOffer, _ filter: PortfolioFilter, total: Int, _ workplace: Workplace) {
    let head = [
      Line(.all, workplace.say(Phrase("tous les dossiers", "every dossier")), count: total),
      Line(.keep, workplace.say(Phrase("garder ce filtre…", "keep this filter…"))),
    ]
    fixed =
      head
      + offer.items.map { item in
        let criterion = item.criterion
        return Line(
          .criterion(criterion), group: workplace.say(criterion.group.title),
          workplace.say(criterion.label(workplace)), count: item.count)
      }
    table.mark(all: filter.criteria.map(Kind.criterion))
    arrange()
    table.select((filter.ordered.first.map(Kind.criterion)) ?? visible.first?.id)
  }

  /// The criteria that are ticked.
  var filter: PortfolioFilter {
    PortfolioFilter(
      Set(
        table.marked.compactMap { kind in
          if case .criterion(let criterion) = kind { criterion } else { nil }
        }))
  }

  /// How many lines there are when nothing is typed.
  var count: Int { lines.count }

  private var ids: [Kind] { visible.map(\.id) }

  /// Takes the filters that are kept, once they are read.
  mutating func take(_ named: [NamedFilter], _ counted: (PortfolioFilter) -> Int) {
    self.named = named
    lines = named.map { Line(.named($0.name), "« \($0.name) »", count: counted($0.filter)) }
    arrange()
    if !isTouched, filter.isEmpty { table.select(visible.first?.id) }
  }

  /// Does what a key means in the list, if it means something.
  mutating func handle(_ key: Key, height: Int) {
    isTouched = true
    if table.handle(key, in: ids, height: height) { return }
    switch key {
    case .character(" "):
      guard case .criterion? = table.selected else { return }
      table.toggleMark()
      isTicked = true
    case .character(let character): find(query + String(character), height: height)
    case .backspace where !query.isEmpty: find(String(query.dropLast()), height: height)
    case .control("u"): find("", height: height)
    default: break
    }
  }

  /// Takes away what was typed; `false` when nothing was.
  mutating func clearQuery(height: Int) -> Bool {
    guard !query.isEmpty else { return false }
    find("", height: height)
    return true
  }

  /// Narrows the list. A letter with which nothing is found is not taken.
  private mutating func find(_ text: String, height: Int) {
    let before = query
    query = text
    arrange()
    if visible.isEmpty {
      query = before
      arrange()
    } else if !text.isEmpty {
      table.select(best?.id)
    }
    table.reveal(in: ids, height: height)
  }

  /// The first line that begins as what is typed, else the first of all: « renouvelé » is the stage
  /// before it is « à renouveler ».
  private var best: Line? {
    let wanted = query.folded
    return visible.first { $0.label.folded.hasPrefix(wanted) || $0.folded.hasPrefix(wanted) }
      ?? visible.first
  }

  private mutating func arrange() {
    let kept = lines.filter { if case .named = $0.id { true } else { false } }
    lines = kept + fixed
    let words = query.folded.split(separator: " ")
    visible = lines.filter { line in words.allSatisfy(line.folded.contains) }
  }
}
