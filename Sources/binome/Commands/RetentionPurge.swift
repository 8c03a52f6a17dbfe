import ArgumentParser
import Casework
import Desk
import Registry

/// `binome retention purge`: what was announced long enough ago goes, for good.
struct RetentionPurge: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "purge",
      abstract: say(
        "Supprimer ce qui a été annoncé, pour de bon.", "Purge what was announced, for good."))
  }

  @OptionGroup var options: CommonOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "Les dossiers ; tous ceux qui sont prêts sinon.", "The dossiers; else all that are ready."),
      valueName: "dossier"))
  var dossiers: [String] = []

  @Flag(help: ArgumentHelp(say("Sans demander.", "Without asking.")))
  var yes = false

  @Flag(help: ArgumentHelp(say("Le compte rendu en JSON.", "The report as JSON.")))
  var json = false

  func run() throws {
    let session = try RetentionCommand.session(options)
    let office = try session.office()
    let chosen =
      dossiers.isEmpty
      ? try office.retention().filter { $0.state == .purgeable }.map(\.line.id)
      : try dossiers.map { try session.file($0).dossier.id }
    guard yes || chosen.isEmpty || agrees(chosen.count) else {
      throw Failure(
        Phrase("Rien n'est supprimé.", "Nothing is purged."), status: Failure.refused)
    }
    let pages = RetentionPages(session.workplace)
    let report = try office.purge(chosen)
    System.write(json ? [pages.json(report).text] : pages.report(report))
  }

  /// Asks once more: nothing brings a purged dossier back.
  private func agrees(_ count: Int) -> Bool {
    let answer = StandardConsole().ask(
      say(
        "\(count) dossier(s) seront supprimés, sans retour possible. Écrivez oui pour continuer : ",
        "\(count) dossier(s) will be purged, and nothing brings them back. Write yes to go on: "))
    return ["oui", "yes"].contains(answer?.trimmed.lowercased())
  }
}
