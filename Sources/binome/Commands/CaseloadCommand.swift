import ArgumentParser
import Casework
import Desk

/// `binome caseload`: what the professionals of a unit have in hand.
struct CaseloadCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "caseload",
      abstract: say(
        "Écrire ce que chacun a en charge, pour l'encadrement.",
        "Write what each has in hand, for supervisors."),
      discussion: say(
        """
        Une unité, et les dossiers qu'elle partage avec ses partenaires. Aucun nom de personne suivie.

        Exemples :
          binome caseload
          binome caseload --json
        """,
        """
        A unit, and the dossiers that it shares with its partners. No name of anybody followed.

        Examples:
          binome caseload
          binome caseload --json
        """))
  }

  @OptionGroup var options: CommonOptions

  @Flag(help: ArgumentHelp(say("En JSON.", "As JSON.")))
  var json = false

  func run() throws {
    let session = try Session(options)
    try session.require(
      .figures,
      Phrase(
        "Les charges sont revues par l'encadrement. Votre portefeuille : binome list.",
        "Caseloads are reviewed by supervisors. Your portfolio: binome list."))
    let content = try session.office().caseload()
    System.write(
      json
        ? [CaseloadRecord.json(content).text] : PlainPages(session.workplace).caseload(content))
  }
}
