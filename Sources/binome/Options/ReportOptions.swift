public import ArgumentParser
import Casework
public import Desk

extension ReportFormat: ExpressibleByArgument {}

/// What a report is about.
struct ReportPlace: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "2026-10, 2026-T3, 2026 ou 2026-01-01..2026-06-30.",
        "2026-10, 2026-T3, 2026 or 2026-01-01..2026-06-30."),
      valueName: say("période", "period")))
  var period: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Une agence ou une unité sociale, sinon tout le territoire.",
        "An agency or a social unit, else the whole territory."),
      valueName: say("unité", "unit")))
  var unit: String?

  func validate() throws {
    if let period, Period(period) == nil {
      throw ValidationError(
        say(
          "--period \(period) : écrivez 2026-10, 2026-T3, 2026 ou 2026-01-01..2026-06-30.",
          "--period \(period): write 2026-10, 2026-T3, 2026 or 2026-01-01..2026-06-30."))
    }
  }

  /// The period asked, or the usual one. A day that has not come is not counted.
  func period(_ kind: ReportKind, today: CivilDate) throws -> Period {
    guard let asked = period.flatMap({ Period($0) }) else { return kind.usualPeriod(today: today) }
    guard asked.from <= today else {
      throw Failure(
        Phrase(
          "La période \(asked.text) n'a pas commencé : il n'y a rien à compter.",
          "The period \(asked.text) has not begun: there is nothing to count."),
        status: Failure.badData)
    }
    return asked
  }
}

/// What a report is about, and the file it becomes.
struct ReportOptions: ParsableArguments {
  @OptionGroup var place: ReportPlace

  @Option(
    help: ArgumentHelp(
      say(
        "html, csv (un dossier), xlsx ou json.", "html, csv (a folder), xlsx or json.")))
  var format = ReportFormat.html

  @Option(
    help: ArgumentHelp(
      say(
        "Le fichier à faire, ou « - » pour html et json à l'écran.",
        "The file to make, or “-” for html and json on the screen."),
      valueName: say("fichier", "file")))
  var output: String?

  var unit: String? { place.unit }

  func period(_ kind: ReportKind, today: CivilDate) throws -> Period {
    try place.period(kind, today: today)
  }

  func validate() throws {
    if output == "-", format == .csv || format == .xlsx {
      throw ValidationError(
        say(
          "--output - ne va qu'avec html et json : donnez un nom de fichier.",
          "--output - goes with html and json only: give the name of a file."))
    }
  }
}
