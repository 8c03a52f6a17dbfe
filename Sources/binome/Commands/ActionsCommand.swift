import ArgumentParser
import Casework
import Desk
import Registry

/// `binome actions`: the usual actions from which plans start.
struct ActionsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "actions",
      abstract: say(
        "Les actions usuelles, proposées au moment d'écrire un plan.",
        "Usual actions, offered when a plan is written."),
      discussion: say(
        """
        Exemples :
          binome actions show --toml > actions.toml
          binome actions set actions.toml
        """,
        """
        Examples:
          binome actions show --toml > actions.toml
          binome actions set actions.toml
        """),
      subcommands: [Show.self, Replace.self], defaultSubcommand: Show.self)
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show", abstract: say("Les montrer toutes.", "Show them all."))
    }

    @OptionGroup var options: CommonOptions

    @Flag(
      help: ArgumentHelp(
        say("Le texte du fichier, à corriger.", "The text of the file, to change it.")))
    var toml = false

    func run() throws {
      let rules = try StoreRules(options)
      if toml {
        System.write(Array((try rules.store.setting(.actionTemplates) ?? "").utf8))
        return
      }
      let templates = try ActionShelf.read(rules.store, themes: rules.themes)
      System.write(
        templates.isEmpty
          ? [say("Aucune action usuelle.", "No usual action.")]
          : templates.map(rules.pages.line))
    }
  }

  struct Replace: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "set",
        abstract: say(
          "Les remplacer par celles d'un fichier, vérifié d'abord.",
          "Replace them by those of a file, checked first."),
        discussion: say(
          "Les actions déjà écrites dans les plans ne changent pas.",
          "Actions already written in plans do not change."))
    }

    @OptionGroup var options: CommonOptions

    @Argument(
      help: ArgumentHelp(
        say("Le fichier .toml ; - pour l'entrée.", "The .toml file; - for the input."),
        valueName: say("fichier", "file")))
    var file: String

    func run() throws {
      let rules = try StoreRules(options)
      _ = try StoreKeeping.allowed(options, rules.store)
      let count = try ActionShelf.keep(fileAt: file, in: rules.store, themes: rules.themes)
      System.write([
        say("Actions usuelles gardées : \(count).", "Usual actions kept: \(count).")
      ])
    }
  }
}
