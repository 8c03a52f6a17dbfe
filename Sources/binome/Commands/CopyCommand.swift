import ArgumentParser
import Casework
import Desk
import Registry

/// `binome copy`: everything about a person, for the person.
struct CopyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "copy",
      abstract: say(
        "La copie, pour la personne, de tout ce que son dossier dit d'elle.",
        "A copy, for the person, of everything their dossier says."),
      discussion: say(
        """
        Faite par qui tient un siège. Les notes qui parlent d'un tiers en sont retenues tant qu'elles ne
        sont pas relues (binome do reread) ; celles de l'autre institution sont comptées, et c'est dit.

        Exemples :
          binome copy diallo --output copie.pdf
          binome copy diallo --output copie.txt
          binome copy diallo --output journal.csv
        """,
        """
        Made by who holds a seat. Notes that speak of a third party are held back until they are read again
        (binome do reread); those of the other institution are counted, and that is said.

        Examples:
          binome copy diallo --output copy.pdf
          binome copy diallo --output copy.txt
          binome copy diallo --output journal.csv
        """))
  }

  @OptionGroup var options: CommonOptions

  @Argument(help: ArgumentHelp(say("Le dossier.", "The dossier."), valueName: "dossier"))
  var dossier: String

  @Option(
    help: ArgumentHelp(
      say(
        "Le fichier, .pdf, .txt ou .csv ; un fichier qui existe n'est pas remplacé.",
        "The file, .pdf, .txt or .csv; an existing file is not replaced."),
      valueName: say("fichier", "file")))
  var output: String

  func run() throws {
    let session = try Session(options)
    let file = try session.file(dossier)
    let office = try session.office()
    let scene = Scene(try office.workplace(for: .print), file: file)
    if let obstacle = ActName.print.membershipObstacle(scene) {
      throw Failure(obstacle.explained(scene.convention), status: Failure.notPermitted)
    }
    let values = FormValues(["document": [DocumentKind.personCopy.rawValue], "file": [output]])
    let act = try ActName.print.prepared(values, scene).get()
    switch try office.carryOut(act, file: file, seen: file.heads) {
    case .failed(let phrase): throw Failure(phrase, status: Failure.cannotCreate)
    case .done(.recorded):
      System.write([
        say("Copie faite : \(output)", "Copy made: \(output)"),
        say(
          "Elle contient tout ce que le dossier dit de la personne : remettez-la, puis effacez le fichier.",
          "It holds everything the dossier says of the person: hand it over, then delete the file."),
      ])
    case .done(.refused(let refusal)):
      throw Failure(refusal.explained(scene.convention), status: Failure.status(of: refusal))
    case .done(.conflict):
      throw Failure(
        Phrase("Le dossier a changé entre-temps : recommencez.", "The dossier has changed: again."),
        status: Failure.tryAgain)
    }
  }
}
