import ArgumentParser
import Casework

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Le registre ; sinon BINOME_STORE, sinon le dossier de données.",
        "The store; else BINOME_STORE, else the data folder."),
      valueName: say("fichier", "file")))
  var store: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      say("Qui est au poste.", "Who is at the desk."), valueName: say("identifiant", "login")))
  var login: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Le fichier dont la première ligne est la phrase de passe ; - pour l'entrée.",
        "The file whose first line is the passphrase; - for the input."),
      valueName: say("fichier", "file")))
  var passphraseFile: String?

  @Option(
    help: ArgumentHelp(
      say("La langue : fr ou en.", "The language: fr or en."), valueName: say("langue", "language"))
  )
  var lang: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Le jour, AAAA-MM-JJ, pour essayer ou se former.",
        "The day, YYYY-MM-DD, to try things or for training."), valueName: say("jour", "day")))
  var today: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "Sans plein écran : lignes simples, questions une à une.",
        "Without full screen: plain lines, questions one by one.")))
  var plain = false

  func validate() throws {
    if let lang, Language(rawValue: lang.lowercased()) == nil {
      throw ValidationError(
        say("--lang \(lang) : choisissez fr ou en.", "--lang \(lang): choose fr or en."))
    }
    if let today, CivilDate(today) == nil {
      throw ValidationError(
        say(
          "--today \(today) : écrivez le jour ainsi : 2026-11-21.",
          "--today \(today): write the day like this: 2026-11-21."))
    }
  }

  /// The clock of this run.
  func clock() throws -> Clock { Clock(givenDay: today.flatMap { CivilDate($0) }) }
}
