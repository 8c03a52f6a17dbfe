import ArgumentParser
import Casework
import Desk
import Registry

/// `binome do`: an act, asked line by line or filled from a file.
struct DoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let acts = ActName.allCases.map { "  \($0.rawValue): \(say($0.title))" }
      .joined(separator: "\n")
    return CommandConfiguration(
      commandName: "do",
      abstract: say("Faire un acte dans un dossier.", "Do an act in a dossier."),
      discussion: say(
        """
        Actes :
        \(acts)

        Exemples :
          binome do contact diallo
          binome do agree diallo --as clegoff --json accord.json
          binome do inform diallo --fields
          binome do handover diallo nguyen --json relais.json
        """,
        """
        Acts:
        \(acts)

        Examples:
          binome do contact diallo
          binome do agree diallo --as clegoff --json agreement.json
          binome do inform diallo --fields
          binome do handover diallo nguyen --json handover.json
        """))
  }

  @OptionGroup var options: CommonOptions

  @Argument(help: ArgumentHelp(say("L'acte.", "The act."), valueName: say("acte", "act")))
  var act: String

  @Argument(
    help: ArgumentHelp(
      say(
        "Le dossier ; aucun pour identify et open-with-reason, plusieurs pour assign et handover.",
        "The dossier; none for identify and open-with-reason, several for assign and handover."),
      valueName: "dossier"))
  var dossiers: [String] = []

  @Option(
    help: ArgumentHelp(
      say(
        "Les champs, dans un fichier JSON ; - pour l'entrée.",
        "The fields, in a JSON file; - for the input."),
      valueName: say("fichier", "file")))
  var json: String?

  @Flag(
    help: ArgumentHelp(say("Montrer les champs de l'acte.", "Show the fields of the act.")))
  var fields = false

  func validate() throws {
    guard let name = ActName(rawValue: act) else {
      throw ValidationError(
        say("Acte inconnu : \(act). Les actes : ", "Unknown act: \(act). The acts: ")
          + ActName.allCases.map(\.rawValue).joined(separator: ", "))
    }
    if name.needsDossier, dossiers.isEmpty {
      throw ValidationError(say("De quel dossier ?", "Which dossier?"))
    }
    if dossiers.count > 1, !name.allowsSeveral {
      throw ValidationError(
        say("\(act) : un dossier à la fois.", "\(act): one dossier at a time."))
    }
  }

  func run() throws {
    guard let name = ActName(rawValue: act) else { return }
    let session = try Session(options)
    if dossiers.count > 1, !fields { return try recordAll(name, session) }
    let file = try name.needsDossier ? session.file(dossiers.first ?? "") : nil
    let office = try session.office()
    let scene = Scene(try office.workplace(for: name), file: file)
    if fields {
      if let obstacle = name.membershipObstacle(scene) {
        throw Failure(obstacle.explained(scene.convention), status: Failure.notPermitted)
      }
      System.write([FieldsRecord.json(name.form(scene), session.workplace).text])
      return
    }
    guard let json else {
      let ending = try PlainDesk(office: office, console: StandardConsole())
        .perform(name, on: file)
      // Said already, line by line: only the status is left.
      if let status = Self.status(of: ending) { throw ExitCode(status) }
      return
    }
    try record(name, scene, office, from: json)
  }

  /// The status of what was asked line by line; `nil` if it is recorded.
  private static func status(of ending: ActEnding) -> Int32? {
    switch ending {
    case .recorded: nil
    case .refused(let refusal): Failure.status(of: refusal)
    case .conflict: Failure.tryAgain
    case .away: Failure.unavailable
    case .notDone: Failure.refused
    }
  }

  private func record(
    _ name: ActName, _ scene: Scene, _ office: Office, from path: String
  ) throws {
    guard let value = JSONValue(try System.read(path)) else {
      throw Failure(
        Phrase("\(path) n'est pas du JSON.", "\(path) is not JSON."), status: Failure.badData)
    }
    let given = try FormValues(value)
    let act = try name.prepared(from: given, scene).get()
    let carried: Carried
    do throws(StoreError) {
      carried = try office.deliver(Sending(act, given, scene))
    } catch {
      throw error.isAway
        ? Failure(error.setAside, status: Failure.unavailable) : Failure(error)
    }
    let outcome: Outcome
    switch carried {
    case .failed(let phrase): throw Failure(phrase, status: Failure.refused)
    case .done(let done): outcome = done
    }
    switch outcome {
    case .recorded(let file, let added):
      System.write([
        JSONValue.object([
          "dossier": .string(file.dossier.id), "stage": .string(file.dossier.stage.rawValue),
          "entries": .array(added.map { .string($0.id) }),
        ]).text
      ])
    case .refused(let refusal):
      throw Failure(
        refusal.explained(scene.convention), status: Failure.status(of: refusal))
    case .conflict(let now, let theirs):
      System.write([
        ConflictRecord.json(name, given: given, scene, over: now, theirs: theirs).text
      ])
      throw Failure(
        Phrase(
          "Quelqu'un a écrit au même endroit entre-temps : rien n'est enregistré. Refaire la même commande met votre texte, le sien reste au journal ; « both » réunit les deux.",
          "Someone wrote here too meanwhile: nothing is recorded. The same command again puts your text, theirs stays in the journal; “both” holds the two."
        ), status: Failure.tryAgain)
    }
  }
}
