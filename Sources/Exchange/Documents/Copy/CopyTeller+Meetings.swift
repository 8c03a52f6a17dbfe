import Casework

extension CopyTeller {
  func tellMeetings(_ fact: Fact, _ entry: Entry) -> CopyLines {
    switch fact {
    case .contacted(let contacted):
      return CopyLines(
        "Contact \(contacted.medium.paperText)", [line("Ce qui est noté", contacted.note)])
    case .meetingPlanned(let plan):
      return CopyLines(
        "\(plan.kind.paperCopy) prévu le \(plan.day.paperText)\(plan.time.map { " à \($0.paperText)" } ?? "")",
        [
          line("Comment", plan.medium.paperText), line("Lieu", plan.place),
          line("Objet", plan.about),
          line("Autres participants", plan.others.joined(separator: ", ")),
        ])
    case .meetingReported(let report):
      let frame = report.sitting?.frame.paperText ?? report.kind.paperCopy
      return CopyLines(
        "\(frame) : \(report.outcome.paperText)",
        [
          line("Comment", report.medium.paperText), line("Heure", report.time?.paperText),
          line("Lieu", report.place),
          line("Autres participants", report.others.joined(separator: ", ")),
          words(report.note, of: entry),
        ])
    case .attempted(let attempt):
      return CopyLines(
        "On a essayé de vous joindre \(attempt.medium.paperText) : \(attempt.result.paperText)",
        [words(attempt.note, of: entry)])
    case .noteShared(let shared):
      return CopyLines(
        "Une note gardée d'un côté a été partagée avec l'autre",
        [line("Pourquoi", shared.reason), words(shared.note, of: entry)])
    default: return CopyLines("")
    }
  }
}
