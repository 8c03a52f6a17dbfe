public import Casework

extension ActionName {
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
    case .openings:
      Phrase(
        "voir qui a ouvert un dossier avec un motif", "see who opened a dossier with a reason")
    case .define: Phrase("dire comment c'est compté", "say how it is counted")
    case .drill: Phrase("voir les dossiers par motif", "see the dossiers by reason")
    case .accessLog:
      Phrase(
        "consultations : qui a lu, exporté, imprimé",
        "access log: who read, exported, printed")
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
    case .lock: Phrase("verrouiller le poste", "lock the desk")
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
    case .openings: Phrase("ouvertures", "openings")
    case .drill: Phrase("voir", "see")
    case .accessLog: Phrase("consultations", "access log")
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
}
