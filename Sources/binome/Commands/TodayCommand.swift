import ArgumentParser
import Casework
import Desk
import Exchange

/// `binome today`: what waits today, and a calendar of what comes.
struct TodayCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "today",
      abstract: say(
        "Écrire ce qui attend aujourd'hui, et pourquoi.", "Write what waits today, and why."),
      discussion: say(
        """
        --ics écrit un agenda des jours qui viennent : rencontres, fins de contrat, examens, dates à \
        surveiller, actions à faire. Les personnes y sont des initiales, sauf avec --names.

        Exemples :
          binome today
          binome today --json
          binome today --ics --days 60 > agenda.ics
        """,
        """
        --ics writes a calendar of the days to come: meetings, ends of contract, reviews, dates to \
        watch, actions to do. People are initials in it, unless --names is given.

        Examples:
          binome today
          binome today --json
          binome today --ics --days 60 > calendar.ics
        """))
  }

  @OptionGroup var options: CommonOptions

  @Flag(help: ArgumentHelp(say("En JSON.", "As JSON.")))
  var json = false

  @Flag(help: ArgumentHelp(say("En iCalendar, pour un agenda.", "As iCalendar, for an agenda.")))
  var ics = false

  @Option(
    help: ArgumentHelp(
      say("Avec --ics : les jours qui viennent (30).", "With --ics: the days to come (30)."),
      valueName: "n"))
  var days: Int?

  @Flag(
    help: ArgumentHelp(
      say(
        "Avec --ics : les noms et ce qui est écrit.", "With --ics: names, and what is written.")))
  var names = false

  func validate() throws {
    if json, ics {
      throw ValidationError(say("--json ou --ics, pas les deux.", "--json or --ics, not both."))
    }
    if !ics, names || days != nil {
      throw ValidationError(
        say("--days et --names vont avec --ics.", "--days and --names go with --ics."))
    }
    if let days, !(0...366).contains(days) {
      throw ValidationError(say("--days : de 0 à 366.", "--days: from 0 to 366."))
    }
  }

  func run() throws {
    let session = try Session(options)
    let office = try session.office()
    let workplace = session.workplace
    let content = try office.portfolio()
    if ics {
      let days = days ?? 30
      let calendar = DeskCalendar(
        workplace, plans: try office.meetingPlans(content, days: days), days: days,
        showsNames: names)
      let events = calendar.events(content)
      office.note(.calendarMade, amount: events.count)
      let text = CalendarFile.text(
        events, name: calendar.name, stamp: session.clock.now,
        language: workplace.language)
      System.write(Array(text.utf8))
      return
    }
    let today = Today(content, workplace)
    office.noteExport(json ? .todayJSON : .todayText, amount: today.items.count)
    System.write(
      json ? [TodayRecord.json(today, workplace).text] : PlainPages(workplace).today(today))
  }
}
