import ArgumentParser
import Casework
import Desk
import Exchange
import Registry

/// `binome resource`: the territory's resources, on which actions call.
struct ResourceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resource",
      abstract: say("Les ressources locales du territoire.", "The territory's local resources."),
      subcommands: [Import.self, List.self], defaultSubcommand: List.self)
  }

  struct Import: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "import",
        abstract: say(
          "Garder les ressources d'un fichier.", "Keep the resources of a file."),
        discussion: say(
          """
          Un tableau CSV avec un nom et des thèmes par ligne. Importer deux fois ne change rien ; ce \
          qui n'est pas dans le fichier reste. Un fichier fautif n'applique rien.

          Exemples :
            binome resource import ressources.csv --dry-run
            binome resource import ressources.csv
          """,
          """
          A CSV table with a name and themes on each line. Importing twice changes nothing; what is not \
          in the file stays. A faulty file applies nothing.

          Examples:
            binome resource import resources.csv --dry-run
            binome resource import resources.csv
          """))
    }

    @OptionGroup var options: CommonOptions

    @OptionGroup var list: ListFileOptions

    func run() throws {
      let rules = try StoreRules(options)
      let read = try ResourcesFile.read(
        System.read(list.file), name: list.file, today: rules.today, themes: rules.themes)
      let plan = ResourceImport(read, known: try rules.store.resources())
      System.write(plan.report())
      _ = try StoreKeeping.allowed(options, rules.store)
      try list.unlessTrial { try rules.store.keep(plan.changes) }
    }
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("Les montrer toutes.", "Show them all."),
        discussion: say(
          """
          Exemples :
            binome resource list --theme housing
            binome resource list --json
          """,
          """
          Examples:
            binome resource list --theme housing
            binome resource list --json
          """))
    }

    @OptionGroup var options: CommonOptions

    @Option(
      help: ArgumentHelp(
        say("Un thème de frein, par son code ou son nom.", "A barrier theme, by code or name."),
        valueName: say("thème", "theme")))
    var theme: String?

    @Flag(help: ArgumentHelp(say("En JSON.", "As JSON.")))
    var json = false

    func run() throws {
      let rules = try StoreRules(options)
      let code = try theme.map { try Self.code($0, rules.themes) }
      let resources = Directory(resources: try rules.store.resources()).resources
        .filter { resource in code.map(resource.themes.contains) ?? true }
      let pages = rules.pages
      if json {
        System.write([JSONValue.array(resources.map(pages.json)).text])
      } else if resources.isEmpty {
        System.write([say("Aucune ressource.", "No resource.")])
      } else {
        System.write(resources.map(pages.line))
      }
    }

    /// The code of a theme that is named by it, or by its short name in either language.
    private static func code(_ name: String, _ themes: [BarrierTheme]) throws -> String {
      let found = themes.first { theme in
        [theme.id, theme.short.fr, theme.short.en].contains { $0.folded == name.folded }
      }
      guard let found else {
        let codes = themes.map(\.id).joined(separator: ", ")
        throw Failure(
          Phrase(
            "Thème inconnu : \(name). Les thèmes : \(codes)",
            "Unknown theme: \(name). The themes: \(codes)"), status: Failure.usage)
      }
      return found.id
    }
  }
}
