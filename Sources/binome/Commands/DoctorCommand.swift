import ArgumentParser
import Casework
import Desk
import Exchange
import Registry
import Terminal

/// `binome doctor`: what the program finds around it.
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: say(
        "Dire ce que binome trouve : registre, convention, terminal, réglages.",
        "Say what binome finds: store, convention, terminal, settings."),
      discussion: say(
        """
        --json est pour une surveillance : l'état du registre en nombres, sans aucun nom ; statut 69 si
        le registre ne répond pas. Rien n'y est changé, pas même une version plus ancienne.

        Exemples :
          binome doctor
          binome doctor --json
        """,
        """
        --json is for monitoring: the state of the store in numbers, without any name; status 69 if the
        store does not answer. Nothing is changed, not even an earlier version.

        Examples:
          binome doctor
          binome doctor --json
        """))
  }

  @OptionGroup var options: CommonOptions

  @Flag(
    help: ArgumentHelp(
      say("L'état du registre, pour une surveillance.", "The state of the store, for monitoring.")))
  var json = false

  /// The state of the store on the standard output, why there is none on the standard error.
  private func writeHealth() throws {
    let path = Places.store(options.store)
    let start = ContinuousClock.now
    let result = Result { () throws(StoreError) in
      try StorePlace.withPassword { password throws(StoreError) in
        try Store.health(at: path, as: options.login, password: password)
      }
    }
    let took = (ContinuousClock.now - start).components
    let record = HealthRecord.json(
      result, engine: Store.isServer(path) ? "postgresql" : "sqlite",
      today: try options.clock().today,
      milliseconds: Int(took.seconds) * 1000 + Int(took.attoseconds / 1_000_000_000_000_000))
    System.write([record.text])
    guard case .failure(let error) = result else { return }
    throw Failure(error.phrase, status: Failure.unavailable)
  }

  func run() throws {
    if json { return try writeHealth() }
    var lines = ["binome \(Binome.version)"]
    var isWell = true
    func check(_ french: String, _ english: String, _ body: () throws -> String) {
      do {
        lines.append("  " + say(french + " : ", english + ": ") + (try body()))
      } catch {
        isWell = false
        lines.append("! " + say(french + " : ", english + ": ") + say(Failure(error).phrase))
      }
    }
    let path = Places.store(options.store)
    check("registre", "store") {
      let store = try StorePlace.open(options, at: path)
      let professionals = try store.professionals().count
      return say(
        "\(path), \(professionals) professionnels", "\(path), \(professionals) professionals")
    }
    check("convention", "convention") {
      let book = ConventionBook(
        try StorePlace.open(options, at: path).conventions().map(ConventionShelf.read))
      let today = try options.clock().today
      guard let convention = book.applying(on: today) else {
        return say("aucune", "none")
      }
      let over =
        convention.until < today
        ? say(
          " (échue le \(convention.until.dayMonthYear), appliquée faute de suivante)",
          " (ended on \(convention.until.dayMonthYear), applied for want of a next one)") : ""
      return "\(convention.id)\(over) · " + say("par défaut : ", "by default: ")
        + convention.defaults.sorted().joined(separator: ", ")
    }
    check("note d'information", "information notice") {
      let blanks = try StoreRules(options).convention.notice.blanks
      return blanks.isEmpty
        ? say("rien à compléter", "nothing to fill in")
        : say("à compléter avant d'imprimer : ", "to fill in before printing: ")
          + blanks.joined(separator: ", ")
    }
    check("actions usuelles", "usual actions") {
      let rules = try StoreRules(options)
      let count = try ActionShelf.read(rules.store, themes: rules.themes).count
      return count == 0 ? say("aucune", "none") : String(count)
    }
    check("conventions livrées", "conventions at hand") {
      try ConventionShelf.names().joined(separator: ", ")
    }
    check("réglages", "settings") {
      _ = try Settings()
      return System.exists(Places.settings) ? Places.settings : say("aucun", "none")
    }
    check("terminal", "terminal") {
      let name = System.variable("TERM") ?? "–"
      let colours = System.variable("NO_COLOR") == nil ? "" : ", NO_COLOR"
      return name + colours
        + (System.isAtTerminal ? "" : say(", pas un terminal", ", not a terminal"))
    }
    check("langue", "language") {
      let locale = System.variable("LC_ALL") ?? System.variable("LANG") ?? "–"
      return "\(Tongue.current.rawValue) (\(locale))"
    }
    System.write(lines)
    if !isWell { throw ExitCode(Failure.unavailable) }
  }
}
