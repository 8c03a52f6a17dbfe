import ArgumentParser
import Casework
import Desk
import Registry

/// `binome account`: who can log in.
struct AccountCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "account",
      abstract: say(
        "Les comptes : qui peut ouvrir une session.", "Accounts: who can log in."),
      discussion: say(
        """
        Un responsable décide des comptes de son institution, jamais de ceux de l'autre. « binome
        colleague add » ouvre le compte de qui arrive.

        Exemples :
          binome account list --as mtanguy
          binome account reopen clegoff --as mtanguy     phrase de passe perdue
          binome account unlock clegoff --as mtanguy     trop d'essais
          binome account passphrase --as clegoff         changer la sienne
        """,
        """
        A supervisor decides about the accounts of their institution, never about the other's. “binome
        colleague add” opens the account of whoever arrives.

        Examples:
          binome account list --as mtanguy
          binome account reopen clegoff --as mtanguy     lost passphrase
          binome account unlock clegoff --as mtanguy     too many tries
          binome account passphrase --as clegoff         change one's own
        """),
      subcommands: [
        List.self, Open.self, Reopen.self, Unlock.self, LastDay.self, Close.self, Change.self,
        Found.self,
      ], defaultSubcommand: List.self)
  }

  /// Whose account.
  struct Whose: ParsableArguments {
    @Argument(
      help: ArgumentHelp(
        say("L'identifiant du collègue.", "The colleague's login."),
        valueName: say("identifiant", "login")))
    var colleague: String
  }

  /// A supervisor who has logged in, and their keys.
  static func supervisor(_ options: CommonOptions) throws -> (session: Session, keys: OpenKeys) {
    let session = try Session(options)
    try session.require(
      .accounts,
      Phrase(
        "Les comptes sont l'affaire des responsables.", "Accounts are for supervisors to see to."))
    guard let keys = session.keys else { throw withoutAccounts }
    return (session, keys)
  }

  private static let withoutAccounts = Failure(
    Phrase(
      "Ce registre n'a pas de comptes. « binome account found » en crée un premier pour chaque institution.",
      "This store has no accounts. “binome account found” makes a first one for each institution."),
    status: Failure.unavailable)

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: say("Ceux de son institution.", "Those of one's institution."))
    }

    @OptionGroup var options: CommonOptions

    func run() throws {
      let (session, _) = try AccountCommand.supervisor(options)
      let people = session.workplace.professionals
      let side = session.workplace.me.side
      let accounts = try session.store.accounts().filter { people[$0.login]?.side == side }
      System.write(accounts.map { AccountLines.line($0, people[$0.login]) })
    }
  }

  struct Change: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "passphrase",
        abstract: say("Changer sa phrase de passe.", "Change one's passphrase."))
    }

    @OptionGroup var options: CommonOptions

    func run() throws {
      let session = try Session(options)
      guard let keys = session.keys else { throw AccountCommand.withoutAccounts }
      try session.door.changePassphrase(of: keys)
      System.write([say("Phrase de passe changée.", "Passphrase changed.")])
    }
  }

  struct Found: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "found",
        abstract: say(
          "Créer le premier compte d'une institution, dans un registre qui n'en a pas.",
          "Make the first account of an institution, in a store that has none."),
        discussion: say(
          "Faites-le pour les deux institutions le même jour. Ce qui était gardé avant reste en clair dans le fichier.",
          "Do it for both institutions on the same day. What was kept before stays in clear in the file."
        ))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var whose: Whose

    func run() throws {
      let store = try StorePlace.open(options)
      let now = try options.clock().now
      let code = try store.foundAccount(for: whose.colleague, at: now).done(at: now)
      guard let person = try store.professionals()[whose.colleague] else { return }
      System.write(AccountLines.code(code, for: person))
    }
  }
}
