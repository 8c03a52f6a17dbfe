import ArgumentParser
import Casework
import Desk
import Exchange
import Registry

/// Which dossier a command is about.
struct DossierArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say(
        "Nom, identifiant France Travail, ou début du nom du dossier.",
        "Name, France Travail identifier, or beginning of the dossier's id."),
      valueName: "dossier"))
  var dossier: String
}

/// `binome show`: one dossier.
struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say("Écrire un dossier.", "Write a dossier."),
      discussion: say(
        """
        --csv écrit le journal du dossier.

        Exemples :
          binome show diallo
          binome show 1234567A --json
        """,
        """
        --csv writes the dossier's journal.

        Examples:
          binome show diallo
          binome show 1234567A --json
        """))
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var argument: DossierArgument

  func run() throws {
    let session = try Session(options)
    let file = try session.file(argument.dossier)
    if output.json || output.csv {
      try session.office().noteExport(
        output.json ? .dossierJSON : .dossierCSV, dossier: file.dossier.id)
    }
    try output.write(file, session.workplace)
  }
}

extension OutputOptions {
  /// Writes a dossier as its reader wants it.
  func write(_ file: DossierFile, _ workplace: Workplace) throws {
    if json {
      System.write([DossierRecord.json(file, workplace).text])
    } else if csv {
      System.write(
        TableWriter.write(
          header: DossierRecord.journalFields,
          rows: DossierRecord.journalRows(file, workplace)))
    } else {
      System.write(PlainPages(workplace).dossier(file))
    }
  }
}
