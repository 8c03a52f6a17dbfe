import ArgumentParser
import Casework
import Desk
import Registry

/// `binome retention`: the end of data.
struct RetentionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retention",
      abstract: say(
        "Ce qui arrive au terme de sa conservation, et sa suppression.",
        "What comes to the end of its conservation, and its purge."),
      discussion: say(
        """
        Pour l'encadrement. Une suppression s'annonce d'abord : l'autre institution la voit dans le journal
        du dossier et dans sa propre liste, et peut le retenir. Passé le délai, elle se fait, et ne se
        défait pas. Les chiffres restent les mêmes.

        Exemples :
          binome retention list
          binome retention hold diallo --reason "Recours en cours" --until 30/06/2027
          binome retention announce --all
          binome retention purge
        """,
        """
        For supervisors. A purge is announced first: the other institution sees it in the journal of the
        dossier and in its own list, and can hold it. Once the delay has passed it is done, and cannot be
        undone. Figures stay the same.

        Examples:
          binome retention list
          binome retention hold diallo --reason "Appeal under way" --until 30/06/2027
          binome retention announce --all
          binome retention purge
        """),
      subcommands: [List.self, Hold.self, Release.self, Announce.self, RetentionPurge.self],
      defaultSubcommand: List.self)
  }

  /// The dossiers whose time has come, for a supervisor.
  static func session(_ options: CommonOptions) throws -> Session {
    let session = try Session(options)
    try session.require(
      .retention,
      Phrase(
        "La conservation des dossiers revient à l'encadrement.",
        "How long dossiers are kept is for supervisors."))
    return session
  }

  /// Records a decision about a dossier, or says why not.
  static func decide(
    _ command: Command, _ dossier: DossierID, _ session: Session, said: Phrase
  ) throws {
    switch try session.office().decide(command, dossier: dossier) {
    case .recorded: System.write([say(said)])
    case .refused(let refusal):
      throw Failure(
        refusal.explained(session.workplace.convention), status: Failure.status(of: refusal))
    case .conflict: break
    }
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: say("Ce qui est au terme, et ce qui le retient.", "What is due, what holds it."))
    }

    @OptionGroup var options: CommonOptions

    @Flag(help: ArgumentHelp(say("En JSON.", "As JSON.")))
    var json = false

    func run() throws {
      let session = try RetentionCommand.session(options)
      let pages = RetentionPages(session.workplace)
      let found = try session.office().retention()
      System.write(
        json ? [JSONValue.array(found.map(pages.json)).text] : pages.list(found))
    }
  }

  struct Hold: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "hold",
        abstract: say(
          "Retenir un dossier au-delà de son terme.", "Keep a dossier beyond its term."))
    }

    @OptionGroup var options: CommonOptions

    @Argument(help: ArgumentHelp(say("Le dossier.", "The dossier."), valueName: "dossier"))
    var dossier: String

    @Option(help: ArgumentHelp(say("Pourquoi.", "Why."), valueName: say("motif", "reason")))
    var reason: String

    @Option(
      help: ArgumentHelp(
        say("Jusqu'à quel jour, compris.", "Until which day, included."),
        valueName: say("jour", "day")))
    var until: String

    func run() throws {
      let session = try RetentionCommand.session(options)
      guard let day = CivilDate(typed: until, today: session.workplace.today) else {
        throw Failure(
          Phrase("« \(until) » n'est pas une date.", "“\(until)” is not a date."),
          status: Failure.usage)
      }
      let file = try session.file(dossier)
      try RetentionCommand.decide(
        .holdRetention(RetentionHeld(reason: reason, until: day)), file.dossier.id, session,
        said: Phrase(
          "Retenu jusqu'au \(day.dayMonthYear).", "Held until \(day.dayMonthYear)."))
    }
  }

  struct Release: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "release", abstract: say("Ne plus retenir un dossier.", "Hold no longer."))
    }

    @OptionGroup var options: CommonOptions

    @Argument(help: ArgumentHelp(say("Le dossier.", "The dossier."), valueName: "dossier"))
    var dossier: String

    func run() throws {
      let session = try RetentionCommand.session(options)
      let file = try session.file(dossier)
      let holds = file.dossier.holds.filter { $0.released == nil }
      guard !holds.isEmpty else {
        throw Failure(
          Refusal.nothingSuch(.hold).explained(session.workplace.convention),
          status: Failure.refused)
      }
      for hold in holds {
        try RetentionCommand.decide(
          .releaseRetention(RetentionReleased(hold: hold.id)), file.dossier.id, session,
          said: Phrase("Plus rien ne le retient.", "Nothing holds it any more."))
      }
    }
  }

  struct Announce: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "announce",
        abstract: say("Annoncer une suppression.", "Announce a purge."))
    }

    @OptionGroup var options: CommonOptions

    @Argument(help: ArgumentHelp(say("Les dossiers.", "The dossiers."), valueName: "dossier"))
    var dossiers: [String] = []

    @Flag(help: ArgumentHelp(say("Tous ceux qui sont au terme.", "All that are due.")))
    var all = false

    func validate() throws {
      if dossiers.isEmpty, !all {
        throw ValidationError(
          say("Dites lesquels, ou --all.", "Say which, or --all."))
      }
    }

    func run() throws {
      let session = try RetentionCommand.session(options)
      let due = try session.office().retention().filter { $0.state == .due }
      let chosen =
        all ? due.map(\.line.id) : try dossiers.map { try session.file($0).dossier.id }
      let from = session.workplace.today.adding(
        days: session.workplace.convention.retention.noticeDays)
      for dossier in chosen {
        try RetentionCommand.decide(
          .announcePurge, dossier, session,
          said: Phrase(
            "\(dossier) : suppression annoncée, possible à partir du \(from.dayMonthYear).",
            "\(dossier): purge announced, possible from \(from.dayMonthYear)."))
      }
      if chosen.isEmpty {
        System.write([say("Rien à annoncer.", "Nothing to announce.")])
      }
    }
  }
}
