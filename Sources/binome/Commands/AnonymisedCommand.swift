import ArgumentParser
import Casework
import Desk
import Exchange
import Registry

/// `binome anonymised`: rows for evaluation, without anybody in them who stands out.
struct AnonymisedCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "anonymised",
      abstract: say(
        "Écrire des lignes sans nom pour une évaluation, pour l'encadrement.",
        "Write rows without names for an evaluation, for supervisors."),
      discussion: say(
        """
        Une ligne par dossier suivi dans la période, en CSV. Chaque description est
        partagée par au moins \(minimum) lignes : ce qui ferait reconnaître quelqu'un est
        dit moins précisément ; à défaut, la ligne n'est pas écrite.

        Exemples :
          binome anonymised --period 2026 --output evaluation.csv
          binome anonymised --period 2026-T3
        """,
        """
        One row for each dossier followed in the period, as CSV. Each description is
        shared by \(minimum) rows at least: what would tell somebody apart is said less
        exactly, or else the row is not written.

        Examples:
          binome anonymised --period 2026 --output evaluation.csv
          binome anonymised --period 2026-Q3
        """))
  }

  private static let minimum = 5

  @OptionGroup var options: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(
        "La période : 2026, 2026-T3, 2026-11 ou 2026-01-01..2026-06-30.",
        "The period: 2026, 2026-Q3, 2026-11 or 2026-01-01..2026-06-30."),
      valueName: say("période", "period")))
  var period: String

  @Option(
    help: ArgumentHelp(
      say("Écrire dans ce fichier, nouveau.", "Write into this new file."),
      valueName: say("fichier", "file")))
  var output: String?

  func validate() throws {
    if Period(period) == nil {
      throw ValidationError(
        say(
          "--period \(period) : écrivez la période ainsi : 2026, 2026-T3, 2026-11 ou 2026-01-01..2026-06-30.",
          "--period \(period): write the period like this: 2026, 2026-Q3, 2026-11 or 2026-01-01..2026-06-30."
        ))
    }
  }

  func run() throws {
    let session = try Session(options)
    try session.require(
      .evaluation,
      Phrase(
        "Les lignes pour une évaluation sont données par l'encadrement.",
        "Rows for an evaluation are given by supervisors."))
    guard let period = Period(period) else { return }
    let evaluation = try session.store.evaluation(
      followedIn: period, asOf: session.workplace.today, minimum: Self.minimum)
    try session.office().noteExport(.evaluationCSV, amount: evaluation.rows.count)
    if let output {
      try PaperOutput.write(evaluation.csv, to: output)
    } else {
      System.write(evaluation.csv)
    }
    // Beside the rows, which another program may be reading.
    System.complain(say(Self.summary(of: evaluation)))
  }

  private static func summary(of evaluation: Evaluation) -> Phrase {
    Phrase(
      "Dossiers suivis : \(evaluation.followed). Lignes écrites : \(evaluation.rows.count). "
        + "Cases dites moins précisément : \(evaluation.generalised). "
        + "Lignes laissées de côté : \(evaluation.leftOut).",
      "Dossiers followed: \(evaluation.followed). Rows written: \(evaluation.rows.count). "
        + "Cells said less exactly: \(evaluation.generalised). Rows left out: \(evaluation.leftOut)."
    )
  }
}
