public import Casework

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
  case drill
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
  case act(ActName)

  /// Every action, in the order in which help lists them.
  public static let all: [ActionName] =
    [
      .open, .back, .search, .filter, .sort, .reverseSort, .mark, .markAll, .nextTab, .previousTab,
      .define, .makeReport, .drill, .split, .period,
      .periodBefore, .periodAfter, .rsa, .compare, .point, .nextInPoint, .previousInPoint,
    ] + ActName.allCases.map(ActionName.act) + [.save, .refresh, .mouse, .palette, .help, .quit]

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
    case .drill: "drill"
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
    case .act(let act): act.rawValue
    }
  }

  /// The action named `id`.
  public init?(id: String) {
    guard let action = Self.all.first(where: { $0.id == id }) else { return nil }
    self = action
  }

  /// What it does, as help and the palette say it.
  public var title: Phrase {
    switch self {
    case .open: Phrase("ouvrir", "open")
    case .back: Phrase("revenir", "go back")
    case .quit: Phrase("quitter", "quit")
    case .search:
      Phrase(
        "chercher : nom, identifiant, téléphone, commune, partenaire, mots des notes",
        "search: name, identifier, telephone, commune, partner, words of notes")
    case .filter: Phrase("filtrer", "filter")
    case .sort: Phrase("trier", "sort")
    case .reverseSort: Phrase("inverser le tri", "reverse the order")
    case .mark: Phrase("marquer, pour agir sur plusieurs", "mark, to act on several")
    case .markAll:
      Phrase("marquer tout ce qui est montré, ou rien", "mark all that is shown, or none")
    case .nextTab: Phrase("onglet suivant", "next tab")
    case .previousTab: Phrase("onglet précédent", "previous tab")
    case .compare: Phrase("comparer à la version d'avant", "compare with the version before")
    case .makeReport:
      Phrase(
        "faire un rapport : transmission, comité, cohorte",
        "make a report: transmission, committee, cohort")
    case .define: Phrase("dire comment c'est compté", "say how it is counted")
    case .drill: Phrase("voir les dossiers par motif", "see the dossiers by reason")
    case .split:
      Phrase(
        "découper autrement ; dans une liste, ceux parmi lesquels on compte",
        "split otherwise; in a list, those among whom one counts")
    case .period: Phrase("choisir la période", "choose the period")
    case .periodBefore: Phrase("période d'avant", "period before")
    case .periodAfter: Phrase("période d'après", "period after")
    case .rsa: Phrase("RSA, hors RSA, tous", "RSA, without RSA, everybody")
    case .point:
      Phrase("tenir un point sur plusieurs dossiers", "hold a point over several dossiers")
    case .nextInPoint: Phrase("point : dossier suivant", "point: next dossier")
    case .previousInPoint: Phrase("point : dossier précédent", "point: previous dossier")
    case .refresh: Phrase("relire le registre", "read the store again")
    case .help: Phrase("aide : les touches de cet écran", "help: the keys of this screen")
    case .palette: Phrase("toutes les actions, par leur nom", "every action, by name")
    case .save: Phrase("enregistrer", "save")
    case .mouse: Phrase("souris : la suivre ou non", "mouse: follow it or not")
    case .act(let act): act.title
    }
  }

  /// What it does in a word, for the last line of a screen.
  var short: Phrase {
    switch self {
    case .search: Phrase("chercher", "search")
    case .mark: Phrase("marquer", "mark")
    case .markAll: Phrase("tous", "all")
    case .nextTab: Phrase("onglet", "tab")
    case .compare: Phrase("comparer", "compare")
    case .define: Phrase("définition", "definition")
    case .makeReport: Phrase("rapport", "report")
    case .drill: Phrase("voir", "see")
    case .split: Phrase("découper", "split")
    case .period: Phrase("période", "period")
    case .periodBefore: Phrase("avant", "before")
    case .periodAfter: Phrase("après", "after")
    case .rsa: Phrase("RSA", "RSA")
    case .point: Phrase("point", "point")
    case .nextInPoint: Phrase("suivant", "next")
    case .previousInPoint: Phrase("précédent", "previous")
    case .refresh: Phrase("relire", "reload")
    case .help: Phrase("", "")
    case .palette: Phrase("actions", "actions")
    case .act(let act): act.short
    default: title
    }
  }

  /// The screens on which it means something.
  func means(on screen: ScreenKind) -> Bool {
    switch self {
    case .help, .quit, .back: true
    case .palette, .refresh, .mouse, .open, .nextTab, .previousTab: screen != .form
    case .search: [.portfolio, .today, .caseload, .figures].contains(screen)
    case .filter, .sort, .reverseSort: [.portfolio, .caseload, .figures].contains(screen)
    case .define, .makeReport: screen == .caseload || screen == .figures
    case .drill: screen == .caseload
    case .split, .period, .periodBefore, .periodAfter, .rsa: screen == .figures
    case .mark, .markAll: screen == .portfolio
    case .compare, .nextInPoint, .previousInPoint: screen == .dossier
    case .point: screen == .portfolio || screen == .today
    case .save: screen == .form
    case .act(.identify): screen == .portfolio || screen == .today
    case .act(.contact), .act(.report), .act(.meet):
      [.today, .portfolio, .dossier].contains(screen)
    case .act(.assign): [.caseload, .portfolio, .dossier].contains(screen)
    case .act(.handover): screen == .portfolio || screen == .dossier
    case .act: screen == .dossier
    }
  }
}

/// The kinds of screens that have keys of their own.
public enum ScreenKind: String, Sendable, CaseIterable {
  case caseload
  case figures
  case today
  case portfolio
  case dossier
  case form
}
