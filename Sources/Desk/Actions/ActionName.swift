/// Everything a key can do. One list feeds the keymap, the last line of each screen, the help, the
/// palette, the settings, the manual page.
public enum ActionName: Hashable, Sendable {
  case open
  case back
  case quit
  case search
  case filter
  case sort
  case reverseSort
  case mark
  case markAll
  case nextTab
  case previousTab
  case compare
  case define
  case makeReport
  case openings
  case drill
  case accessLog
  case split
  case period
  case periodBefore
  case periodAfter
  case rsa
  case point
  case nextInPoint
  case previousInPoint
  case refresh
  case help
  case palette
  case save
  case mouse
  case lock
  case act(ActName)

  /// Every action, in the order in which help lists them.
  public static let all: [ActionName] =
    [
      .open, .back, .search, .filter, .sort, .reverseSort, .mark, .markAll, .nextTab, .previousTab,
      .define, .makeReport, .drill, .accessLog, .openings, .split, .period,
      .periodBefore, .periodAfter, .rsa, .compare, .point, .nextInPoint, .previousInPoint,
    ] + ActName.allCases.map(ActionName.act) + [
      .save, .refresh, .mouse, .lock, .palette, .help, .quit,
    ]

  /// Its name in the settings file and in the manual.
  public var id: String {
    switch self {
    case .open: "open"
    case .back: "back"
    case .quit: "quit"
    case .search: "search"
    case .filter: "filter"
    case .sort: "sort"
    case .reverseSort: "reverse-sort"
    case .mark: "mark"
    case .markAll: "mark-all"
    case .nextTab: "next-tab"
    case .previousTab: "previous-tab"
    case .compare: "compare"
    case .define: "define"
    case .makeReport: "make-report"
    case .openings: "openings"
    case .drill: "drill"
    case .accessLog: "access-log"
    case .split: "split"
    case .period: "period"
    case .periodBefore: "period-before"
    case .periodAfter: "period-after"
    case .rsa: "rsa"
    case .point: "point"
    case .nextInPoint: "next-in-point"
    case .previousInPoint: "previous-in-point"
    case .refresh: "refresh"
    case .help: "help"
    case .palette: "palette"
    case .save: "save"
    case .mouse: "mouse"
    case .lock: "lock"
    case .act(let act): act.rawValue
    }
  }

  /// The action named `id`.
  public init?(id: String) {
    guard let action = Self.all.first(where: { $0.id == id }) else { return nil }
    self = action
  }

  /// The screens on which it means something.
  func means(on screen: ScreenKind) -> Bool {
    switch self {
    case .help, .quit, .back: true
    case .palette, .refresh, .mouse, .lock, .open, .nextTab, .previousTab: screen != .form
    case .search: [.portfolio, .today, .caseload, .figures].contains(screen)
    case .filter, .sort, .reverseSort: [.portfolio, .caseload, .figures].contains(screen)
    case .define, .makeReport: screen == .caseload || screen == .figures
    case .drill, .accessLog, .openings: screen == .caseload
    case .split, .period, .periodBefore, .periodAfter, .rsa: screen == .figures
    case .mark, .markAll: screen == .portfolio
    case .compare, .nextInPoint, .previousInPoint: screen == .dossier
    case .point: screen == .portfolio || screen == .today
    case .save: screen == .form
    case .act(.identify), .act(.openWithReason): screen == .portfolio || screen == .today
    case .act(.contact), .act(.report), .act(.meet):
      [.today, .portfolio, .dossier].contains(screen)
    case .act(.assign): [.caseload, .portfolio, .dossier].contains(screen)
    case .act(.handover): screen == .portfolio || screen == .dossier
    case .act: screen == .dossier
    }
  }
}
