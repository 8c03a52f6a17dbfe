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
    let store = try Store(openingAt: Places.store(options.store))
    let report = try store.verify()
    var findings = report.findings
    let hasAccounts = try store.hasAccounts()
    if hasAccounts || System.exists(Places.witness) {
      findings += try Witness(at: Places.witness).look(at: store)
    }
    System.write(findings.map { "! " + say($0.phrase) })
    System.write([
      say(
        "Dossiers : \(report.dossiers), entrées : \(report.entries). \(findings.isEmpty ? "Tout se tient." : "Anomalies : \(findings.count).")",
        "Dossiers: \(report.dossiers), entries: \(report.entries). \(findings.isEmpty ? "All is well." : "Faults: \(findings.count).")"
      )
    ])
    if hasAccounts {
      let held = report.acts.count { $0.verdict == .valid }
      System.write([
        say(
          "Actes signés, tels que leur auteur les a signés : \(held) sur \(report.acts.count).",
          "Signed acts, as their author signed them: \(held) of \(report.acts.count).")
      ])
    }
    if !findings.isEmpty { throw ExitCode(Failure.badData) }
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
