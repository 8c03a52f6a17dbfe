import ArgumentParser
import Casework
import Desk

/// `binome access`: who read, exported and printed what.
struct AccessCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "access",
      abstract: say(
        "Les consultations : qui a lu, exporté, imprimé.",
        "The access log: who read, exported, printed."),
      discussion: say(
        """
        Pour l'encadrement, les consultations des collègues de son institution, depuis 30 jours si rien
        n'est dit. --alerts montre ce qui sort de l'ordinaire, depuis \(limits.shownDays) jours.
        Avec un dossier et --out, le relevé à remettre à la personne, par qui tient un siège.

        Exemples :
          binome access --login clegoff --from 01/11/2026
          binome access --alerts
          binome access diallo --out consultations.pdf
        """,
        """
        For supervisors, what colleagues of their own institution read, in the last 30 days if nothing is
        said. --alerts shows what is out of the ordinary, in the last \(limits.shownDays) days.
        With a dossier and --out, the paper to be handed to the person, made by who holds a seat.

        Examples:
          binome access --login clegoff --from 01/11/2026
          binome access --alerts
          binome access diallo --out access.pdf
        """))
  }

  private static let limits = AccessThresholds.standard

  @OptionGroup var options: CommonOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say("Le dossier dont la personne veut le relevé.", "The dossier whose person asks."),
      valueName: "dossier"))
  var person: String?

  @Option(
    name: [.customLong("out"), .customLong("output")],
    help: ArgumentHelp(
      say(
        "Le fichier du relevé, .pdf ou .txt ; un fichier qui existe n'est pas remplacé.",
        "The file of the paper, .pdf or .txt; an existing file is not replaced."),
      valueName: say("fichier", "file")))
  var out: String?

  @Option(
    name: .customLong("login"),
    help: ArgumentHelp(
      say("D'un seul collègue.", "Of one colleague only."),
      valueName: say("identifiant", "login")))
  var colleague: String?

  @Option(
    help: ArgumentHelp(
      say(
        "D'un seul dossier : son nom entier, ou ce qui le trouve parmi les vôtres.",
        "Of one dossier only: its whole id, or what finds it among yours."),
      valueName: "dossier"))
  var dossier: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      say("Depuis ce jour : 01/11/2026, -90.", "From this day: 01/11/2026, -90."),
      valueName: say("jour", "day")))
  var from: String?

  @Option(
    name: .customLong("to"), parsing: .unconditional,
    help: ArgumentHelp(say("Jusqu'à ce jour.", "To this day."), valueName: say("jour", "day")))
  var until: String?

  @Flag(
    help: ArgumentHelp(
      say("Ce qui sort de l'ordinaire.", "What is out of the ordinary.")))
  var alerts = false

  func validate() throws {
    if (person == nil) != (out == nil) {
      throw ValidationError(
        say(
          "Le relevé d'une personne demande le dossier et --out. Pour la liste : --dossier.",
          "The paper for a person needs the dossier and --out. For the list: --dossier."))
    }
    let narrows =
      colleague != nil || dossier != nil || from != nil || until != nil || alerts || output.json
      || output.csv
    if person != nil, narrows {
      throw ValidationError(
        say(
          "Le relevé d'une personne est entier : sans filtre, en .pdf ou .txt.",
          "The paper for a person is whole: without filters, as .pdf or .txt."))
    }
  }

  func run() throws {
    let session = try Session(options)
    if let person, let out { return try paper(of: person, to: out, session) }
    try session.require(
      .accessLog,
      Phrase(
        "Les consultations sont lues par l'encadrement. Le relevé d'une personne : binome access DOSSIER --out FICHIER.",
        "The access log is read by supervisors. The paper for a person: binome access DOSSIER --out FILE."
      ))
    let today = session.workplace.today
    let first = try day(from, "--from", today)
    let filter = AccessFilter(
      login: colleague, dossier: dossier, from: alerts ? first : first ?? today.adding(days: -30),
      to: try day(until, "--to", today))
    guard let log = try session.office().accessLog(filter) else {
      throw Failure(
        Phrase(
          "Personne de votre institution ne s'appelle « \(colleague ?? "") ».",
          "Nobody of your institution is called “\(colleague ?? "")”."),
        status: Failure.notPermitted)
    }
    write(AccessPages(log, session.workplace))
  }
}
