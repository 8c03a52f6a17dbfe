import ArgumentParser
import Casework
import Desk
import Registry

/// `binome search`: words in notes, actions and meetings.
struct SearchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "search",
      abstract: say(
        "Chercher des mots dans les notes, les actions et les rencontres.",
        "Search words in notes, actions and meetings."),
      discussion: say(
        """
        Dans les dossiers ouverts de votre portefeuille. Ce que l'autre côté garde n'est pas cherché.

        Exemples :
          binome search loyer impayé
          binome search garde enfant --json
        """,
        """
        In the open dossiers of your portfolio. What the other side keeps is not searched.

        Examples:
          binome search unpaid rent
          binome search child care --json
        """))
  }

  @OptionGroup var options: CommonOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "Les mots ; tous dans le même passage, sans accents ni majuscules.",
        "The words; all in one passage, without accents or case."),
      valueName: say("mots", "words")))
  var words: [String]

  @Flag(help: ArgumentHelp(say("En JSON.", "As JSON.")))
  var json = false

  func run() throws {
    let session = try Session(options)
    let office = try session.office()
    let workplace = session.workplace
    if workplace.me.role.isSupervisor {
      throw Failure(
        Phrase(
          "L'encadrement ne lit pas les notes : elles ne sont pas cherchées.",
          "Supervisors do not read notes: they are not searched."),
        status: Failure.notPermitted)
    }
    let query = words.joined(separator: " ")
    let passages = try office.search(query)
    let lines = Dictionary(
      try office.portfolio().lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    if json {
      office.noteExport(.searchJSON, amount: passages.count)
      System.write([JSONValue.array(passages.map { PassageRecord.json($0, lines) }).text])
      return
    }
    guard !passages.isEmpty else {
      System.write([
        say("Aucun passage ne contient ces mots.", "No passage holds these words.")
      ])
      return
    }
    System.write(
      passages.map { passage in
        let name = lines[passage.dossier]?.listName ?? passage.dossier
        return name + ", " + Excerpt(passage).line(for: query, workplace)
      })
    if passages.count == Office.passageLimit {
      System.write([
        say(
          "Seuls les \(Office.passageLimit) derniers sont montrés.",
          "Only the last \(Office.passageLimit) are shown.")
      ])
    }
  }
}
