import ArgumentParser
import Casework
import Desk
import Registry

/// `binome colleague`: who works with a store.
struct ColleagueCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "colleague",
      abstract: say("Qui travaille avec ce registre.", "Who works with this store."),
      subcommands: [Add.self, List.self], defaultSubcommand: List.self)
  }

  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add",
        abstract: say(
          "Ajouter quelqu'un, ou changer ce qu'on en sait.", "Add someone, or change what is known."
        ),
        discussion: say(
          """
          Un responsable ajoute les siens, et reçoit le code à usage unique à leur remettre.

          Exemple :
            binome colleague add rkervella --name "KERVELLA, Rozenn" --role social_worker --unit "CDAS de Bruz" --as ylebihan
          """,
          """
          A supervisor adds those of their side, and is given the one-time code to hand over.

          Example:
            binome colleague add rkervella --name "KERVELLA, Rozenn" --role social_worker --unit "CDAS de Bruz" --as ylebihan
          """))
    }

    @OptionGroup var options: CommonOptions

    @Argument(
      help: ArgumentHelp(
        say("Identifiant, en minuscules.", "Login, in lower case."),
        valueName: say("identifiant", "login")))
    var newLogin: String

    @Option(
      help: ArgumentHelp(
        say("« NOM, Prénom ».", "“SURNAME, First name”."), valueName: say("nom", "name")))
    var name: String

    @Option(
      help: ArgumentHelp(
        say("Métier : ", "Role: ") + Role.allCases.map(\.rawValue).joined(separator: ", ") + ".",
        valueName: say("metier", "role")))
    var role: String

    @Option(
      help: ArgumentHelp(
        say("Agence ou unité sociale.", "Agency or social unit."), valueName: say("unite", "unit")))
    var unit: String

    @Option(
      help: ArgumentHelp(
        say("Temps de travail, en centièmes.", "Working time, in hundredths."), valueName: "n"))
    var workingTime = 100

    @Option(help: ArgumentHelp(say("Courriel.", "E-mail."), valueName: say("courriel", "email")))
    var email: String?

    func validate() throws {
      guard LoginRule.fits(newLogin) else {
        throw ValidationError(
          say(
            "Identifiant « \(newLogin) » : de 2 à 32 lettres sans accent en minuscules, chiffres, points ou tirets.",
            "Login “\(newLogin)”: 2 to 32 unaccented lower-case letters, digits, dots or hyphens."))
      }
      guard Role(rawValue: role) != nil else {
        throw ValidationError(
          say("--role \(role) : choisissez ", "--role \(role): choose ")
            + Role.allCases.map(\.rawValue).joined(separator: ", "))
      }
      guard (10...100).contains(workingTime) else {
        throw ValidationError(
          say("--working-time : de 10 à 100.", "--working-time: from 10 to 100."))
      }
      guard name.split(separator: ",").count == 2 else {
        throw ValidationError(
          say("--name : écrivez « NOM, Prénom ».", "--name: write “SURNAME, First name”."))
      }
    }

    func run() throws {
      let store = try StorePlace.open(options)
      let pieces = name.split(separator: ",").map { String($0).composed.trimmed }
      let professional = Professional(
        login: newLogin, surname: pieces[0], givenName: pieces[1],
        role: Role(rawValue: role) ?? .adviser, unit: unit.composed.trimmed,
        workingTime: workingTime, email: email)
      let known = try store.professionals()[newLogin]
      let session = try StoreKeeping.allowed(options, store)
      if let me = session?.workplace.me {
        let sides = [professional.side, known?.side].compactMap(\.self)
        guard sides.allSatisfy({ $0 == me.side }) else {
          throw Failure(AccountRefusal.otherSide, at: try options.clock().now)
        }
      }
      try store.keep([professional])
      System.write([
        say("Ajouté : ", "Added: ") + "\(newLogin), \(professional.fullName), \(professional.unit)"
      ])
      guard let session, let keys = session.keys else { return }
      guard try !store.accounts().contains(where: { $0.login == newLogin }) else { return }
      let now = session.clock.now
      let code = try store.openAccount(for: newLogin, by: keys, at: now).done(at: now)
      System.write(AccountLines.code(code, for: professional))
    }
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("Les montrer tous.", "Show them all."))
    }

    @OptionGroup var options: CommonOptions

    func run() throws {
      let store = try StorePlace.open(options)
      let all = try store.professionals().values.sorted {
        ($0.role.rawValue, $0.login) < ($1.role.rawValue, $1.login)
      }
      System.write(
        all.map {
          "\($0.login)  \($0.fullName)  \($0.role.rawValue)  \($0.unit)  \($0.workingTime) %"
        })
    }
  }
}
