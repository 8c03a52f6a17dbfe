import Casework

/// What a theme of a convention is about, as far as its label says, so that the texts fit it.
enum ThemeKind: String, Sendable, CaseIterable {
  case digital
  case health
  case mobility
  case housing
  case money
  case family
  case literacy
  case rights
  case project
  case training
  case other

  init(_ theme: BarrierTheme) {
    let words = theme.label.fr.folded
    self = Self.roots.first { kind in kind.roots.contains { words.contains($0) } }?.kind ?? .other
  }

  private static let roots: [(kind: Self, roots: [String])] = [
    (.digital, ["numeri", "informati"]), (.health, ["sante"]), (.mobility, ["mobil", "transport"]),
    (.housing, ["logement", "hebergement"]), (.money, ["financ", "budget", "ressource"]),
    (.family, ["famil", "garde", "enfant", "parent"]),
    (.literacy, ["savoirs", "lire", "langue", "francais"]),
    (.rights, ["administrat", "juridi", "droit"]), (.training, ["formation", "qualif"]),
    (.project, ["emploi", "projet", "profession", "metier"]),
  ]

  /// How many people in a hundred have the barrier. The first three are the shares among all job
  /// seekers of 2022; housing and money weigh more in this public.
  var share: Int {
    switch self {
    case .digital: 55
    case .health: 28
    case .mobility: 23
    case .housing: 32
    case .money: 41
    case .family: 24
    case .literacy: 15
    case .rights: 19
    case .project: 58
    case .training: 44
    case .other: 20
    }
  }
}
