import ArgumentParser
import Casework
import Desk
import Exchange

/// `binome request`: what people ask about their data.
struct RequestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "request",
      abstract: say(
        "Les demandes des personnes sur leurs données.", "What people ask about their data."),
      discussion: say(
        """
        On note une demande, on la prolonge et on y répond comme tout autre acte :
          binome do request diallo
          binome do reply diallo
        La copie de tout ce qui concerne une personne : binome copy.
        """,
        """
        A request is noted, extended and answered like any other act:
          binome do request diallo
          binome do reply diallo
        The copy of everything about a person: binome copy.
        """),
      subcommands: [List.self], defaultSubcommand: List.self)
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: say(
          "Le registre : celles qui attendent, la plus pressée d'abord.",
          "The register: those that wait, the most pressing first."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var output: OutputOptions

    @Flag(
      help: ArgumentHelp(
        say("Aussi celles qui ont reçu une réponse.", "Those that were answered too.")))
    var all = false

    func run() throws {
      let session = try Session(options)
      let pages = RequestPages(session.workplace)
      let found = try session.office()
        .requests(answeredSince: all ? CivilDate(dayNumber: 0) : nil)
      if output.json {
        System.write([JSONValue.array(found.map(pages.json)).text])
      } else if output.csv {
        System.write(
          TableWriter.write(header: RequestPages.fields, rows: found.map(pages.cells)))
      } else if found.isEmpty {
        System.write([say("Aucune demande n'attend.", "No request waits.")])
      } else {
        System.write(found.map(pages.line))
      }
    }
  }
}
