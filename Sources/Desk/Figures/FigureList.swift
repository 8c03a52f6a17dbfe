import Casework

/// What is behind a cell: a line for each fact or dossier that it counts.
struct FigureList: Sendable {
  let cell: FigureCell
  let rows: [Row]
  /// How many it counts besides that may not be listed: another unit now, or a dossier without a name.
  let hidden: Int

  struct Row: Sendable, Identifiable {
    let id: String
    let fact: CountedFact
    /// What it is, in words; empty where the indicator says it all.
    let what: String
    let dossier: PortfolioRow
  }

  /// As many as the cell counts.
  var count: Int { rows.count + hidden }
}
