import Casework
import Desk
import Exchange
import Registry

extension AccessCommand {
  /// Writes lines, or what is unusual in them, in the form that is asked for.
  func write(_ pages: AccessPages) {
    if output.json {
      System.write([(alerts ? pages.alertJSON : pages.json).text])
    } else if output.csv {
      System.write(
        alerts
          ? TableWriter.write(header: AccessPages.alertFields, rows: pages.alertRows)
          : TableWriter.write(header: AccessPages.fields, rows: pages.rows))
    } else if alerts {
      let nothing = say("Rien d'inhabituel.", "Nothing unusual.")
      System.write((pages.alertLines.isEmpty ? [nothing] : pages.alertLines) + ["", pages.rule])
    } else {
      let nothing = say("Aucune consultation.", "No access.")
      System.write(pages.lines.isEmpty ? [nothing] : pages.lines)
    }
  }

  /// The day that an option names; `nil` if it is not given.
  func day(
    _ text: String?, _ option: String, _ today: CivilDate
  ) throws -> CivilDate? {
    try text.map { text in
      guard let day = CivilDate(typed: text, today: today) else {
        throw Failure(
          Phrase(
            "\(option) \(text) n'est pas une date. Écrivez par exemple \(today.dayMonthYear).",
            "\(option) \(text) is not a date. Write \(today.dayMonthYear) for instance."),
          status: Failure.usage)
      }
      return day
    }
  }

  /// Makes the paper that tells the person who looked at their dossier.
  func paper(of reference: String, to path: String, _ session: Session) throws {
    let file = try session.file(reference)
    let scene = Scene(session.workplace, file: file)
    if let obstacle = ActName.print.membershipObstacle(scene) {
      throw Failure(obstacle.explained(scene.convention), status: Failure.notPermitted)
    }
    let office = try session.office()
    guard let document = try office.accessPaper(file) else { return }
    try PaperOutput.write(document, to: path, day: session.workplace.today)
    office.note(
      .documentMade, dossier: file.dossier.id, detail: AccessPages.paperCode)
    System.write([
      say(
        "Relevé fait : \(path). Remettez-le à la personne, puis effacez le fichier.",
        "Paper made: \(path). Hand it to the person, then delete the file.")
    ])
  }
}
