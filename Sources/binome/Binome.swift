import ArgumentParser
import Casework

/// The program: without a command, the desk.
struct Binome: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "binome",
      abstract: say(
        "Le poste de travail partagé d'un binôme de l'accompagnement global.",
        "The shared desk of a binôme of accompagnement global."),
      discussion: say(
        """
        Sans commande, ouvre le poste ; sans terminal, écrit le portefeuille.

        Exemples :
          binome demo                        essayer sur un territoire inventé
          binome init --help                 créer un registre
          binome --as clegoff                ouvrir le portefeuille de clegoff
          binome today                       ce qui attend, et pourquoi
          binome list --json                 le portefeuille pour un autre programme
        """,
        """
        Without a command, opens the desk; without a terminal, writes the portfolio.

        Examples:
          binome demo                        try it on an invented territory
          binome init --help                 make a store
          binome --as clegoff                open clegoff's portfolio
          binome today                       what waits, and why
          binome list --json                 the portfolio for another program
        """),
      version: version,
      subcommands: [
        DemoCommand.self, InitCommand.self, ImportCommand.self, TodayCommand.self,
        ListCommand.self, CaseloadCommand.self, FiguresCommand.self, ReportCommand.self,
        DifficultyCommand.self, AnonymisedCommand.self, SearchCommand.self, ShowCommand.self,
        OpenCommand.self, DoCommand.self,
        PointCommand.self,
        RequestCommand.self, CopyCommand.self, RetentionCommand.self,
        ColleagueCommand.self, AccountCommand.self, AccessCommand.self, ConventionCommand.self,
        ActionsCommand.self, ResourceCommand.self, VerifyCommand.self, ProofCommand.self,
        RebuildCommand.self, TransferCommand.self, AdminCommand.self, DoctorCommand.self,
        ManualCommand.self,
      ])
  }

  static let version = "0.1.0"

  @OptionGroup var options: CommonOptions

  func run() throws {
    let session = try Session(options)
    try DeskRunner.open(session, plain: options.plain)
  }
}
