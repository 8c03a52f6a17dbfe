import ArgumentParser
import Casework
import Registry

/// `binome init`: a new store for a territory.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: say("Créer un registre.", "Make a store."),
      discussion: say(
        """
        Exemples :
          binome init --convention 35-2023
          binome init --convention mon-territoire.toml --store registre.sqlite

        Ensuite : binome colleague add, puis binome import.
        """,
        """
        Examples:
          binome init --convention 35-2023
          binome init --convention my-territory.toml --store store.sqlite

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

  func run() throws {
    // Read first: a wrong convention leaves no empty store behind.
    let text = try ConventionShelf.text(convention)
    let path = Places.store(options.store)
    let store = try Store.create(at: path)
    try store.keep(text, at: try options.clock().now)
    try ActionShelf.keepOurs(
      in: store, themes: ConventionShelf.read(text).diagnostic.themes)
    System.write([
      say(
        "Registre créé : \(path), convention \(text.id).",
        "Store made: \(path), convention \(text.id)."),
      say(
        "Ajoutez les professionnels : binome colleague add clegoff --name \"LE GOFF, Claire\" --role adviser --unit \"Rennes Sud\"",
        "Add the professionals: binome colleague add clegoff --name \"LE GOFF, Claire\" --role adviser --unit \"Rennes Sud\""
      ),
    ])
  }
}
