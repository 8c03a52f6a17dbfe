import ArgumentParser
import Casework
import Registry

/// `binome admin`: whom a server lets in to a store.
struct AdminCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "admin",
      abstract: say("Sur un serveur : qui entre.", "On a server: who is let in."),
      discussion: say(
        """
        Chaque professionnel du registre a au serveur un rôle qui porte son identifiant, et les droits de
        son métier : psql sous ce rôle montre ce que montre le poste. Pour le propriétaire du registre.
        Le mot de passe du serveur n'est pas la phrase de passe : il ouvre la porte, elle ouvre les clés.

        Exemples :
          binome admin create clegoff --store postgresql://registre@serveur/binome
          binome admin create clegoff --certificate      entre avec un certificat
          binome admin rotate clegoff                    un autre mot de passe
          binome admin close clegoff                     n'entre plus, sessions fermées
        """,
        """
        Each professional of the store has a role at the server that bears their login, and the rights of
        their work: psql under this role shows what the desk shows. For the owner of the store. The
        server's password is not the passphrase: it opens the door, the passphrase opens the keys.

        Examples:
          binome admin create clegoff --store postgresql://registre@server/binome
          binome admin create clegoff --certificate      comes in with a certificate
          binome admin rotate clegoff                    another password
          binome admin close clegoff                     let in no more, sessions ended
        """),
      subcommands: [List.self, Create.self, Rotate.self, Close.self], defaultSubcommand: List.self)
  }

  /// The address of the store.
  static func server(_ options: CommonOptions) throws -> String {
    let path = Places.store(options.store)
    guard Store.isServer(path) else {
      throw Failure(
        Phrase(
          "Ce registre est un fichier : qui entre, ce sont les droits du fichier. « binome admin » sert aux serveurs.",
          "This store is a file: who is let in is a matter of the file's rights. “binome admin” is for servers."
        ),
        status: Failure.usage)
    }
    return path
  }

  /// Lets somebody in and says their password, which nobody is told again.
  static func admit(_ login: String, hasCertificate: Bool, _ options: CommonOptions) throws {
    let path = try server(options)
    let password = hasCertificate ? nil : try Store.newServerPassword()
    try Store.admit(login, password: password, onServer: path)
    guard let password else {
      System.write([
        say(
          "\(login) entre avec son certificat.", "\(login) comes in with their certificate.")
      ])
      return
    }
    System.write([
      say("Mot de passe de \(login) : \(password)", "Password of \(login): \(password)"),
      say(
        "  À remettre en main propre ; il n'est gardé nulle part. Il se met dans ~/.pgpass, ou se tape à l'ouverture.",
        "  To be handed over in person; it is kept nowhere. It goes into ~/.pgpass, or is typed when opening."
      ),
    ])
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("Les rôles du serveur.", "The roles of the server."))
    }

    @OptionGroup var options: CommonOptions

    func run() throws {
      let path = try AdminCommand.server(options)
      let people = try StorePlace.open(options).professionals()
      let roles = try Store.serverRoles(onServer: path).filter { people[$0.login] != nil }
      System.write(
        roles.map { role in
          let state =
            role.isAdmitted ? say("entre", "let in") : say("n'entre plus", "let in no more")
          return "\(role.login)  \(people[role.login]?.fullName ?? "–")  \(state)"
        })
      let without = people.keys.filter { login in !roles.contains { $0.login == login } }.sorted()
      guard !without.isEmpty else { return }
      System.write([
        say(
          "Sans rôle au serveur : \(without.joined(separator: ", "))",
          "Without a role at the server: \(without.joined(separator: ", "))")
      ])
    }
  }

  struct Create: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "create",
        abstract: say("Faire entrer un professionnel.", "Let a professional in."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var whose: AccountCommand.Whose

    @Flag(
      help: ArgumentHelp(
        say(
          "Sans mot de passe : la personne montre un certificat.",
          "Without a password: the person shows a certificate.")))
    var certificate = false

    func run() throws {
      try AdminCommand.admit(whose.colleague, hasCertificate: certificate, options)
    }
  }

  struct Rotate: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "rotate",
        abstract: say(
          "Changer le mot de passe, et les droits si le métier a changé.",
          "Change the password, and the rights if the work has changed."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var whose: AccountCommand.Whose

    func run() throws {
      let path = try AdminCommand.server(options)
      guard
        try Store.serverRoles(onServer: path).contains(where: { $0.login == whose.colleague })
      else {
        throw Failure(
          Phrase(
            "\(whose.colleague) n'a pas de rôle au serveur : binome admin create \(whose.colleague).",
            "\(whose.colleague) has no role at the server: binome admin create \(whose.colleague)."),
          status: Failure.noInput)
      }
      try AdminCommand.admit(whose.colleague, hasCertificate: false, options)
    }
  }

  struct Close: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "close",
        abstract: say(
          "Ne plus laisser entrer, et fermer les sessions.",
          "Let in no more, and end the sessions."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var whose: AccountCommand.Whose

    func run() throws {
      try Store.dismiss(whose.colleague, onServer: AdminCommand.server(options))
      System.write([
        say(
          "\(whose.colleague) n'entre plus. Fermez aussi son compte : binome account close.",
          "\(whose.colleague) is let in no more. Close their account too: binome account close.")
      ])
    }
  }
}
