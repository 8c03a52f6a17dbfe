import ArgumentParser
import Casework
import Desk
import Registry

/// What is written of a difficulty.
struct DifficultyWords: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("Le genre : ", "The kind: ")
        + Difficulty.Kind.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: say("genre", "kind")))
  var kind: String?

  @Option(
    help: ArgumentHelp(
      say("Qui s'en occupe.", "Who sees to it."), valueName: say("nom", "name")))
  var owner: String?

  @Option(
    help: ArgumentHelp(
      say("Pour quel jour : 15/12/2026, +30.", "By what day: 15/12, +30."),
      valueName: say("jour", "day")))
  var due: String?

  @Option(
    help: ArgumentHelp(say("Le détail.", "The detail."), valueName: say("texte", "text")))
  var detail: String?

  /// The kind that is named; `nil` if none is.
  func kindCode() throws -> Difficulty.Kind? {
    try kind.map { name in
      guard let kind = Difficulty.Kind(rawValue: name) else {
        let codes = Difficulty.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(
          Phrase(
            "--kind \(name) : choisissez \(codes).", "--kind \(name): choose \(codes)."),
          status: Failure.usage)
      }
      return kind
    }
  }

  /// The day that is named; `nil` if none is.
  func dueDay(_ today: CivilDate) throws -> CivilDate? {
    try due.map { text in
      guard let day = CivilDate(typed: text, today: today) else {
        throw Failure(
          Phrase(
            "--due \(text) n'est pas une date. Écrivez par exemple \(today.dayMonthYear).",
            "--due \(text) is not a date. Write \(today.dayMonthYear) for instance."),
          status: Failure.usage)
      }
      return day
    }
  }
}

extension ArgumentHelp {
  /// Which difficulty is meant.
  static var difficulty: ArgumentHelp {
    ArgumentHelp(
      say("Des mots de son titre.", "Words of its title."), valueName: say("titre", "title"))
  }
}

extension Session {
  /// The difficulty under way whose title holds the words.
  func difficulty(_ words: String) throws -> Difficulty {
    let wanted = words.folded.split(separator: " ")
    let open = try store.difficulties().filter { $0.closedOn == nil }
    let found = open.filter { item in
      item.id == words || wanted.allSatisfy { item.title.folded.contains($0) }
    }
    if found.count == 1 { return found[0] }
    let titles = (found.isEmpty ? open : found).map(\.title).joined(separator: " ; ")
    throw Failure(
      found.isEmpty
        ? Phrase(
          "Aucune difficulté en cours ne s'appelle « \(words) ». En cours : \(titles)",
          "No difficulty under way is called “\(words)”. Under way: \(titles)")
        : Phrase(
          "Plusieurs difficultés répondent à « \(words) » : \(titles)",
          "Several difficulties answer to “\(words)”: \(titles)"),
      status: Failure.usage)
  }

  /// Says what came of a word on a difficulty.
  func tell(_ outcome: DifficultyOutcome) throws {
    switch outcome {
    case .kept(let difficulty): System.write([DifficultyPages(workplace).line(difficulty)])
    case .refused(let why): throw Failure(why, status: Failure.refused)
    }
  }
}
