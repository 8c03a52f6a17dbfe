import ArgumentParser
import Casework
import Registry

/// `binome convention`: the rules of a store.
struct ConventionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "convention",
      abstract: say(
        "Les conventions : règles du territoire.", "Conventions: the territory's rules."),
      subcommands: [Add.self, Check.self, List.self], defaultSubcommand: List.self)
  }

  struct Reference: ParsableArguments {
    @Argument(
      help: ArgumentHelp(
        say(
          "Une convention livrée, ou un fichier .toml.",
          "One that comes with the program, or a .toml file."),
        valueName: say("convention", "convention")))
    var convention: String
  }

  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add",
        abstract: say(
          "Ajouter une convention au registre, ou remplacer celle de même nom.",
          "Add a convention to the store, or replace the one of the same name."),
        discussion: say(
          "Les contrats déjà signés gardent leurs durées.",
          "Contracts already signed keep their durations."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var reference: Reference

    func run() throws {
      let store = try StorePlace.open(options)
      _ = try StoreKeeping.allowed(options, store)
      let text = try ConventionShelf.text(reference.convention)
      try store.keep(text, at: try options.clock().now)
      System.write([say("Convention ajoutée : \(text.id)", "Convention added: \(text.id)")])
    }
  }

  struct Check: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "check",
        abstract: say("Vérifier un fichier de convention.", "Check a convention file."))
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var reference: Reference

    func run() throws {
      let text = try ConventionShelf.text(reference.convention)
      let convention = try ConventionShelf.read(text)
      let terms = convention.terms
      System.write([
        "\(convention.id) · \(say(convention.title))",
        say(
          "Contrat : \(terms.initialMonths) mois ; renouvellements : \(terms.renewals) de \(terms.renewalMonths) mois.",
          "Contract: \(terms.initialMonths) months; renewals: \(terms.renewals) of \(terms.renewalMonths) months."
        ),
        say("Valeurs par défaut : ", "Default values: ")
          + convention.defaults.sorted().joined(separator: ", "),
      ])
    }
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: say(
          "Celles du registre, et celles qui sont livrées.",
          "Those of the store, and those that come with the program."))
    }

    @OptionGroup var options: CommonOptions

    func run() throws {
      for name in try ConventionShelf.names() {
        let convention = try ConventionShelf.read(ConventionShelf.text(name))
        System.write(["\(name)  \(say(convention.title))"])
      }
      let path = Places.store(options.store)
      guard System.exists(path) else { return }
      let kept = try StorePlace.open(options, at: path).conventions().map(\.id).joined(
        separator: ", ")
      System.write([say("Dans le registre : \(kept)", "In the store: \(kept)")])
    }
  }
}
