import ArgumentParser
import Casework
import Desk
import Registry

extension ReportCommand {
  /// `binome report frozen`.
  struct FrozenCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "frozen",
        abstract: say(
          "Les transmissions gardées telles qu'envoyées.", "The transmissions kept as sent."))
    }

    @OptionGroup var options: CommonOptions

    @Flag(help: ArgumentHelp(say("En JSON.", "As JSON.")))
    var json = false

    func run() throws {
      let desk = try ReportDesk(options, unit: nil)
      let frozen = try desk.session.store.frozenFigures()
      let words = FrozenWords(desk.session.workplace)
      System.write(json ? [words.json(frozen).text] : words.list(frozen))
    }
  }

  /// `binome report differences`.
  struct DifferencesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "differences",
        abstract: say(
          "Ce qui a changé depuis l'envoi d'une transmission.",
          "What changed since a transmission was sent."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var place: ReportPlace

    @Flag(help: ArgumentHelp(say("En JSON.", "As JSON.")))
    var json = false

    func run() throws {
      let desk = try ReportDesk(options, unit: place.unit)
      let workplace = desk.session.workplace
      let period = try place.period(.monthly, today: workplace.today)
      guard
        let found = try desk.session.office()
          .differences(period, scope: desk.scope)
      else {
        throw Failure(
          Phrase(
            "Aucune transmission gardée pour \(period.text). « binome report frozen » montre celles qui le sont.",
            "No transmission is kept for \(period.text). “binome report frozen” shows those that are."
          ),
          status: Failure.noInput)
      }
      let words = FrozenWords(workplace)
      System.write(
        json
          ? [words.json(found.sent, found.changes).text]
          : words.differences(found.sent, found.changes))
    }
  }
}
