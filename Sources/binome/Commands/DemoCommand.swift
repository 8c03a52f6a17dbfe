import ArgumentParser
import Casework
import Demo
import Registry

/// `binome demo`: an invented territory, to try the program.
struct DemoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: say(
        "Essayer sur un territoire inventé.", "Try the program on an invented territory."),
      discussion: say(
        """
        Construit le territoire s'il n'est pas là ou s'il est d'un autre jour, puis ouvre le poste.
        Les personnes y sont inventées ; ce qu'on y écrit ne dure que le jour. Chacun y a un compte,
        ouvert pour vous : --as IDENTIFIANT suffit.

        Exemples :
          binome demo
          binome demo --as rkervella
          binome demo --build-only --store /tmp/essai.sqlite
        """,
        """
        Builds the territory if it is not there or is of another day, then opens the desk.
        The people are invented; what is written there lasts for the day. Everybody has an account,
        opened for you: --as LOGIN is enough.

        Examples:
          binome demo
          binome demo --as rkervella
          binome demo --build-only --store /tmp/try.sqlite
        """))
  }

  @OptionGroup var options: CommonOptions

  @Option(help: ArgumentHelp(say("La convention.", "The convention."), valueName: "id"))
  var convention = "35-2023"

  @Option(
    help: ArgumentHelp(
      say("Le nombre de conseillers.", "The number of advisers."), valueName: "n"))
  var advisers = 10

  @Option(
    help: ArgumentHelp(
      say("Ce dont tout le hasard découle.", "What all chance follows from."), valueName: "n"))
  var seed: UInt64 = 35

  @Flag(help: ArgumentHelp(say("Construire sans ouvrir.", "Build without opening.")))
  var buildOnly = false

  @Flag(
    help: ArgumentHelp(
      say(
        "Ouvrir le poste sur le registre qui est là, si c'en est un de travail.",
        "Open the desk on the store that is there, if it is one of real work.")))
  var orOpen = false

  func validate() throws {
    guard (1...10_000).contains(advisers) else {
      throw ValidationError(
        say("--advisers : de 1 à 10 000.", "--advisers: from 1 to 10 000."))
    }
  }

  func run() throws {
    let path = Places.demoStore(options.store)
    let clock = try options.clock()
    if orOpen, let real = try realWork(path) {
      return try DeskRunner.open(Session(store: real, options), plain: options.plain)
    }
    let store = try opened(path, clock) ?? built(path, clock)
    if buildOnly {
      System.write([
        say("Territoire d'essai prêt : \(path)", "Invented territory ready: \(path)")
      ])
      return
    }
    try DeskRunner.open(Session(store: store, options), plain: options.plain)
  }

  /// The store that is already there, if it is none of an invented territory.
  private func realWork(_ path: String) throws -> Store? {
    guard try StorePlace.isThere(path) else { return nil }
    let store = try StorePlace.open(options, at: path)
    if try !store.isInvented() { return store }
    store.close()
    return nil
  }

  /// The territory that is already there, if it is of this day; one of another day is taken away.
  /// A store of real work is never touched.
  private func opened(_ path: String, _ clock: Clock) throws -> Store? {
    guard try StorePlace.isThere(path) else { return nil }
    let store = try StorePlace.open(options, at: path)
    guard let day = try store.setting(.demoDay) else {
      throw Failure(
        Phrase(
          "\(path) est un registre de travail, pas un essai : il reste tel quel. Choisissez un autre --store.",
          "\(path) is a store of real work, not a trial: it is left as it is. Choose another --store."
        ),
        status: Failure.cannotCreate)
    }
    if day == clock.today.iso || options.today != nil { return store }
    store.close()
    try NewStore.remove(path)
    return nil
  }

  private func built(_ path: String, _ clock: Clock) throws -> Store {
    let text = try ConventionShelf.text(convention)
    let rules = try ConventionShelf.read(text)
    let territory = Territory(
      seed: seed, today: clock.today, convention: rules, advisers: advisers)
    try NewStore.make(at: path) { store in
      try store.keep(text, at: clock.now)
      try store.keep(territory.professionals)
      try ActionShelf.keepOurs(in: store, themes: rules.diagnostic.themes)
      try ResourceShelf.keepOurs(in: store, themes: rules.diagnostic.themes, today: clock.today)
      try store.keep(clock.today.iso, as: .demoDay)
      let keys = try store.openTrialAccounts(today: clock.today, at: clock.now)
      try store.load(keys: keys) { record in try territory.forEachDossier(record) }
      if let first = territory.professionals.first {
        try store.keep(first.login, as: .usualLogin)
      }
    }
    return try StorePlace.open(options, at: path)
  }
}
