import ArgumentParser
import Casework
import Desk
import Registry

/// `binome transfer`: a store from a file to a server, from a server to a file.
struct TransferCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "transfer",
      abstract: say(
        "Transférer le registre ailleurs : vers un serveur, vers un fichier.",
        "Move the store elsewhere: to a server, to a file."),
      discussion: say(
        """
        Tout est recopié, relu ligne à ligne et vérifié ; à la moindre différence, rien ne reste à
        l'arrivée. L'original n'est que lu. Que chacun ait enregistré ses brouillons et quitté le poste.

        Exemples :
          binome transfer --to postgresql://registre@bdd.example.fr/binome
          binome transfer --store postgresql://registre@bdd.example.fr/binome --to registre.sqlite
        """,
        """
        All is copied, read again row by row and verified; at the least difference nothing stays at the
        new place. The original is only read. Let everybody record their drafts and leave the desk first.

        Examples:
          binome transfer --to postgresql://registre@bdd.example.fr/binome
          binome transfer --store postgresql://registre@bdd.example.fr/binome --to registre.sqlite
        """))
  }

  @OptionGroup var options: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(
        "La nouvelle place : un fichier qui n'existe pas, une base de données sans registre.",
        "The new place: a file that is not there, a database without a store."),
      valueName: say("place", "place")))
  var to: String

  func run() throws {
    let place = Places.store(to)
    let source = try StorePlace.open(options)
    defer { source.close() }
    let start = ContinuousClock.now
    let report = try NewStore.copy(of: source, at: place)
    let seconds = max(1, (ContinuousClock.now - start).components.seconds)
    System.write(report.parts.map { "  " + say(TransferWords.phrase($0)) })
    System.write([
      say(
        "Registre transféré en \(seconds) s : \(place), \(report.dossiers) dossiers. Chaque ligne a été relue et comparée.",
        "Store moved in \(seconds) s: \(place), \(report.dossiers) dossiers. Each row was read again and compared."
      ),
      say(
        "L'original reste tel quel : \(source.path). Donnez la nouvelle place à tous (BINOME_STORE), puis mettez l'original hors d'usage : ce qui s'y écrirait encore ne viendrait pas ici.",
        "The original is as it was: \(source.path). Give everybody the new place (BINOME_STORE), then put the original out of use: what would still be written there would not come here."
      ),
    ])
    guard !report.findings.isEmpty else { return }
    System.write(report.findings.map { "! " + say($0.phrase) })
    System.write([
      say(
        "Ces anomalies étaient dans l'original ; elles sont venues avec (\(report.findings.count)).",
        "These faults were in the original; they came along (\(report.findings.count)).")
    ])
    throw ExitCode(Failure.badData)
  }
}
