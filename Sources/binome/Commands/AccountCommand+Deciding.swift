import ArgumentParser
import Casework
import Desk
import Registry

extension AccountCommand {
  struct Open: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "open",
        abstract: say(
          "Ouvrir le compte d'un collègue qui n'en a pas.",
          "Open the account of a colleague who has none."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var whose: Whose

    func run() throws {
      try AccountCommand.giveCode(options, whose) { store, login, keys, now throws(StoreError) in
        try store.openAccount(for: login, by: keys, at: now)
      }
    }
  }

  struct Reopen: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "reopen",
        abstract: say(
          "Rouvrir un compte : phrase de passe perdue, ou retour.",
          "Open an account again: lost passphrase, or somebody who comes back."),
        discussion: say(
          "Ce que le collègue avait gardé « à moi seul » sous son ancienne phrase ne se lira plus.",
          "What the colleague had kept to themselves under the former passphrase will not be read any more."
        ))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var whose: Whose

    func run() throws {
      try AccountCommand.giveCode(options, whose) { store, login, keys, now throws(StoreError) in
        try store.reopenAccount(of: login, by: keys, at: now)
      }
    }
  }

  struct Unlock: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "unlock",
        abstract: say(
          "Laisser réessayer qui s'est trompé dix fois.",
          "Let somebody try again who failed ten times."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var whose: Whose

    func run() throws {
      let (session, keys) = try AccountCommand.supervisor(options)
      try session.store.unlock(whose.colleague, by: keys).done(at: session.clock.now)
      System.write([
        say("\(whose.colleague) peut réessayer.", "\(whose.colleague) can try again.")
      ])
    }
  }

  struct LastDay: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "last-day",
        abstract: say(
          "Fixer le dernier jour d'un compte.", "Set the last day of an account."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var whose: Whose

    @Option(
      help: ArgumentHelp(
        say(
          "Le dernier jour, inclus, AAAA-MM-JJ ; sans lui, plus de terme.",
          "The last day, included, YYYY-MM-DD; without it, no end."), valueName: say("jour", "day"))
    )
    var on: String?

    func validate() throws {
      if let on, CivilDate(on) == nil {
        throw ValidationError(
          say(
            "--on \(on) : écrivez le jour ainsi : 2026-11-21.",
            "--on \(on): write the day like this: 2026-11-21."))
      }
    }

    func run() throws {
      let (session, keys) = try AccountCommand.supervisor(options)
      let day = on.flatMap { CivilDate($0) }
      try session.store.setLastDay(day, of: whose.colleague, by: keys).done(at: session.clock.now)
      System.write([
        day.map {
          say(
            "Le compte de \(whose.colleague) s'ouvre jusqu'au \($0.dayMonthYear) inclus.",
            "The account of \(whose.colleague) opens until \($0.dayMonthYear) included.")
        }
          ?? say(
            "Le compte de \(whose.colleague) n'a plus de terme.",
            "The account of \(whose.colleague) has no end any more.")
      ])
    }
  }

  struct Close: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "close",
        abstract: say("Fermer le compte de qui part.", "Close the account of who leaves."),
        discussion: say(
          "Les clés de l'institution changent : ce qui sera gardé ensuite n'est plus pour lui. Ce qu'il a signé reste signé.",
          "The keys of the institution change: what is kept from then on is not for them. What they signed stays signed."
        ))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var whose: Whose

    func run() throws {
      let (session, keys) = try AccountCommand.supervisor(options)
      let now = session.clock.now
      try session.store.closeAccount(whose.colleague, by: keys, at: now).done(at: now)
      System.write([
        say(
          "Le compte de \(whose.colleague) est fermé.",
          "The account of \(whose.colleague) is closed.")
      ])
    }
  }

  /// Opens an account, or opens it again, and says the code.
  private static func giveCode(
    _ options: CommonOptions, _ whose: Whose,
    _ give: (Store, String, OpenKeys, Instant) throws(StoreError) -> AccountOutcome<OpeningCode>
  ) throws {
    let (session, keys) = try supervisor(options)
    let now = session.clock.now
    let code = try give(session.store, whose.colleague, keys, now).done(at: now)
    guard let person = session.workplace.professionals[whose.colleague] else { return }
    System.write(AccountLines.code(code, for: person))
  }
}
