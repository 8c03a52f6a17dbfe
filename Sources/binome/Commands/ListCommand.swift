import ArgumentParser
import Casework
import Desk
import Exchange

/// How a command writes what it found.
struct OutputOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say("En JSON.", "As JSON.")))
  var json = false

  @Flag(help: ArgumentHelp(say("En CSV, pour un tableur.", "As CSV, for a spreadsheet.")))
  var csv = false

  func validate() throws {
    if json, csv {
      throw ValidationError(say("--json ou --csv, pas les deux.", "--json or --csv, not both."))
    }
  }
}

/// `binome list`: the portfolio.
struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(
        "Écrire le portefeuille, le plus urgent d'abord.", "Write the portfolio, urgent first."),
      discussion: say(
        """
        Exemples :
          binome list
          binome list --search kervella --csv > portefeuille.csv
          binome list --filter barrier=housing --filter rsa=yes

        Critères : \(FilterCriterion.forms.joined(separator: ", ")).
        Ceux d'un même groupe élargissent, ceux de groupes différents resserrent.
        """,
        """
        Examples:
          binome list
          binome list --search kervella --csv > portfolio.csv
          binome list --filter barrier=housing --filter rsa=yes

        Criteria: \(FilterCriterion.forms.joined(separator: ", ")).
        Those of one group widen, those of different groups narrow.
        """))
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var filters: FilterOptions

  @Option(
    help: ArgumentHelp(
      say(
        "Nom, identifiant, téléphone, commune ou partenaire.",
        "Name, identifier, telephone, commune or partner."),
      valueName: say("texte", "text")))
  var search = ""

  func run() throws {
    let session = try Session(options)
    let office = try session.office()
    let filter = try filters.filter(office)
    let content = try office.portfolio()
    let workplace = session.workplace
    let records = PortfolioRecord.records(content, workplace, search: search, filter: filter)
    guard output.json || output.csv else {
      let pages = PlainPages(workplace)
      office.noteExport(.listText, amount: records.count)
      System.write(
        pages.summary(content, search: search, filter: filter)
          + pages.list(content, search: search, filter: filter))
      return
    }
    office.noteExport(output.json ? .listJSON : .listCSV, amount: records.count)
    if output.json {
      System.write([JSONValue.array(records.map(\.json)).text])
    } else {
      System.write(
        TableWriter.write(header: PortfolioRecord.fields, rows: records.map(\.cells)))
    }
  }
}
