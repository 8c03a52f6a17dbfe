import ArgumentParser
import Casework

/// The file of a list that a command brings in, and whether it is only tried.
struct ListFileOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Le fichier ; - pour l'entrée standard.", "The file; - for the standard input."),
      valueName: say("fichier", "file")))
  var file: String

  @Flag(
    help: ArgumentHelp(
      say(
        "Montrer ce qui serait fait, sans le faire.", "Show what would be done, without doing it."))
  )
  var dryRun = false

  /// Does `apply`, or says that nothing is done.
  func unlessTrial(_ apply: () throws -> Void) throws {
    guard dryRun else { return try apply() }
    System.write([
      say("Essai seulement : rien n'est enregistré.", "Trial only: nothing is recorded.")
    ])
  }
}
