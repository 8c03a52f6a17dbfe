import ArgumentParser
import Casework
import Desk
import Registry

/// `binome verify`: does the store hold together?
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: say(
        "Vérifier le registre : rien de changé, rien d'enlevé.",
        "Check the store: nothing changed, nothing removed."))
  }

  @OptionGroup var options: CommonOptions

  func run() throws {
    let report = try Store(openingAt: Places.store(options.store)).verify()
    System.write(report.findings.map { "! " + say($0.phrase) })
    System.write([
      say(
        "Dossiers : \(report.dossiers), entrées : \(report.entries). \(report.findings.isEmpty ? "Tout se tient." : "Anomalies : \(report.findings.count).")",
        "Dossiers: \(report.dossiers), entries: \(report.entries). \(report.findings.isEmpty ? "All is well." : "Faults: \(report.findings.count).")"
      )
    ])
    if !report.findings.isEmpty { throw ExitCode(Failure.badData) }
  }
}

/// `binome rebuild`: the projections again, from the journal.
struct RebuildCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rebuild",
      abstract: say(
        "Refaire les lignes du portefeuille depuis le journal.",
        "Make the portfolio lines again from the journal."))
  }

  @OptionGroup var options: CommonOptions

  func run() throws {
    let count = try Store(openingAt: Places.store(options.store)).rebuild()
    System.write([say("\(count) dossiers refaits.", "\(count) dossiers made again.")])
  }
}
