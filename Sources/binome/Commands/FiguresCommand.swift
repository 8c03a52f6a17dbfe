import ArgumentParser
import Casework
import Desk

/// `binome figures`: the indicators of a supervisor, cohorts, what comes in and goes out.
struct FiguresCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "figures",
      abstract: say(
        "Écrire les indicateurs d'une unité ou du territoire.",
        "Write the indicators of a unit or of the territory."),
      discussion: say(
        """
        Pour l'encadrement. Sans --period : depuis le 1er janvier ; une cohorte, le dernier trimestre suivi douze mois.

        Exemples :
          binome figures
          binome figures --period 2026-T3 --scope territory
          binome figures --indicator start_delay --by adviser
          binome figures --part cohort --period 2025-T4
          binome figures --json

        Indicateurs : \(Indicator.all.map(\.id).joined(separator: ", ")).
        Découpages : \(Dimension.allCases.map(\.rawValue).joined(separator: ", ")).
        """,
        """
        For supervisors. Without --period: since 1 January; a cohort, the last quarter followed for twelve months.

        Examples:
          binome figures
          binome figures --period 2026-Q3 --scope territory
          binome figures --indicator start_delay --by adviser
          binome figures --part cohort --period 2025-Q4
          binome figures --json

        Indicators: \(Indicator.all.map(\.id).joined(separator: ", ")).
        Splits: \(Dimension.allCases.map(\.rawValue).joined(separator: ", ")).
        """))
  }

  /// A part of the figures.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case indicators, cohort, flow
  }

  @OptionGroup var options: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(
        "2026, 2026-T3, 2026-11, ou deux jours : 2026-01-01..2026-06-30.",
        "2026, 2026-Q3, 2026-11, or two days: 2026-01-01..2026-06-30."),
      valueName: say("période", "period")))
  var period: String?

  @Option(
    help: ArgumentHelp(
      say(
        "unit (la vôtre), territory, ou l'identifiant d'un professionnel de l'unité.",
        "unit (yours), territory, or the login of a professional of the unit."),
      valueName: say("qui", "whose")))
  var scope = "unit"

  @Option(
    help: ArgumentHelp(
      say("yes : RSA seulement ; no : tous les autres.", "yes: RSA only; no: all others."),
      valueName: "yes|no"))
  var rsa: String?

  @Option(
    help: ArgumentHelp(
      say("Découper chaque indicateur.", "Split each indicator."),
      valueName: say("découpage", "split")))
  var by: String?

  @Option(
    help: ArgumentHelp(
      say("Un indicateur seulement ; se répète.", "One indicator only; may be repeated."),
      valueName: "id"))
  var indicator: [String] = []

  @Option(
    help: ArgumentHelp(
      say("indicators, cohort ou flow.", "indicators, cohort or flow."),
      valueName: say("partie", "part")))
  var part = Part.indicators

  @Flag(help: ArgumentHelp(say("En JSON.", "As JSON.")))
  var json = false

  func validate() throws {
    if let period, Period(period) == nil {
      throw ValidationError(
        say(
          "--period \(period) : écrivez 2026, 2026-T3, 2026-11 ou 2026-01-01..2026-06-30.",
          "--period \(period): write 2026, 2026-Q3, 2026-11 or 2026-01-01..2026-06-30."))
    }
    if let rsa, !["yes", "no"].contains(rsa) {
      throw ValidationError(say("--rsa : yes ou no.", "--rsa: yes or no."))
    }
    if let by, Dimension(rawValue: by) == nil {
      let known = Dimension.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(say("--by : \(known).", "--by: \(known)."))
    }
    for id in indicator where Indicator.named(id) == nil {
      let known = Indicator.all.map(\.id).joined(separator: ", ")
      throw ValidationError(
        say("Indicateur inconnu : \(id). Il y a : \(known).", "Unknown indicator: \(id): \(known).")
      )
    }
    if part != .indicators, by != nil || !indicator.isEmpty {
      throw ValidationError(
        say(
          "--by et --indicator vont avec les indicateurs.",
          "--by and --indicator go with the indicators."))
    }
  }

  func run() throws {
    let session = try Session(options)
    let office = try session.office()
    let asked = FigureFrame(
      period.flatMap { Period($0) }.map { FigurePeriod($0) } ?? usualPeriod(session.workplace),
      scope: FigureScope(text: scope), rsa: rsa.map { $0 == "yes" })
    System.write(try lines(office, asked))
  }
}
