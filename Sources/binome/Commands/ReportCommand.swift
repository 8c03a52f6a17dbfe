import ArgumentParser
import Casework
import Desk
import Registry

/// `binome report`: the reports that supervisors hand over.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: say(
        "Faire les rapports de l'encadrement : transmission, comité, cohorte.",
        "Make the reports of supervisors: transmission, committee, cohort."),
      discussion: say(
        """
        Aucun nom de personne suivie ni de professionnel ; les effectifs de 1 à 4 sont masqués.

        Exemples :
          binome report monthly                       la transmission du dernier mois entier
          binome report monthly --freeze              la même, gardée telle qu'elle est envoyée
          binome report copil --period 2026           le dossier du comité de pilotage
          binome report copil --format xlsx           en classeur
          binome report cohort --period 2026-T1       ce que sont devenues les entrées
          binome report differences --period 2026-10  ce qui a changé depuis l'envoi
        """,
        """
        Nobody followed and no professional is named; counts from 1 to 4 are hidden.

        Examples:
          binome report monthly                       the transmission of the last whole month
          binome report monthly --freeze              the same, kept as it is sent
          binome report copil --period 2026           the file of the steering committee
          binome report copil --format xlsx           as a workbook
          binome report cohort --period 2026-T1       what became of those who entered
          binome report differences --period 2026-10  what changed since it was sent
        """),
      subcommands: [
        MonthlyCommand.self, CopilCommand.self, CohortCommand.self, FrozenCommand.self,
        DifferencesCommand.self,
      ])
  }

}

extension ReportCommand {
  /// `binome report monthly`.
  struct MonthlyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "monthly",
        abstract: say(
          "La transmission mensuelle entre les deux institutions.",
          "The monthly transmission between the two institutions."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var report: ReportOptions

    @Flag(
      help: ArgumentHelp(
        say(
          "Garder ces chiffres tels qu'ils sont envoyés.", "Keep these figures as they are sent.")))
    var freeze = false

    func run() throws {
      let desk = try ReportDesk(options, unit: report.unit)
      let period = try report.period(.monthly, today: desk.session.workplace.today)
      try desk.write(.monthly, period, report)
      guard freeze else { return }
      let kept = try desk.session.office()
        .freeze(period, scope: desk.scope)
      System.complain(
        say(
          "Chiffres gardés tels quels pour \(kept.period). « binome report differences --period \(kept.period) » dira ce qui change.",
          "Figures kept as they are for \(kept.period). “binome report differences --period \(kept.period)” will say what changes."
        ))
    }
  }

  /// `binome report copil`.
  struct CopilCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "copil",
        abstract: say("Le dossier du comité de pilotage.", "The file of the steering committee."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
      let desk = try ReportDesk(options, unit: report.unit)
      try desk.write(
        .copil, try report.period(.copil, today: desk.session.workplace.today), report)
    }
  }

  /// `binome report cohort`.
  struct CohortCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "cohort",
        abstract: say(
          "Ce que sont devenues les personnes entrées ensemble.",
          "What became of the people who entered together."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
      let desk = try ReportDesk(options, unit: report.unit)
      try desk.write(
        .cohort, try report.period(.cohort, today: desk.session.workplace.today), report)
    }
  }
}
