import ArgumentParser
import Casework
import Desk
import Exchange

/// `binome point`: the agenda of a binôme's point, read or printed before.
struct PointCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "point",
      abstract: say("L'ordre du jour d'un point du binôme.", "The agenda of a binôme's point."),
      discussion: say(
        """
        Le point se tient au poste (touche p). Ici, son ordre du jour : chaque dossier commun, ce
        qui s'y est passé depuis le dernier point, ce qui attend, la suite.

        Exemples :
          binome point rkervella
          binome point rkervella --pdf point.pdf
        """,
        """
        The point is held at the desk (key p). Here, its agenda: every common dossier, what happened
        in it since the last point, what waits, what comes next.

        Examples:
          binome point rkervella
          binome point rkervella --pdf point.pdf
        """))
  }

  @OptionGroup var options: CommonOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "L'identifiant du partenaire ; aucun pour tout le portefeuille.",
        "The partner's login; none for the whole portfolio."),
      valueName: say("partenaire", "partner")))
  var partner: String?

  @Option(
    help: ArgumentHelp(
      say("Écrire l'ordre du jour dans ce PDF.", "Write the agenda into this PDF."),
      valueName: say("fichier", "file")))
  var pdf: String?

  func run() throws {
    let session = try Session(options)
    if let partner, session.workplace.professionals[partner] == nil {
      throw Failure(
        Phrase(
          "Personne ne s'appelle « \(partner) » ici. « binome colleague list » montre qui y travaille.",
          "Nobody is called “\(partner)” here. “binome colleague list” shows who works here."),
        status: Failure.badData)
    }
    let office = try session.office()
    let agenda = try PointAgenda(office, partner: partner)
    guard let pdf else { return System.write(agenda.lines) }
    try PaperOutput.write(agenda.document, to: pdf, day: session.workplace.today)
    office.note(.documentMade, amount: agenda.count, detail: PointAgenda.accessCode)
    System.write([
      say(
        "\(agenda.count) dossiers dans \(pdf). Le fichier contient des données de personnes : effacez-le après usage.",
        "\(agenda.count) dossiers in \(pdf). The file holds data of people: delete it after use.")
    ])
  }
}
