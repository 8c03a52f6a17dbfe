import Casework
import Desk
import Exchange

/// A supervisor who makes a report.
struct ReportDesk {
  let session: Session
  let scope: ReportScope

  init(_ options: CommonOptions, unit: String?) throws {
    session = try Session(options)
    let workplace = session.workplace
    try session.require(
      .reports,
      Phrase(
        "Les rapports sont faits par l'encadrement. Votre portefeuille : binome list.",
        "Reports are made by supervisors. Your portfolio: binome list."))
    guard let scope = workplace.reportScope(unit: unit) else {
      let names = workplace.units.joined(separator: ", ")
      throw Failure(
        Phrase(
          "Aucune unité ne s'appelle « \(unit ?? "") ». Il y a : \(names).",
          "No unit is called “\(unit ?? "")”. There are: \(names)."),
        status: Failure.noInput)
    }
    self.scope = scope
  }

  /// Makes a report and writes it where it is asked, then says where that is.
  func write(_ kind: ReportKind, _ period: Period, _ options: ReportOptions) throws {
    let report = try session.office()
      .report(kind, period: period, scope: scope)
    if options.output == "-" {
      System.write(try ReportFile.bytes(report, options.format))
      return
    }
    let name = kind.fileName(period, unit: scope.unit)
    let path =
      options.output ?? (options.format == .csv ? name : name + "." + options.format.rawValue)
    let count = try ReportFile.write(report, as: options.format, to: path)
    let title = "\(report.title), \(period.text)"
    System.write([
      options.format == .csv
        ? say(
          "\(title) : \(count) tableaux dans le dossier \(path).",
          "\(title): \(count) tables in the folder \(path).")
        : say("\(title) : \(path)", "\(title): \(path)")
    ])
  }
}
