import ArgumentParser
import Casework
import Desk
import Registry

/// `binome open`: a dossier outside one's seat, for a reason.
struct OpenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open",
      abstract: say(
        "Ouvrir avec un motif un dossier qu'on n'accompagne pas.",
        "Open with a reason a dossier that one does not follow."),
      discussion: say(
        """
        Désigne la personne par son identifiant, ou par son nom d'usage, son prénom et sa date de
        naissance. Se lit le jour même et le lendemain, trois dossiers en 30 jours au plus ; les deux
        professionnels du dossier et l'encadrement le voient. --list montre qui a ouvert quoi.

        Exemples :
          binome open 1234567A --reason "reçue en urgence, sa référente est absente"
          binome open --surname Diallo --given-name Awa --born 12/03/1985 --reason "…"
          binome open --list
        """,
        """
        Designates the person by their identifier, or by surname in use, first name and birth date. Read
        on the day and the next, three dossiers in 30 days at most; the two professionals of the dossier
        and the supervisors see it. --list shows who opened what.

        Examples:
          binome open 1234567A --reason "received in an emergency, her referent is away"
          binome open --surname Diallo --given-name Awa --born 12/03/1985 --reason "…"
          binome open --list
        """))
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say("L'identifiant France Travail.", "The France Travail identifier."),
      valueName: say("identifiant", "identifier")))
  var identifier: String?

  @Option(
    help: ArgumentHelp(
      say("Le nom d'usage.", "The surname in use."), valueName: say("nom", "surname")))
  var surname: String?

  @Option(
    help: ArgumentHelp(
      say("Le prénom usuel.", "The usual first name."), valueName: say("prénom", "name")))
  var givenName: String?

  @Option(
    help: ArgumentHelp(
      say("La date de naissance.", "The birth date."), valueName: say("jour", "day")))
  var born: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Le motif ; inutile pour relire un dossier encore ouvert ainsi.",
        "The reason; not needed to read again what is still open this way."),
      valueName: say("motif", "reason")))
  var reason: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "Montrer les ouvertures des 30 derniers jours.",
        "Show the openings of the last 30 days.")))
  var list = false

  func run() throws {
    let session = try Session(options)
    let office = try session.office()
    let workplace = session.workplace
    if list {
      return System.write(workplace.phrases(try office.openings()).map { say($0) })
    }
    let scene = Scene(workplace)
    if let obstacle = ActName.openWithReason.obstacle(scene) { throw refusal(obstacle, workplace) }
    let act = try ActName.openWithReason.prepared(values, scene).get()
    switch try office.record(act, dossier: nil, seen: nil) {
    case .recorded(let file, _): try output.write(file, workplace)
    case .refused(let refused): throw refusal(refused, workplace)
    case .conflict: throw refusal(.notDesignated, workplace)
    }
  }

  /// What was asked, as the form of the desk holds it.
  private var values: FormValues {
    FormValues([
      "ft_identifier": [identifier ?? ""], "surname": [surname ?? ""],
      "given_names": [givenName ?? ""], "birth_date": [born ?? ""], "reason": [reason ?? ""],
    ])
  }

  private func refusal(_ refusal: Refusal, _ workplace: Workplace) -> Failure {
    Failure(refusal.explained(workplace.convention), status: Failure.status(of: refusal))
  }
}
