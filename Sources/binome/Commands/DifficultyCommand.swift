import ArgumentParser
import Casework
import Desk

/// `binome difficulty`: the log of difficulties that the steering committee follows.
struct DifficultyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "difficulty",
      abstract: say(
        "Le journal des difficultés que suit le comité de pilotage.",
        "The log of difficulties that the steering committee follows."),
      discussion: say(
        """
        Tenu par l'encadrement des deux institutions. Aucun nom de personne suivie.

        Exemples :
          binome difficulty add "Agendas des points" --kind organisational --owner "M. Tanguy" --due 15/12/2026
          binome difficulty close agendas --outcome "Un créneau fixe chaque mois"
          binome difficulty list --all
        """,
        """
        Kept by supervisors of both institutions. No name of anybody followed.

        Examples:
          binome difficulty add "Diaries of points" --kind organisational --owner "M. Tanguy" --due 15/12/2026
          binome difficulty close diaries --outcome "A fixed slot each month"
          binome difficulty list --all
        """),
      subcommands: [Add.self, Close.self, Amend.self, List.self], defaultSubcommand: List.self)
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: say("Les difficultés en cours.", "The difficulties under way."))
    }

    @OptionGroup var options: CommonOptions

    @Flag(help: ArgumentHelp(say("Aussi celles qui sont closes.", "Those that are closed too.")))
    var all = false

    @Flag(help: ArgumentHelp(say("En JSON.", "As JSON.")))
    var json = false

    func run() throws {
      let session = try Session(options)
      let pages = DifficultyPages(session.workplace)
      let found = try session.office().difficulties().filter { all || $0.closedOn == nil }
      if json {
        System.write([JSONValue.array(found.map(pages.json)).text])
      } else if found.isEmpty {
        System.write([say("Aucune difficulté en cours.", "No difficulty under way.")])
      } else {
        System.write(found.map(pages.line))
      }
    }
  }

  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add", abstract: say("Noter une difficulté.", "Note a difficulty."))
    }

    @OptionGroup var options: CommonOptions

    @Argument(
      help: ArgumentHelp(
        say("La difficulté, en une ligne.", "The difficulty, in one line."),
        valueName: say("titre", "title")))
    var title: String

    @OptionGroup var words: DifficultyWords

    func run() throws {
      let session = try Session(options)
      guard let kind = try words.kindCode(), let owner = words.owner else {
        throw Failure(
          Phrase(
            "Dites de quel genre elle est (--kind) et qui s'en occupe (--owner).",
            "Say of what kind it is (--kind) and who sees to it (--owner)."),
          status: Failure.usage)
      }
      try session.tell(
        session.office().note(
          kind, title: title, detail: words.detail ?? "", owner: owner,
          dueOn: words.dueDay(session.workplace.today)))
    }
  }

  struct Amend: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "amend",
        abstract: say(
          "Changer ce qui est écrit d'une difficulté.", "Change what is written of one."))
    }

    @OptionGroup var options: CommonOptions

    @Argument(help: .difficulty)
    var which: String

    @OptionGroup var words: DifficultyWords

    func run() throws {
      let session = try Session(options)
      var difficulty = try session.difficulty(which)
      difficulty.kind = try words.kindCode() ?? difficulty.kind
      difficulty.detail = words.detail ?? difficulty.detail
      difficulty.owner = words.owner ?? difficulty.owner
      difficulty.dueOn = try words.dueDay(session.workplace.today) ?? difficulty.dueOn
      try session.tell(session.office().amend(difficulty))
    }
  }

  struct Close: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "close",
        abstract: say(
          "Dire comment une difficulté s'est réglée.", "Say how a difficulty was settled."))
    }

    @OptionGroup var options: CommonOptions

    @Argument(help: .difficulty)
    var which: String

    @Option(
      help: ArgumentHelp(
        say("Comment elle s'est réglée.", "How it was settled."), valueName: say("texte", "text")))
    var outcome: String

    func run() throws {
      let session = try Session(options)
      try session.tell(session.office().close(session.difficulty(which), outcome: outcome))
    }
  }
}
