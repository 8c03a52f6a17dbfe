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
        "Check the store: nothing changed, nothing removed."),
      discussion: say(
        """
        Dit ce qui a changé depuis qu'on l'a écrit, et sort alors avec un statut d'erreur. --acts montre
        chaque acte signé : quand, par qui, son rang parmi ceux de son auteur, le dossier, l'entrée.

        Exemples :
          binome verify
          binome verify --acts | grep LE GOFF
        """,
        """
        Says what has changed since it was written, and then ends with an error status. --acts shows each
        signed act: when, by whom, its rank among its author's, the dossier, the entry.

        Examples:
          binome verify
          binome verify --acts | grep LE GOFF
        """))
  }

  @OptionGroup var options: CommonOptions

  @Flag(help: ArgumentHelp(say("Montrer chaque acte.", "Show each act.")))
  var acts = false

  func run() throws {
    let store = try StorePlace.open(options)
    let report = try store.verify()
    var findings = report.findings
    let hasAccounts = try store.hasAccounts()
    if hasAccounts || System.exists(Places.witness) {
      findings += try Witness(at: Places.witness).look(at: store)
    }
    if acts {
      let professionals = try store.professionals()
      System.write(report.acts.map { $0.line(professionals, Tongue.current) })
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
    let count = try StorePlace.open(options).rebuild()
    System.write([say("\(count) dossiers refaits.", "\(count) dossiers made again.")])
  }
}
