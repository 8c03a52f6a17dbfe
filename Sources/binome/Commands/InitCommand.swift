import ArgumentParser
import Casework
import Registry

/// `binome init`: a new store for a territory, with the first supervisor of each side.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: say("Créer un registre.", "Make a store."),
      discussion: say(
        """
        Les comptes des deux institutions naissent ensemble : un responsable de chacune. Chaque code à
        usage unique se remet en main propre ; il s'échange contre une phrase de passe à la première
        ouverture.

        Exemples :
          binome init --convention 35-2023 \\
            --employment-supervisor "mtanguy, TANGUY, Maël, Rennes Sud" \\
            --social-supervisor "ylebihan, LE BIHAN, Yann, CDAS de Bruz"
          binome init --convention mon-territoire.toml --store essai.sqlite --without-accounts

        Ensuite : binome colleague add, puis binome import.
        """,
        """
        The accounts of both institutions are founded together: a supervisor of each. Each one-time code
        is handed over in person; it is exchanged for a passphrase at the first login.

        Examples:
          binome init --convention 35-2023 \\
            --employment-supervisor "mtanguy, TANGUY, Maël, Rennes Sud" \\
            --social-supervisor "ylebihan, LE BIHAN, Yann, CDAS de Bruz"
          binome init --convention my-territory.toml --store trial.sqlite --without-accounts

        Then: binome colleague add, and binome import.
        """))
  }

  @OptionGroup var options: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(
        "Une convention livrée, ou un fichier .toml.",
        "A convention that comes with the program, or a .toml file."), valueName: "id"))
  var convention: String

  @Option(
    help: ArgumentHelp(
      say(
        "Premier responsable du côté emploi : « identifiant, NOM, Prénom, agence ».",
        "First supervisor of the employment side: “login, SURNAME, First name, agency”."),
      valueName: say("responsable", "supervisor")))
  var employmentSupervisor: Founder?

  @Option(
    help: ArgumentHelp(
      say(
        "Premier responsable du côté social : « identifiant, NOM, Prénom, unité ».",
        "First supervisor of the social side: “login, SURNAME, First name, unit”."),
      valueName: say("responsable", "supervisor")))
  var socialSupervisor: Founder?

  @Flag(
    help: ArgumentHelp(
      say(
        "Sans comptes : quiconque ouvre le fichier peut tout y lire. Pour un essai.",
        "Without accounts: whoever opens the file can read all of it. For a trial.")))
  var withoutAccounts = false

  func validate() throws {
    let isFounded = employmentSupervisor != nil && socialSupervisor != nil
    guard isFounded != withoutAccounts, withoutAccounts || isFounded else {
      throw ValidationError(
        say(
          "Nommez le premier responsable de chaque institution avec --employment-supervisor et --social-supervisor ; ou, pour un essai, --without-accounts.",
          "Name the first supervisor of each institution with --employment-supervisor and --social-supervisor; or, for a trial, --without-accounts."
        ))
    }
    if let one = employmentSupervisor, one.login == socialSupervisor?.login {
      throw ValidationError(
        say(
          "Les deux responsables ont le même identifiant : \(one.login).",
          "Both supervisors have the same login: \(one.login)."))
    }
  }

  func run() throws {
    // Read first: a wrong convention leaves no empty store behind.
    let text = try ConventionShelf.text(convention)
    let rules = try ConventionShelf.read(text)
    let now = try options.clock().now
    let path = Places.store(options.store)
    let founders = [
      employmentSupervisor?.professional(.employmentSupervisor),
      socialSupervisor?.professional(.socialSupervisor),
    ].compactMap(\.self)
    var codes: [(Professional, OpeningCode)] = []
    try NewStore.make(at: path) { store in
      try store.keep(text, at: now)
      try ActionShelf.keepOurs(in: store, themes: rules.diagnostic.themes)
      try store.keep(founders)
      codes = try founders.map {
        ($0, try store.foundAccount(for: $0.login, at: now).done(at: now))
      }
    }
    System.write([
      say(
        "Registre créé : \(path), convention \(text.id).",
        "Store made: \(path), convention \(text.id).")
    ])
    for (founder, code) in codes { System.write(AccountLines.code(code, for: founder)) }
    System.write([
      say(
        "Ajoutez les professionnels : binome colleague add clegoff --name \"LE GOFF, Claire\" --role adviser --unit \"Rennes Sud\"",
        "Add the professionals: binome colleague add clegoff --name \"LE GOFF, Claire\" --role adviser --unit \"Rennes Sud\""
      )
    ])
  }
}
