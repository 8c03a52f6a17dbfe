import ArgumentParser
import Casework
import Desk
import Exchange
import Glibc
import Registry
import Terminal

/// Opens the desk in the face that fits: full screen, line by line, or plain text without a person.
enum DeskRunner {
  static func open(_ session: Session, plain: Bool) throws {
    let office = try session.office()
    if plain {
      let console = LockingConsole(
        StandardConsole(), office: office, after: try Settings().lockAfter)
      try PlainDesk(office: office, console: console).run()
      return
    }
    guard System.isAtTerminal else {
      let content = try office.portfolio()
      let pages = PlainPages(session.workplace)
      office.noteExport(.listText, amount: content.lines.count)
      System.write(pages.summary(content) + [""] + pages.list(content) + [""])
      if try office.lock() == .trial { System.write([say(trial)]) }
      System.write([
        say(
          "Pour ouvrir le poste, lancez binome dans un terminal.",
          "To open the desk, run binome in a terminal.")
      ])
      return
    }
    let status = try MainActor.assumeIsolated { try openScreen(office) }
    if status != 0 { throw ExitCode(status) }
  }

  private static let trial = Phrase(
    "Essai, personnes inventées : les comptes sont ouverts pour vous.",
    "A trial, invented people: the accounts are opened for you.")

  @MainActor
  private static func openScreen(_ office: Office) throws -> Int32 {
    // Read before the terminal is taken over: a failure is said on the usual screen.
    let content = try office.home()
    let settings = try Settings()
    let lock = try office.lock()
    let driver: TerminalDriver
    do throws(TerminalError) {
      driver = try TerminalDriver.open(environment: System.environment)
    } catch {
      throw Failure(error)
    }
    defer { driver.close() }
    return Desk(
      driver: driver, office: office, content: content, keymap: settings.keymap,
      lock: (lock, settings.lockAfter), greeting: lock == .trial ? trial : nil
    ).run()
  }
}

extension Failure {
  /// Why a full screen cannot be shown, and what to do instead.
  init(_ error: TerminalError) {
    let instead = Phrase(
      "Utilisez « binome --plain » ou « binome list ».", "Use “binome --plain” or “binome list”.")
    let why: Phrase =
      switch error {
      case .notATerminal: Phrase("Il faut un terminal.", "A terminal is needed.")
      case .terminalNotNamed:
        Phrase("La variable TERM n'est pas définie.", "The variable TERM is not set.")
      case .cannotPlaceCursor(let name), .unknownTerminal(let name), .refused(let name):
        Phrase(
          "Le terminal « \(name) » ne permet pas le plein écran.",
          "The terminal “\(name)” cannot show a full screen.")
      }
    self.init(
      Phrase(why.fr + " " + instead.fr, why.en + " " + instead.en), status: Failure.unavailable)
  }
}

/// Lines in and out of the standard streams.
struct StandardConsole: PlainConsole {
  func write(_ line: String) { System.write([line]) }

  func ask(_ prompt: String) -> String? {
    System.write(Array(prompt.utf8))
    return readLine(strippingNewline: true)
  }

  func askSecret(_ prompt: String) -> String? { SecretLine.ask(prompt) }
}
